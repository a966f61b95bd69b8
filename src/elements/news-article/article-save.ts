import { pageAddress, siteName } from '../../host/page-address.ts';
import { download } from '../../host/save-file.ts';
import { fold } from '../../text/fold.ts';
import { copyArticle } from './article-copy.ts';
import { paperStyles } from './paper.styles.ts';
import type { ToolHost } from './article-tools.ts';

/** Longest side of a photo in Word's page, in px of 96 a inch. */
const WORD_WIDTH = 620;
const PATIENCE_MS = 15_000;

/** Saves the article as one `.html` file with its photos inside; it opens in a browser and in Word. */
export async function use({ article, flash, say }: ToolHost): Promise<void> {
  const copy = copyArticle(article);
  await Promise.all([...copy.querySelectorAll('img')].map(takeIn));
  const title = article.contents?.headline.text || document.title || siteName();
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = article.texts.lang;
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = Object.assign(file.createElement('meta'), { name: 'viewport', content: 'width=device-width' });
  const style = file.createElement('style');
  style.textContent = `body{margin:24px}${paperStyles}`;
  file.head.prepend(charset, viewport);
  file.head.append(style);
  const address = file.createElement('p');
  const link = Object.assign(file.createElement('a'), { href: pageAddress(), textContent: pageAddress() });
  address.append(`${siteName()} \u00b7 `, link);
  address.className = 'address';
  file.body.append(copy, address);
  // The mark at the beginning tells Word that it is UTF-8.
  const blob = new Blob(['\ufeff', `<!doctype html>\n${file.documentElement.outerHTML}`], { type: 'text/html' });
  const place = URL.createObjectURL(blob);
  download(place, fileName(title), document.body);
  setTimeout(() => URL.revokeObjectURL(place), 60_000);
  flash(article.texts.term('saved'));
  say(article.texts.term('saved'));
}

/** `UBND xã họp bàn` becomes `ubnd-xa-hop-ban.html`: old systems and zip files break at other letters. */
const fileName = (title: string): string =>
  `${
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80)
      .replace(/-$/, '') || 'bai-viet'
  }.html`;

/** A photo that cannot be read (another server, a page opened from the disk) stays as an address. */
async function takeIn(image: HTMLImageElement): Promise<void> {
  try {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
    const answer = await fetch(image.src, { signal: abort.signal });
    const blob = await answer.blob();
    clearTimeout(timer);
    if (!answer.ok || !blob.type.startsWith('image/')) return;
    image.src = await dataAddress(blob);
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const width = Math.min(naturalWidth, WORD_WIDTH);
    image.setAttribute('width', String(width));
    image.setAttribute('height', String(Math.round((naturalHeight * width) / naturalWidth)));
  } catch {
    // Its address stays.
  }
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
