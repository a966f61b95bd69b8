import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loginFields, loginForm, loginLink } from '../demo/examples/login.ts';
import type { PortalLogin } from '../src/elements/portal-login/portal-login.ts';
import { answering } from './answering.ts';
import { element } from './element.ts';

const SESSION = '/api/me';
const account = {
  name: 'Văn phòng xã',
  role: 'Biên tập viên',
  links: [
    { text: 'Trang quản trị', href: '#quan-tri' },
    { text: 'Đổi mật khẩu', href: '#doi-mat-khau' },
  ],
};
const signedIn = { beforeEach: answering(SESSION, () => Response.json(account)) };
const session = { session: SESSION, 'sign-out': '/dang-xuat' };

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

/** Vừa mẫu của cổng, vừa đăng nhập một lần. */
export const FormAndSingleSignOn: StoryObj = {
  name: 'Mẫu và đăng nhập một lần',
  render: (attributes) =>
    element('portal-login', attributes, `${loginForm}<a slot="sso" href="#sso">Đăng nhập một lần của tỉnh</a>`),
};

/** Ô mã xác nhận chỉ có chữ gợi ý cũng được nhãn; hai liên kết cuối đứng cùng hàng. */
export const Code: StoryObj = {
  name: 'Có mã xác nhận',
  render: (attributes) =>
    element(
      'portal-login',
      attributes,
      `<form method="post" action="#"><input name="ten" placeholder="Tên đăng nhập"><input type="password" name="mat-khau" placeholder="Mật khẩu">
<input name="ma" placeholder="Mã xác nhận" required autocomplete="off"><label><input type="checkbox" name="nho"> Ghi nhớ tên</label>
<button>Đăng nhập</button><p><a href="#quen">Quên mật khẩu?</a> · <a href="#dang-ky">Đăng ký</a></p></form>`,
    ),
};

/** Đã đăng nhập: tài khoản hiện trong chỗ của mẫu, trang không xô; máy chủ của cổng trả lời ai đang đăng nhập. */
export const SignedIn: StoryObj = {
  name: 'Đã đăng nhập',
  args: session,
  ...signedIn,
  render: (attributes) => element('portal-login', attributes, loginForm),
};

/** Đã đăng nhập, trong chỗ của liên kết: một nút có trình đơn. */
export const SignedInLink: StoryObj = {
  name: 'Đã đăng nhập, thu gọn',
  args: session,
  ...signedIn,
  render: (attributes) => element('portal-login', attributes, loginLink),
};

/** Trang chưa có https, hoặc bị trang khác nhúng: không nhận mật khẩu, nói vì sao và chỉ lối. */
export const Locked: StoryObj = {
  name: 'Không nhận mật khẩu',
  render: (attributes) =>
    Object.assign(element('portal-login', attributes, loginForm) as PortalLogin, { locked: true }),
};
