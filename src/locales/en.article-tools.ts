import type { articleToolsVi } from './vi.article-tools.ts';

export const articleToolsEn: typeof articleToolsVi = {
  pause: 'Pause',
  resume: 'Resume',
  earlier: 'Previous sentence',
  later: 'Next sentence',
  speed: 'Reading speed',
  voiceFailed: 'This device has no Vietnamese voice.',
  audioFailed: 'The recording could not be opened. Please try again.',
  preparing: 'Preparing…',
  printAddress: 'Address of this article',
  copiedLong: 'Link copied',
  copyLink: 'Copy link',
  copyFailed: 'The browser does not allow copying. Please copy this link:',
  zaloHint: 'Link copied. Open Zalo and paste it into a message.',
  sizes: ['Medium', 'Large', 'Larger', 'Largest'],
  spacing: 'Wider spacing',
};
