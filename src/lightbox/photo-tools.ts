import type { Photo } from '../content/photo.ts';
import { addTexts, type Localize } from '../host/localize.ts';
import { share } from '../host/share.ts';
import { download, fileName } from '../host/save-file.ts';
import { photoToolsEn } from '../locales/en.photo-tools.ts';
import { photoToolsVi } from '../locales/vi.photo-tools.ts';
import { setLabel, type Frame } from './frame.ts';
import { PAUSE, PLAY, SHARE, TICK } from './icons.ts';
import { SlideShow } from './slide-show.ts';

addTexts(photoToolsVi, photoToolsEn);

/**
 * Saves the photo: on a phone the file itself goes to the system's sheet, where "save to photos" is; elsewhere it is
 * downloaded. A photo of another server that forbids reading opens in a tab of its own.
 */
export async function savePhoto(photo: Photo, near: Node): Promise<void> {
  const name = fileName(photo.src);
  let file: File | undefined;
  try {
    const response = await fetch(photo.src);
    if (!response.ok) throw new Error(String(response.status));
    const blob = await response.blob();
    file = new File([blob], name, { type: blob.type });
  } catch {
    return download(photo.src, name, near);
  }
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    try {
      return await navigator.share({ files: [file] });
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
    }
  }
  const address = URL.createObjectURL(file);
  download(address, name, near);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands the photo's address to the device's sheet, or copies it, and says so in the button for four seconds. */
export async function sharePhoto(photo: Photo, url: string, frame: Frame, texts: Localize): Promise<void> {
  const result = await share({ title: photo.caption || document.title, url }, frame.box);
  if (result !== 'copied') return;
  frame.status.textContent = texts.term('linkCopied');
  setLabel(frame.share, texts.term('copied'), TICK);
  setTimeout(() => setLabel(frame.share, texts.term('share'), SHARE), 4000);
}

/** The slide show of one lightbox; `next` goes on, and says false at the end. */
export const slideShow = (next: () => boolean, { play }: Frame, texts: Localize): SlideShow =>
  new SlideShow(next, (playing) => setLabel(play, texts.term(playing ? 'pause' : 'slideShow'), playing ? PAUSE : PLAY));
