import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { loginFields, loginForm, loginLink } from '../../demo/examples/login.ts';
import type { PortalLogin } from '../../src/elements/portal-login/portal-login.ts';
import '../../src/elements/portal-login/define.ts';

async function login(content: string, lang = 'vi'): Promise<PortalLogin> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style="width:320px"><portal-login>${unsafeHTML(content)}</portal-login></div>`);
  const element = box.querySelector('portal-login')!;
  if (element.querySelector('[type=password]')) await waitUntil(() => element.querySelector('.cw-show'));
  return element;
}

/** Clicks the middle of `element` with the mouse. */
async function click(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('portal-login', () => {
  it('shows a bare link as a button of the full width, 44 px high', async () => {
    const element = await login(loginLink);
    const link = element.querySelector('a')!.getBoundingClientRect();
    expect([link.width, link.height]).to.deep.equal([320, 44]);
  });

  it('gives visible labels to fields that have only placeholders, in the form that owns them', async () => {
    const page = await fixture<HTMLFormElement>(html`<form><portal-login>${unsafeHTML(loginFields)}</portal-login></form>`);
    await waitUntil(() => page.querySelector('label'));
    const [name, password] = [...page.elements].filter((field) => field instanceof HTMLInputElement);
    expect([...page.querySelectorAll('label')].map((label) => [label.textContent, label.control])).to.deep.equal([
      ['Tên đăng nhập', name],
      ['Mật khẩu', password],
    ]);
    expect([name!.autocomplete, password!.autocomplete]).to.deep.equal(['username', 'current-password']);
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
});
