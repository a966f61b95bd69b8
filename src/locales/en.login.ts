import type { loginVi } from './vi.login.ts';

export const loginEn: typeof loginVi = {
  userName: 'User name',
  password: 'Password',
  showPassword: 'Show password',
};
