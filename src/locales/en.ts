import type { vi } from './vi.ts';

export const en: typeof vi = {
  retry: 'Try again',
  photos: 'photos',
  allPhotos: (count) => `See all ${count} photos`,
  login: 'Sign in',
  visits: 'Visitor statistics',
  visitViews: 'Views',
  visitCounts: {
    online: 'Online now',
    today: 'Today',
    yesterday: 'Yesterday',
    week: 'This week',
    month: 'This month',
    year: 'This year',
    total: 'Total',
  },
  visitsUnknown: 'Not known yet',
  updated: 'Updated',
  skip: 'Skip to main content',
  notices: { danger: 'Emergency', warning: 'Warning', info: 'Notice' },
};
