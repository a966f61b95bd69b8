import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { loginFields, loginForm, loginLink } from '../../demo/examples/login.ts';
import type { PortalLogin } from '../../src/elements/portal-login/portal-login.ts';
import '../../src/elements/portal-login/define.ts';
import { waitUntil } from '../wait-until.ts';

async function login(content: string, lang = 'vi', attributes: Record<string, string> = {}): Promise<PortalLogin> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style="width:320px"></div>`);
  const element = document.createElement('portal-login');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  box.append(element);
  await element.updateComplete;
  if (attributes.mode !== 'dialog' && element.querySelector('[type=password]'))
    await waitUntil(() => element.querySelector('.cw-show'));
  return element;
}

/** Clicks the middle of `element` with the mouse. */
async function click(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const password = (element: Element): HTMLInputElement => element.querySelector('[name=mat-khau]')!;

describe('portal-login', () => {
  it('shows a bare link as a button of the full width, 44 px high', async () => {
    const element = await login(loginLink);
    const link = element.querySelector('a')!.getBoundingClientRect();
    expect([link.width, link.height]).to.deep.equal([320, 44]);
  });

  it('gives visible labels to fields that have only placeholders, in the form that owns them', async () => {
    const page = await fixture<HTMLFormElement>(
      html`<form><portal-login>${unsafeHTML(loginFields)}</portal-login></form>`,
    );
    await waitUntil(() => page.querySelector('label'));
    const [name, password] = [...page.elements].filter((field) => field instanceof HTMLInputElement);
    expect([...page.querySelectorAll('label')].map((label) => [label.textContent, label.control])).to.deep.equal([
      ['Tên đăng nhập', name],
      ['Mật khẩu', password],
    ]);
    expect([name!.autocomplete, password!.autocomplete]).to.deep.equal(['username', 'current-password']);
  });

  it('takes a number for the name, as where an identity card or a telephone is asked for', async () => {
    const element = await login(
      '<input type="number" placeholder="Số CCCD"><input type="password" placeholder="Mật khẩu"><button>Vào</button>',
    );
    await waitUntil(() => element.querySelectorAll('label').length === 2);
    const number = element.querySelector<HTMLInputElement>('[type=number]')!;
    expect([number.labels![0]!.textContent, number.autocomplete, number.offsetWidth]).to.deep.equal([
      'Số CCCD',
      'username',
      320,
    ]);
  });

  it('helps with the fields of a page that renews a part of itself', async () => {
    const element = await login(`<div>${loginFields}</div>`);
    const part = element.querySelector('div')!;
    await waitUntil(() => element.querySelector('.cw-show'));
    part.innerHTML = loginFields;
    await waitUntil(() => element.querySelector('.cw-show'), 'the password can be shown');
    expect(element.querySelectorAll('label').length).to.equal(2);
    expect(element.querySelector<HTMLInputElement>('[type=password]')!.autocomplete).to.equal('current-password');
  });

  const withCode = `<form method="post"><input name="ten" placeholder="Tên đăng nhập"><input type="password" name="mat-khau" placeholder="Mật khẩu">
