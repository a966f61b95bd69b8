import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/entries/define-elements.ts';

const PHOTO = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('define', () => {
  it('gives the elements tags with a prefix, beside those without, once', async () => {
    define({ prefix: 'cw-' });
    define({ prefix: 'cw-' });
    define();
    const box = await fixture(
      html`<div><cw-photo-gallery><img alt="" src=${PHOTO} /></cw-photo-gallery><photo-gallery><img alt="" src=${PHOTO} /></photo-gallery></div>`,
    );
    const [prefixed, plain] = Array.from(box.children) as HTMLElement[];
    expect(prefixed!.shadowRoot).to.exist;
    expect(plain!.shadowRoot).to.exist;
    expect(prefixed!.constructor).not.to.equal(plain!.constructor);
  });

  it('dresses the photos of a prefixed gallery like those of a plain one', async () => {
    define({ prefix: 'cw-' });
    define();
    const box = await fixture(
      html`<div><cw-photo-gallery layout="square"><img alt="" src=${PHOTO} /></cw-photo-gallery><photo-gallery layout="square"><img alt="" src=${PHOTO} /></photo-gallery></div>`,
    );
    const [one, other] = Array.from(box.querySelectorAll('img'), (image) => getComputedStyle(image));
    expect(one!.cursor).to.equal('zoom-in');
    expect(one!.objectFit).to.equal(other!.objectFit);
    expect(one!.width).to.equal(other!.width);
  });
});
