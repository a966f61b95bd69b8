import type { loginVi } from './vi.login.ts';

export const loginEn: typeof loginVi = {
  userName: 'User name',
  password: 'Password',
  closeLogin: 'Close',
  checkKeyboard: 'Check Caps Lock and the Vietnamese input method.',
  missing: (label) => `Enter the ${label.replace(/^.(?=[^A-Z]*$)/, (first) => first.toLowerCase())}.`,
  incomplete: 'Something is not filled in yet.',
  busy: 'Signing in…',
  offline: 'No connection. Please try again.',
  abroad: 'Not sent: the password would go to another site. Please tell who runs this portal.',
  exposed: 'Not sent: the password would stand in the page’s address. Please tell who runs this portal.',
};
