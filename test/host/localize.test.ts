import { expect, fixture, html } from '@open-wc/testing';
import { CommuneElement } from '../../src/host/commune-element.ts';
import { registerTexts } from '../../src/host/localize.ts';

class TestGreeting extends CommuneElement {
  override render() {
    return html`${this.texts.term('retry')} ${this.texts.number(1234567)}`;
  }
}
customElements.define('test-greeting', TestGreeting);

const said = async (element: TestGreeting): Promise<string> => {
  await element.updateComplete;
  return element.shadowRoot!.textContent!.trim();
};

describe('texts by the nearest lang', () => {
  it('speaks Vietnamese where the page names no language', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await fixture<TestGreeting>(html`<test-greeting></test-greeting>`);
    expect(await said(element)).to.equal('Thử lại 1.234.567');
  });

  it('speaks the language of the nearest ancestor that names one', async () => {
    const page = await fixture(html`<div lang="vi"><p lang="en"><test-greeting></test-greeting></p></div>`);
    expect(await said(page.querySelector<TestGreeting>('test-greeting')!)).to.equal('Try again 1,234,567');
  });

  it('follows a change of the ancestor, and goes on after a move', async () => {
    const page = await fixture(html`<div lang="en"><test-greeting></test-greeting></div>`);
    const element = page.querySelector<TestGreeting>('test-greeting')!;
    page.setAttribute('lang', 'vi');
    await new Promise(requestAnimationFrame);
    expect(await said(element)).to.contain('Thử lại');
    const other = await fixture(html`<div lang="en"></div>`);
    other.append(element);
    expect(await said(element)).to.contain('Try again');
    other.setAttribute('lang', 'vi');
    await new Promise(requestAnimationFrame);
    expect(await said(element)).to.contain('Thử lại');
  });

  it('says in Vietnamese what a registered language lacks, and bears a lang that is none', async () => {
    registerTexts('fr', {});
    const element = await fixture<TestGreeting>(html`<test-greeting lang="fr"></test-greeting>`);
    expect(await said(element)).to.contain('Thử lại');
    element.lang = 'x_';
    await new Promise(requestAnimationFrame);
    expect(await said(element)).to.equal('Thử lại 1.234.567');
  });
});
