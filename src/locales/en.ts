import type { vi } from './vi.ts';

export const en: typeof vi = {
  retry: 'Try again',
  login: 'Sign in',
};
