/** A library that shows photos, and how its makers say it is used. */
interface Peer {
  name: string;
  /** Tags for the head of the page. */
  files: string[];
  /** Starts the library on `grid`; what this takes is "script at load". */
  start: string;
}

/**
 * What the browser itself takes: a dialog with one image and nothing else, and the photos behind it out of the way. No
 * library can be quicker where the browser looks at each lazy photo of the page in every frame.
 */
const bare = `
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;box-sizing:border-box';
  const photo = dialog.appendChild(new Image(1050, 700));
  const links = [...grid.children];
  let index;
  const show = (next) => (photo.src = links[(index = next)].href);
  grid.addEventListener('click', (event) => {
    event.preventDefault();
    const { width, height } = grid.getBoundingClientRect();
    grid.style.containIntrinsicSize = width + 'px ' + height + 'px';
    grid.style.contentVisibility = 'hidden';
    show(links.indexOf(event.target.closest('a')));
    dialog.showModal();
  });
  dialog.addEventListener('keydown', ({ key }) => key === 'ArrowRight' && show(index + 1));
  dialog.addEventListener('close', () => (grid.style.contentVisibility = grid.style.containIntrinsicSize = ''));`;

export const peers: Record<string, Peer> = {
  ours: { name: 'photo-gallery', files: ['/dist/commune-widgets.js'], start: '' },
  bare: { name: 'a bare dialog', files: [], start: bare },
  photoswipe: {
    name: 'PhotoSwipe',
    files: [
      'photoswipe/dist/photoswipe.css',
      'photoswipe/dist/umd/photoswipe.umd.min.js',
      'photoswipe/dist/umd/photoswipe-lightbox.umd.min.js',
    ],
    start: `new PhotoSwipeLightbox({gallery: grid, children: 'a', pswpModule: PhotoSwipe}).init()`,
  },
  lightgallery: {
    name: 'lightGallery',
    files: ['lightgallery/css/lightgallery.css', 'lightgallery/lightgallery.umd.js'],
    start: `lightGallery(grid, {selector: 'a'})`,
  },
  glightbox: {
    name: 'GLightbox',
    files: ['glightbox/dist/css/glightbox.min.css', 'glightbox/dist/js/glightbox.min.js'],
    start: `GLightbox({selector: '.grid a'})`,
  },
  viewerjs: {
    name: 'Viewer.js',
    files: ['viewerjs/dist/viewer.min.css', 'viewerjs/dist/viewer.min.js'],
    start: `grid.addEventListener('click', event => event.preventDefault()), new Viewer(grid, {url: image => image.parentNode.href})`,
  },
  fancybox: {
    name: 'Fancybox',
    files: ['@fancyapps/ui/dist/fancybox/fancybox.css', '@fancyapps/ui/dist/fancybox/fancybox.umd.js'],
    // Without it each link is a gallery of its own, and there is no next photo.
    start: `Fancybox.bind(grid, 'a', {groupAll: true})`,
  },
};

const tag = (file: string): string => {
  const address = file.startsWith('/') ? file : `/peers/${file}`;
  return file.endsWith('.css') ? `<link rel="stylesheet" href="${address}">` : `<script src="${address}"></script>`;
};

/** The page of one peer: the photos, lazy as on any page of so many, wait in a template until all else is there. */
export function page(key: string, count: number): string {
  const { name, files } = peers[key]!;
  const box = key === 'ours' ? 'photo-gallery' : 'div';
  const photos = Array.from(
    { length: count },
    (_, index) =>
      `<a href="/full/${index}.jpg" data-pswp-width="1200" data-pswp-height="800"><img src="/thumb/${index}.webp" width="480" height="320" alt="Ruộng số ${index + 1}" loading="lazy"></a>`,
  ).join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${name}</title><link rel="icon" href="data:,">${files.map(tag).join('')}
<style>body{margin:8px}div.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(160px,1fr));gap:4px}div.grid a{aspect-ratio:1;position:relative}div.grid img{position:absolute;width:100%;height:100%;object-fit:cover}</style>
<body><template><${box} class="grid" layout="square">${photos}</${box}></template>`;
}
