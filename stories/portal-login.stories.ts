import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loginFields, loginForm, loginLink } from '../demo/examples/login.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/portal-login',
  id: 'portal-login',
  component: 'portal-login',
} satisfies Meta;

/** Mẫu đăng nhập của chính cổng, với các ô ẩn của nó. */
export const Form: StoryObj = {
  name: 'Mẫu đăng nhập',
  args: { note: 'Dành cho cán bộ, biên tập viên' },
  render: (attributes) => element('portal-login', attributes, loginForm),
};

/** Ô nhập của trang ASP.NET thuộc về biểu mẫu bọc cả trang: thẻ thêm nhãn, không dời ô nào đi. */
export const Fields: StoryObj = {
  name: 'Ô nhập chưa có nhãn',
  render: () => element('form', { method: 'post', action: '#' }, `<portal-login>${loginFields}</portal-login>`),
};

/** Máy chủ báo sai: lời báo là chữ, mật khẩu được nhập lại, tên đăng nhập giữ nguyên. */
export const Failed: StoryObj = {
  name: 'Đăng nhập chưa được',
  args: { error: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Mời nhập lại.' },
  render: (attributes) => element('portal-login', attributes, loginForm),
};

/** Cùng mẫu ấy trong một hộp, mở khi bấm nút. */
export const Dialog: StoryObj = {
  name: 'Trong hộp thoại',
  args: { mode: 'dialog' },
  render: (attributes) => element('portal-login', attributes, loginForm),
};

/** Liên kết tới trang đăng nhập của cổng. */
export const Link: StoryObj = {
  name: 'Liên kết',
  args: { 'return-param': 'ReturnUrl' },
  render: (attributes) => element('portal-login', attributes, loginLink),
};

/** Đăng nhập một lần: máy chủ của cổng làm việc với nhà cung cấp, thẻ chỉ hiện nút. */
export const SingleSignOn: StoryObj = {
  name: 'Đăng nhập một lần',
  render: (attributes) =>
    element('portal-login', attributes, `${loginLink}<a slot="sso" href="#sso">Đăng nhập một lần của tỉnh</a>`),
};
