import { css } from 'lit';

/** What the first paint needs; the rest comes with the part. */
export const styles = css`
  .box {
    container-type: inline-size;
  }
  .skip {
    position: absolute;
    clip-path: inset(50%);
  }
  summary {
    padding: 8px 0;
    font-weight: 600;
    line-height: 1.75;
  }
  .notices {
    border-inline-start: 4px solid var(--_accent-text);
    padding: 0 var(--_pad, 12px);
    background: var(--_soft);
  }
  .warning {
    border-color: var(--_text);
    background: var(--_surface);
  }
  .danger {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .banner {
    --_mark: 52px;
    --_tall: 112px;
    display: grid;
    position: relative;
    border-bottom: 4px solid var(--_thread);
  }
  .picture {
    contain: size;
    min-height: var(--_tall);
  }
  .sign {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 14px 16px 14px calc(var(--_pad, 12px) + 4px);
    overflow-wrap: anywhere;
  }
  .parent {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .name {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .home {
    color: inherit;
    text-decoration: none;
  }
  /* The part dresses the menu; until then its bar keeps the place. */
  .nav:not(.ready) {
    height: 49px;
    overflow: hidden;
    visibility: hidden;
  }
  .whole .picture {
    --_height: auto;
    --_fit: contain;
    contain: none;
    min-height: 0;
  }
  .whole slot[name='emblem'],
  .bare .picture {
    display: none;
  }
  @container (max-width: 299.98px) {
    .sign {
      flex-direction: column;
      align-items: start;
      gap: 8px;
    }
  }
  @container (max-width: 479.98px) {
    .whole.thin .picture {
      display: none;
    }
  }
  @container (min-width: 480px) {
    .box > * {
      --_mark: 60px;
      --_tall: 150px;
    }
    .name {
      font-size: 1.5em;
    }
    .whole .sign {
      position: absolute;
      inset: 0;
      clip-path: inset(50%);
    }
  }
  @container (min-width: 768px) {
    .box > * {
      --_mark: 64px;
      --_tall: 168px;
      --_pad: 20px;
    }
    .plate {
      grid-template-columns: minmax(340px, 42%) 1fr;
    }
    .plate .picture {
      grid-area: 1/2;
    }
    .sign {
      gap: 16px;
    }
  }
  @container (min-width: 1024px) {
    .box > * {
      --_mark: 74px;
      --_tall: 200px;
      --_pad: max(36px, 50cqw - 604px);
    }
    .sign {
      gap: 20px;
    }
    .name {
      font-size: 1.75em;
    }
  }
  @container (min-width: 1120px) {
    .name {
      font-size: 2em;
    }
  }
  .cover > * {
    grid-area: 1/1;
  }
  .cover .sign {
    align-self: end;
    background: rgb(14 14 16/0.66);
    color: #fff;
  }
  .cover .parent {
    color: inherit;
  }
`;

/** The portal's own picture, emblem and headings, in the light DOM. */
export const lightStyles = css`
  portal-banner:not(#cw) img:not([hidden], [slot], [slot] *) {
    display: block;
    width: 100%;
    height: var(--_height, 100%);
    /* A square that is shown whole is not as high as a wide page. */
    max-height: 432px;
    margin: 0;
    border: 0;
    padding: 0;
    object-fit: var(--_fit, cover);
    object-position: var(--_focus);
  }
  portal-banner:not(#cw) > [slot='emblem'] {
    flex: none;
    width: var(--_mark);
    height: var(--_mark);
    max-width: none;
    margin: 0;
    object-fit: contain;
  }
  portal-banner:not(#cw) > :is([slot='name'], [slot='parent']) {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  portal-banner:not(#cw) > [slot='notice'] {
    margin: 0;
    padding: 0 0 12px;
  }
`;
