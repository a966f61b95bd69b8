/** Longest wait in ms for one photo: a dead server must not keep the paper from the notice board. */
const PATIENCE_MS = 15_000;

/** Resolves when every image is really there, lazy ones too, or has failed. */
export async function readyImages(images: Iterable<HTMLImageElement>): Promise<void> {
  await Promise.all([...images].map(readyImage));
}

function readyImage(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    // `decode` waits for the loading as well; an SVG without size refuses it and is there all the same.
    const loaded = image.complete
      ? Promise.resolve()
      : new Promise((settle) => {
          image.addEventListener('load', settle, { once: true });
          image.addEventListener('error', settle, { once: true });
        });
    loaded.then(() => image.decode?.()).then(done, done);
  });
}
