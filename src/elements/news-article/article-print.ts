import qrcode from 'qrcode-generator';
import { pageAddress, siteName } from '../../host/page-address.ts';
import { readyImages } from '../../host/ready-images.ts';
import { copyArticle } from './article-copy.ts';
import { paperStyles } from './paper.styles.ts';
import type { NewsArticle } from './news-article.ts';
import type { ToolHost } from './article-tools.ts';

const SHEET_ID = 'cw-sheet';

/**
 * While a sheet stands on the page, paper shows it alone. It stands beside the body, so that no bar, scroll box or
 * print style of the host has a say; on screen it takes no room.
 */
const AROUND = `
@media screen{#${SHEET_ID}{display:none!important}}
@media print{
@page{size:A4;margin:18mm}
html{display:block!important;position:static!important;width:auto!important;height:auto!important;min-height:0!important;max-height:none!important;margin:0!important;padding:0!important;overflow:visible!important;background:#fff!important;font-size:16px!important;transform:none!important;zoom:1!important}
html>body,html>:not(head):not(#${SHEET_ID}){display:none!important}
html>#${SHEET_ID}{display:block!important;position:static!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;overflow:visible!important;visibility:visible!important;opacity:1!important;float:none!important;transform:none!important}
}`;

/** Style that strict security policies allow where the browser can; else a `<style>`. */
function addStyle(root: Document | ShadowRoot, text: string): () => void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }
  const style = document.createElement('style');
  style.textContent = text;
  ((root as Document).head ?? root).append(style);
  return () => style.remove();
}

/** Prints the article alone on A4, when all its photos are really there. */
export async function use({ article }: ToolHost): Promise<void> {
  const remove = layOut(article);
  try {
    const images = document.getElementById(SHEET_ID)!.shadowRoot!.querySelectorAll('img');
    await readyImages(images);
    // A photo that failed and says nothing leaves no gap on paper.
    for (const image of images) if (!image.naturalWidth && !image.alt) image.remove();
    await new Promise((resolve) => setTimeout(resolve));
    // Safari on iPhone returns at once and draws later, so the sheet waits for the event.
    addEventListener('afterprint', remove, { once: true });
    window.print();
  } catch (error) {
    remove();
    throw error;
  }
}

function layOut(article: NewsArticle): () => void {
  document.getElementById(SHEET_ID)?.remove();
  const sheet = document.createElement('div');
  sheet.id = SHEET_ID;
  sheet.setAttribute('aria-hidden', 'true');
  const root = sheet.attachShadow({ mode: 'open' });
  addStyle(root, `:host{all:initial}${paperStyles}`);
  const copy = copyArticle(article);
  copy.prepend(line('p', 'office', siteName()), line('div', 'thread', ''));
  copy.append(addressOf(article));
  root.append(copy);
  const removeStyle = addStyle(document, AROUND);
  document.documentElement.append(sheet);
  return () => {
    sheet.remove();
    removeStyle();
  };
}

function line(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

/** The page's address in words and as a QR code, so that who stands before the notice board finds the page. */
function addressOf(article: NewsArticle): HTMLElement {
  const address = pageAddress();
  const box = line('div', 'address', '');
  const words = document.createElement('div');
  words.append(line('p', '', article.texts.term('printAddress')), line('p', '', address));
  try {
    box.append(qrOf(address));
  } catch {
    // An address too long for a code stands there in words.
  }
  box.append(words);
  return box;
}

function qrOf(text: string): SVGElement {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${count + 8} ${count + 8}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
