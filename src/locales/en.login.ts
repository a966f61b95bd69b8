import type { loginVi } from './vi.login.ts';

export const loginEn: typeof loginVi = {
  userName: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  closeLogin: 'Close',
  capsLock: 'Caps Lock is on.',
  inputMethod: 'A Vietnamese input method is on.',
  checkKeyboard: 'Check Caps Lock and the Vietnamese input method.',
  missing: (label) => `Enter the ${label.toLowerCase()}.`,
  incomplete: 'Something is not filled in yet.',
  busy: 'Signing in…',
  offline: 'No connection. Please try again.',
  abroad: 'Not sent: the password would go to another site. Please tell who runs this portal.',
  insecure: 'This page is not encrypted (https), so it takes no password.',
  openSecure: 'Open the https page',
  framed: 'Another site shows this page in a frame, so it takes no password here.',
  openAlone: 'Open this page alone',
};