<input name="ma" placeholder="Mã xác nhận" required><button><b>Vào</b></button><p><a href="/quen">Quên mật khẩu?</a> · <a href="/dang-ky">Đăng ký</a></p></form>`;

  it('gives a label to a code that is asked for too, and says when it is missing', async () => {
    const element = await login(withCode);
    expect([...element.querySelectorAll('label')].map((label) => label.textContent)).to.deep.equal([
      'Tên đăng nhập',
      'Mật khẩu',
      'Mã xác nhận',
    ]);
    element.querySelector<HTMLInputElement>('[name=ten]')!.value = 'vanphong';
    password(element).value = 'lua-chin-2026';
    await click(element.querySelector('button:not([type])')!);
    await waitUntil(() => element.error === 'Còn ô chưa nhập.');
    const code = element.querySelector<HTMLInputElement>('[name=ma]')!;
    expect(document.activeElement).to.equal(code);
    expect(document.getElementById(code.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Hãy nhập mã xác nhận.',
    );
    expect(password(element)).not.to.have.attribute('aria-invalid');
  });

  it('leaves two links of one line beside each other', async () => {
    const element = await login(withCode);
    const [first, second] = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
    expect(first!.height).to.be.at.least(44);
  });

  it('gives a button its content back when the reader comes back to the page', async () => {
    const element = await login(withCode);
    for (const input of element.querySelectorAll('input')) input.value = 'x';
    const button = element.querySelector<HTMLButtonElement>('button:not([type])')!;
    // This page has no server to go to.
    element.addEventListener('cw-login-submit', () =>
      addEventListener('submit', (submit) => submit.preventDefault(), { once: true }),
    );
    await click(button);
    await waitUntil(() => button.textContent === 'Đang đăng nhập…');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(button.innerHTML).to.equal('<b>Vào</b>');
    expect(button).not.to.have.attribute('aria-disabled');
  });

  it('draws the sign of its link by a border, which forced colours leave', async function () {
    // The other engines' drivers cannot force colours.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await login(loginLink);
    await emulateMedia({ forcedColors: 'active' });
    const { borderTopWidth, borderTopColor, webkitMaskImage } = getComputedStyle(
      element.querySelector('a')!,
      '::before',
    );
    expect(borderTopWidth).to.equal('12px');
    expect(borderTopColor).to.equal(getComputedStyle(element.querySelector('a')!).color);
    expect(webkitMaskImage).to.contain('radial-gradient');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('keeps its eye on the field right to left, and as high as the field in large text', async () => {
    const element = await login(loginForm);
    element.dir = 'rtl';
    element.parentElement!.style.fontSize = '32px';
    const [field, eye] = [password(element), element.querySelector('.cw-show')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect([eye!.left, eye!.top, eye!.bottom]).to.deep.equal([field!.left, field!.top, field!.bottom]);
    await click(element.querySelector('.cw-show')!);
    expect(password(element).type).to.equal('text');
  });

  it('takes the words before a field for its name where the page ties them to another field', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<portal-login>${loginForm}</portal-login><portal-login>${loginForm}</portal-login>`;
    await waitUntil(() => page.querySelectorAll('.cw-show').length === 2);
    const second = page.querySelectorAll('portal-login')[1]!;
    second.lang = 'en';
    await waitUntil(() => second.querySelector('[aria-label="Show password"]'));
    expect(second.querySelectorAll('label').length).to.equal(2);
    expect(second.querySelector('[name=ten]')).to.have.attribute('aria-label', 'Tên đăng nhập');
  });

  it('moves nothing when the labels come', async () => {
    const page = await fixture<HTMLElement>(html`<div style="width:320px"></div>`);
    page.innerHTML = `<portal-login>${loginFields}</portal-login>`;
    await page.querySelector('portal-login')!.updateComplete;
    const field = page.querySelector('[type=password]')!;
    const before = [field.getBoundingClientRect().top, page.getBoundingClientRect().height];
    await waitUntil(() => page.querySelector('.cw-show'));
    expect([field.getBoundingClientRect().top, page.getBoundingClientRect().height]).to.deep.equal(before);
  });

  it('shows the password and hides it again, by mouse and by keyboard', async () => {
    const element = await login(loginForm);
    const password = element.querySelector<HTMLInputElement>('[name=mat-khau]')!;
    await click(element.querySelector('.cw-show')!);
    expect(password.type).to.equal('text');
    await sendKeys({ press: 'Enter' });
    expect(password.type).to.equal('password');
    expect(document.activeElement).to.have.attribute('aria-label', 'Hiện mật khẩu');
  });

  it('speaks English on an English page', async () => {
    const element = await login(loginForm, 'en');
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Sign in');
    expect(element.querySelector('.cw-show')).to.have.attribute('aria-label', 'Show password');
  });

  const dialog = (element: PortalLogin): HTMLDialogElement => element.shadowRoot!.querySelector('dialog')!;

  it('opens its dialog by keyboard, with the focus in the first field, and gives it back', async () => {
    const element = await login(loginForm, 'vi', { mode: 'dialog' });
    expect(password(element).getBoundingClientRect().height).to.equal(0);
    const opened = new Promise((resolve) => element.addEventListener('cw-login-open', resolve, { once: true }));
    const opener = element.shadowRoot!.querySelector('button')!;
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await opened;
    expect(document.activeElement).to.equal(element.querySelector('[name=ten]'));
    expect(password(element).form!.parentElement).to.equal(element);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(element).open);
    expect(element.shadowRoot!.activeElement).to.equal(opener);
  });

  it('opens the dialog by itself where there is an error to show', async () => {
    const element = await login(loginForm, 'vi', { mode: 'dialog', error: 'Tài khoản đang bị khóa.' });
    await waitUntil(() => dialog(element).open);
    expect(dialog(element).querySelector('[role=alert]')!.textContent).to.equal('Tài khoản đang bị khóa.');
    dialog(element).close();
  });

  it('names the first empty field, and sends nothing', async () => {
    const element = await login(loginForm);
    let sent = 0;
    element.addEventListener('cw-login-submit', () => sent++);
    element.querySelector<HTMLInputElement>('[name=ten]')!.value = 'vanphong';
    await click(element.querySelector('[type=submit]')!);
    await waitUntil(() => element.error);
    expect(document.activeElement).to.equal(password(element));
    expect(document.getElementById(password(element).getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Hãy nhập mật khẩu.',
    );
    await sendKeys({ type: 'a' });
    expect(password(element)).not.to.have.attribute('aria-invalid');
    expect(sent).to.equal(0);
  });

  it('keeps the values of its fields out of its events', async () => {
    const element = await login(loginForm);
    const events: CustomEvent[] = [];
    element.addEventListener('cw-login-submit', (event) => {
      events.push(event as CustomEvent);
      // This page has no server to go to.
      addEventListener('submit', (submit) => submit.preventDefault(), { once: true });
    });
    element.querySelector<HTMLInputElement>('[name=ten]')!.value = 'vanphong';
    password(element).value = 'lua-chin-2026';
    await click(element.querySelector('[type=submit]')!);
    await waitUntil(() => events.length);
    expect(events[0]!.detail).to.deep.equal({});
    expect(element.querySelector('[type=submit]')).to.have.attribute('aria-disabled', 'true');
  });

  it('warns of an input method that writes marks into the password, while it has the focus', async () => {
    const element = await login(loginForm);
    password(element).focus();
    await sendKeys({ type: 'sua' });
    expect(element.querySelector('.cw-hint')).to.equal(null);
    await sendKeys({ type: '\u1eeda' });
    await waitUntil(() => element.querySelector('.cw-hint'));
    const hint = element.querySelector<HTMLElement>('.cw-hint')!;
    expect(hint.textContent).to.equal('Bộ gõ tiếng Việt đang bật.');
    const button = element.querySelector('[type=submit]')!.getBoundingClientRect().top;
    element.querySelector<HTMLInputElement>('[name=ten]')!.focus();
    expect(hint.textContent).to.equal('');
    expect(element.querySelector('[type=submit]')!.getBoundingClientRect().top).to.equal(button);
  });

  it('warns of Caps Lock, while the password has the focus', async () => {
    const element = await login(loginForm);
    password(element).focus();
    password(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true }));
    expect(element.querySelector('.cw-hint')!.textContent).to.equal('Phím Caps Lock đang bật.');
    password(element).blur();
    expect(element.querySelector('.cw-hint')!.textContent).to.equal('');
  });

  it('shows only those errors of the address that the webmaster has mapped', async () => {
    const before = location.href;
    const codes = { 'error-codes': '{"khoa":"Tài khoản đang bị khóa."}' };
    history.replaceState(null, '', '?error=khoa');
    const mapped = await login(loginForm, 'vi', codes);
    await waitUntil(() => mapped.error);
    expect(mapped.error).to.equal('Tài khoản đang bị khóa.');
    for (const code of ['<b>lừa</b>', '__proto__', 'toString']) {
      history.replaceState(null, '', `?error=${encodeURIComponent(code)}`);
      const element = await login(loginForm, 'vi', codes);
      await element.updateComplete;
      expect(element.error, code).to.equal('');
    }
    history.replaceState(null, '', before);
  });

  it('goes on working after a move', async () => {
    const element = await login(loginForm);
    const elsewhere = await fixture(html`<div style="width:320px"></div>`);
    elsewhere.append(element);
    await click(element.querySelector('.cw-show')!);
    expect(password(element).type).to.equal('text');
    await click(element.querySelector('[type=submit]')!);
    await waitUntil(() => element.error === 'Còn ô chưa nhập.');
  });
});
