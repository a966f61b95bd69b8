import type { accountVi } from './vi.account.ts';

export const accountEn: typeof accountVi = {
  account: 'Account',
  signOut: 'Sign out',
};
