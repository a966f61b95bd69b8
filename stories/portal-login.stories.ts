import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loginForm, loginLink } from '../demo/examples/login.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/portal-login',
  id: 'portal-login',
  component: 'portal-login',
} satisfies Meta;

/** Mẫu đăng nhập của chính cổng, với các ô ẩn của nó. */
export const Form: StoryObj = {
  name: 'Mẫu đăng nhập',
  render: (attributes) => element('portal-login', attributes, loginForm),
};

/** Liên kết tới trang đăng nhập của cổng. */
export const Link: StoryObj = {
  name: 'Liên kết',
  render: (attributes) => element('portal-login', attributes, loginLink),
};
