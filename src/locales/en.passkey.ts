import type { passkeyVi } from './vi.passkey.ts';

export const passkeyEn: typeof passkeyVi = {
  passkeyFailed: 'The passkey did not sign you in. Enter your password, or go to the name field to try again.',
};
