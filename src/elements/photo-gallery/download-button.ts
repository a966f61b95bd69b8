import { html, render } from 'lit';
import type { Localize } from '../../host/localize.ts';
import { PagePhotos } from '../../host/read-photos.ts';
import { downloadIcon } from '../../theme/icons.ts';
import type { PhotoGallery } from './photo-gallery.ts';

const holders = new WeakMap<PhotoGallery, HTMLElement>();

/** Puts the button beside "Xem cả …" that downloads all photos as one file. */
export function offerDownload(gallery: PhotoGallery, texts: Localize): void {
  let holder = holders.get(gallery);
  if (!holder) {
    holder = document.createElement('div');
    holders.set(gallery, holder);
    gallery.renderRoot.querySelector('.foot')!.append(holder);
  }
  let busy = false;
  const say = (words: string): void => {
    render(
      html`<button class="button ghost" part="download-button" aria-disabled=${busy} @click=${start}>${downloadIcon()}<span aria-live="polite">${words}</span></button>`,
      holder!,
    );
  };
  const start = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      const { downloadAll } = await import('./download-all.ts');
      const lost = await downloadAll(new PagePhotos(gallery.images, gallery.photosTitle), holder!, (done, total) =>
        say(texts.term('downloading')(texts.number(done), texts.number(total))),
      );
      busy = false;
      say(lost ? texts.term('downloadFailed')(texts.number(lost)) : texts.term('downloadAll'));
    } catch {
      busy = false;
      say(texts.term('downloadFailed')(''));
    }
  };
  say(texts.term('downloadAll'));
}
