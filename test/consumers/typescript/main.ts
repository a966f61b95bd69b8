import 'commune-widgets/define';
import 'commune-widgets/photo-gallery/define';
import { NewsArticle, VERSION } from 'commune-widgets';
import { PhotoGallery } from 'commune-widgets/photo-gallery';

const gallery: PhotoGallery | null = document.querySelector('photo-gallery');
gallery!.max = 5;
// @ts-expect-error: a number is wanted
gallery!.max = 'five';

const article = document.createElement('news-article');
article.addEventListener('cw-article-ready', ({ detail }) => {
  const title: string = detail.headline.text;
  console.log(title, VERSION);
  // @ts-expect-error: the detail has no such field
  console.log(detail.nothing);
});
// Events bubble, so that the page may listen.
document.addEventListener('cw-numbers', ({ detail }) => console.log(detail));

export const isArticle = (element: Element): element is NewsArticle => element instanceof NewsArticle;
