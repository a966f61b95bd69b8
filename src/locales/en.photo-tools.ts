import type { photoToolsVi } from './vi.photo-tools.ts';

export const photoToolsEn: typeof photoToolsVi = {
  copied: 'Copied',
  linkCopied: 'Link copied',
  pause: 'Pause',
};
