import type { articleVi } from './vi.article.ts';

export const articleEn: typeof articleVi = {
  source: 'Source',
  tools: 'Reading tools',
  listen: 'Listen',
  stopListening: 'Stop',
  print: 'Print',
  save: 'Save',
  saved: 'Saved',
  share: 'Share',
  copied: 'Copied',
  size: 'Text size',
  toolFailed: 'That did not work. Please check the connection and try again.',
  contentsList: 'Contents',
  changes: 'Changes to this article',
  emptyArticle: 'There is no article yet.',
  morePhotos: (count: number) => `+${count} photos`,
  table: 'Table',
  viewFile: 'View here',
};
