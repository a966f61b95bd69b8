import { oldArticle } from '../demo/examples/article.ts';
import { loginForm } from '../demo/examples/login.ts';
import type { Choices } from './choices.ts';

const photo = (number: number, alt: string): string =>
  `<a href="anh-${number}.jpg"><img src="anh-${number}.jpg" alt="${alt}" width="1200" height="800"></a>`;

/** What stands between the tags until the webmaster pastes the page's own. */
const sampleContent: Record<string, string> = {
  'news-article': oldArticle('').replace(/src="[^"]+"/g, 'src="anh-1.jpg"'),
  'photo-gallery': [
    photo(1, 'Nhà văn hóa xã'),
    photo(2, 'Đại biểu dự hội nghị'),
    photo(3, 'Ruộng bậc thang mùa gặt'),
    photo(4, 'Rừng đầu nguồn'),
    photo(5, 'Đồi lúa chín'),
    photo(6, 'Thung lũng nhìn từ đường liên thôn'),
  ].join('\n'),
  'visit-counter': '',
  'portal-banner': '<img src="anh-dau-trang.jpg" alt="" width="1800" height="520">',
  'portal-login': loginForm,
};

/** What stands between an element's tags: the page's own, or the sample. */
export const contentOf = ({ content }: Choices, tag: string): string => content[tag] || (sampleContent[tag] ?? '');

/** What the code to paste says where the page's own content belongs: a sample would end up on the portal. */
export const placeholder: Record<string, string> = {
  'news-article': '<!-- Bài viết của cổng nằm ở đây, giữ nguyên như cũ -->',
  'photo-gallery': '<!-- Các ảnh của cổng nằm ở đây, giữ nguyên như cũ -->',
  'portal-banner': '<!-- Ảnh đầu trang của cổng nằm ở đây, giữ nguyên như cũ -->',
  'portal-login': '<!-- Liên kết hoặc mẫu đăng nhập của cổng nằm ở đây, giữ nguyên như cũ -->',
};

const drawing = (hue: number, width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<path fill="hsl(${hue} 45% 86%)" d="M0 0h${width}v${height}H0z"/>` +
      `<path fill="hsl(${hue} 30% 62%)" d="M0 ${height * 0.62} ${width * 0.3} ${height * 0.3} ${width * 0.55} ${height * 0.66} ${width * 0.75} ${height * 0.45} ${width} ${height * 0.7}V${height}H0z"/>` +
      `<path fill="hsl(${hue} 34% 42%)" d="M0 ${height * 0.85}q${width / 4}-${height * 0.16} ${width / 2} 0t${width / 2} 0V${height}H0z"/></svg>`,
  )}`;

/** A saved page for looking at: its photos lie in a folder that this page may not read, so each is drawn. */
export function drawSavedPhotos(page: Document): Document {
  page.querySelectorAll('img').forEach((image, index) => {
    if (/^(https?:)?\/\/|^data:/.test(image.getAttribute('src') ?? '')) return;
    image.removeAttribute('srcset');
    image.src = drawing(30 + index * 40, image.width || 600, image.height || 400);
  });
  return page;
}

/** Draws the pictures that the samples name, since the page has none beside it. */
export const drawSamplePhotos = (content: string): string =>
  content
    .replace(/"anh-(\d+)\.jpg"/g, (_, number: string) => `"${drawing(30 + Number(number) * 40, 1200, 800)}"`)
    .replace('"anh-dau-trang.jpg"', `"${drawing(95, 1800, 520)}"`);
