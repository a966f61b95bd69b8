import { html, render } from 'lit';
import { PagePhotos } from '../../host/read-photos.ts';
import { readyImages } from '../../host/ready-images.ts';
import type { PhotoGallery } from './photo-gallery.ts';

/** On paper a gallery is a contact sheet: all its photos, two to a row, with their captions. */
export function printSheet(gallery: PhotoGallery): void {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const photos = (): PagePhotos => new PagePhotos(gallery.images, gallery.photosTitle);

  const before = (): void => {
    if (!gallery.images.length) return;
    // From the browser's menu nobody waits: what has not been scrolled to at least starts now.
    for (const image of gallery.images) image.loading = 'eager';
    const list = photos();
    const figures = [...Array(list.length).keys()].map((index) => {
      const { thumb, alt, caption, credit } = list.at(index)!;
      return html`<figure><img src=${thumb} alt=${alt} decoding="sync"><figcaption>${caption} ${credit}</figcaption></figure>`;
    });
    render(figures, sheet);
    gallery.renderRoot.prepend(sheet);
  };
  const after = (): void => void (sheet.parentNode && sheet.remove());

  // Photos that were never scrolled to are loaded before the browser lays out the paper.
  const pressed = (event: KeyboardEvent): void => {
    const asksForPaper = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
    const missing = asksForPaper && [...gallery.images].filter(({ complete }) => !complete);
    if (!missing || !missing.length || event.defaultPrevented) return;
    event.preventDefault();
    void readyImages(missing).then(() => print());
  };
  gallery.addController({
    hostConnected() {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
      addEventListener('keydown', pressed);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      removeEventListener('keydown', pressed);
    },
  });
}
