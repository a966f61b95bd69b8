import type { loginVi } from './vi.login.ts';

export const loginEn: typeof loginVi = {
  userName: 'User name',
  password: 'Password',
  closeLogin: 'Close',
  checkKeyboard: 'Check Caps Lock and the Vietnamese input method.',
  missing: (label) => `Enter the ${label.replace(/^.(?=\p{Ll})/u, (first) => first.toLowerCase())}.`,
  incomplete: 'Something is not filled in yet.',
  busy: 'Signing in…',
  offline: 'No connection. Please try again.',
  unsafe: 'Not sent: this page would give the password away. Please tell who runs this portal.',
};
