import type { loginHelpVi } from './vi.login-help.ts';

export const loginHelpEn: typeof loginHelpVi = {
  showPassword: 'Show password',
  capsLock: 'Caps Lock is on.',
  inputMethod: 'A Vietnamese input method is on.',
  insecure: 'This page is not encrypted (https), so it takes no password.',
  openSecure: 'Open the https page',
  framed: 'Another site shows this page in a frame, so it takes no password here.',
  openAlone: 'Open this page alone',
};
