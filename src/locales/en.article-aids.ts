import type { articleAidsVi } from './vi.article-aids.ts';

export const articleAidsEn: typeof articleAidsVi = {
  openPhoto: (index: number, count: number) => `Photo ${index} of ${count}`,
  closeFile: 'Close the view',
};
