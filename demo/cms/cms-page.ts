import { oldArticle } from '../examples/article.ts';
import { oldGallery } from '../examples/gallery.ts';
import { loginFields } from '../examples/login.ts';
import { statistics } from '../examples/statistics.ts';
import { page } from '../pages/page.ts';
import { skeletons } from './skeletons.ts';

/** `/cms-vnpt`, …: the page as that system prints it, with nothing of ours but one script line. */
const cmsPage = (system: string): string => {
  const html = page({
    title: `Trang dựng như ${system}`,
    stylesheet: 'old-cms.css',
    head: `<script src="commune-widgets.js" data-adopt="${system}" data-visit-counter-site="suoi-ngan"></script>\n`,
    body: skeletons[system]!({ article: oldArticle(), photos: oldGallery(), statistics, login: loginFields }),
  });
  // Themes of WordPress go by it.
  return system === 'wordpress' ? html.replace('<body>', '<body class="single single-post">') : html;
};

/** Paths of all these pages. */
export const cmsPages: Record<string, () => string> = Object.fromEntries(
  Object.keys(skeletons).map((system) => [`/cms-${system}`, () => cmsPage(system)]),
);
