import { downloadZip } from 'client-zip';
import type { PhotoList } from '../../content/photo.ts';
import { download, fileName } from '../../host/save-file.ts';

/**
 * Downloads all photos as one zip.
 * @param near where a link may stand for a moment
 * @param progress called before each photo
 * @returns how many photos could not be fetched and are not in the file
 */
export async function downloadAll(
  photos: PhotoList,
  near: Node,
  progress: (done: number, total: number) => void,
): Promise<number> {
  let lost = 0;
  const names = new Set<string>();
  async function* files(): AsyncGenerator<{ name: string; input: Response }> {
    for (let index = 0; index < photos.length; index++) {
      progress(index + 1, photos.length);
      const { src } = photos.at(index)!;
      const response = await fetch(src).catch(() => undefined);
      if (!response?.ok) {
        lost++;
        continue;
      }
      // Two folders may hold files of one name.
      let name = fileName(src);
      if (names.has(name)) name = `${index + 1}-${name}`;
      names.add(name);
      yield { name, input: response };
    }
  }
  const blob = await downloadZip(files()).blob();
  if (lost === photos.length) return lost;
  const address = URL.createObjectURL(blob);
  download(address, `${fileName(location.pathname) || 'anh'}.zip`, near);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return lost;
}
