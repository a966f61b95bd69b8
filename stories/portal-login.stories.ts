import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { englishLogin } from '../demo/examples/english.ts';
import { loginFields, loginForm, loginLink } from '../demo/examples/login.ts';
import type { PortalLogin } from '../src/elements/portal-login/portal-login.ts';
import { account, SESSION } from './account.ts';
import { answering } from './answering.ts';
import { element } from './element.ts';
import { found, later, press } from './playing.ts';

const signedIn = { beforeEach: answering(SESSION, () => Response.json(account)) };
const session = { session: SESSION, 'sign-out': '/dang-xuat' };

const PASSKEY = '/api/passkey';
const form: StoryObj['render'] = (attributes) => element('portal-login', attributes, loginForm);

export default {
  title: 'Các thẻ/portal-login',
  id: 'portal-login',
  component: 'portal-login',
  render: form,
} satisfies Meta;

/** Mẫu đăng nhập của chính cổng, với các ô ẩn của nó. */
export const Form: StoryObj = {
  name: 'Mẫu đăng nhập',
  args: { note: 'Dành cho cán bộ, biên tập viên' },
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
};

/** Cùng mẫu ấy trong một hộp, mở khi bấm nút. */
export const Dialog: StoryObj = {
  name: 'Trong hộp thoại',
  args: { mode: 'dialog' },
};

/** Bấm nút: hộp thoại hiện giữa trang, đóng bằng nút hoặc phím Esc. */
export const OpenDialog: StoryObj = {
  name: 'Hộp thoại đang mở',
  args: { mode: 'dialog', note: 'Dành cho cán bộ, biên tập viên' },
  play: async () => {
    await press(await found('[part="opener"]'));
    await found('dialog[open]');
  },
};

/** Gửi khi chưa điền: mỗi ô thiếu có lời báo của mình, con trỏ về ô đầu tiên. */
export const Incomplete: StoryObj = {
  name: 'Gửi khi còn thiếu',
  play: async () => {
    await found('.cw-show');
    await press(await found('portal-login button[type=submit]'));
    await later(() => expect(document.activeElement).toHaveAccessibleDescription());
  },
};

const typing = async (event: (field: HTMLInputElement) => Event): Promise<void> => {
  await found('.cw-show');
  const password = await found<HTMLInputElement>('input[type=password]');
  password.focus();
  password.dispatchEvent(event(password));
  await later(() => expect(password).toHaveAccessibleDescription());
};

/** Phím Caps Lock đang bật khi gõ mật khẩu. */
export const CapsLock: StoryObj = {
  name: 'Đang bật Caps Lock',
  play: () => typing(() => new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true })),
};

/** Bộ gõ tiếng Việt đang bỏ dấu vào mật khẩu: lỗi hay gặp mà không nhìn thấy. */
export const InputMethod: StoryObj = {
  name: 'Đang bật bộ gõ tiếng Việt',
  play: () => typing(() => new InputEvent('beforeinput', { data: 'ă', bubbles: true })),
};

/** Đang hỏi máy chủ ai đăng nhập: mẫu đăng nhập hiện sẵn, trang không xô khi có câu trả lời. */
export const AskingSession: StoryObj = {
  name: 'Đang hỏi ai đăng nhập',
  args: session,
  // A race of none has no end.
  beforeEach: answering(SESSION, () => Promise.race<Response>([])),
};

/** Máy chủ không trả lời: như chưa đăng nhập, không báo gì làm phiền người đọc. */
export const NoSession: StoryObj = {
  name: 'Máy chủ không trả lời',
  args: session,
  beforeEach: answering(SESSION, () => Response.error()),
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
};

/** Đã đăng nhập, trong chỗ của liên kết: một nút có trình đơn. */
export const SignedInLink: StoryObj = {
  name: 'Đã đăng nhập, thu gọn',
  args: session,
  ...signedIn,
  render: (attributes) => element('portal-login', attributes, loginLink),
};

/** Bấm vào ô tên, trình duyệt đề nghị khóa truy cập (passkey) đã lưu trong máy; mật khẩu vẫn dùng được. */
export const Passkey: StoryObj = {
  name: 'Có khóa truy cập (passkey)',
  args: { 'passkey-options': `${PASSKEY}/options`, 'passkey-verify': `${PASSKEY}/verify` },
  beforeEach: answering(`${PASSKEY}/options`, () => Response.json({ challenge: 'c3VvaS1uZ2Fu' })),
};

/** Trang chưa có https: không nhận mật khẩu, nói vì sao và chỉ lối sang https. */
export const PlainHttp: StoryObj = {
  name: 'Trang http: khóa mật khẩu',
  // On a page of docs it would lock the other stories too.
  parameters: { docs: { story: { inline: false, height: '320px' } } },
  beforeEach: () => {
    const real = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    return () => void Object.defineProperty(window, 'isSecureContext', real);
  },
};

/** Trang khác nhúng trang này trong khung: không nhận mật khẩu, nói vì sao và chỉ lối. */
export const Locked: StoryObj = {
  name: 'Bị trang khác nhúng: khóa mật khẩu',
  render: (attributes) =>
    Object.assign(element('portal-login', attributes, loginForm) as PortalLogin, { locked: true }),
};

export const Dark: StoryObj = { name: 'Tối', args: { theme: 'dark' }, globals: { theme: 'dark' } };

export const English: StoryObj = {
  name: 'Tiếng Anh',
  args: { note: 'For staff and editors' },
  globals: { language: 'en' },
  render: (attributes) => element('portal-login', attributes, englishLogin),
};
