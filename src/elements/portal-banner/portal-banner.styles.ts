import { css } from 'lit';

export const styles = css`
  .box {
    container-type: inline-size;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .banner {
    position: relative;
    --_mark: 52px;
    border-bottom: 4px solid var(--_thread);
  }
  .picture {
    height: 112px;
  }
  .sign {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 14px 16px;
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
  }
  .home {
    color: inherit;
    text-decoration: none;
  }
  .home::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .home:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .home:focus-visible::after {
    outline: 3px solid #ffd23f;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  .home:hover {
    text-decoration: underline;
  }
  @container (max-width: 299.98px) {
    .sign {
      flex-direction: column;
      align-items: start;
      gap: 8px;
    }
  }
  @container (min-width: 480px) {
    .banner {
      --_mark: 60px;
    }
    .picture {
      height: 150px;
    }
    .name {
      font-size: 1.5em;
    }
    .whole .sign {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (min-width: 768px) {
    .banner {
      display: grid;
      grid-template-columns: minmax(340px, 42%) 1fr;
      --_mark: 64px;
    }
    .picture {
      grid-area: 1/2;
      contain: size;
      height: auto;
      min-height: 168px;
    }
    .sign {
      grid-area: 1/1;
      gap: 16px;
      padding-left: 24px;
    }
    .name {
      font-size: 1.5625em;
    }
  }
  @container (min-width: 1024px) {
    .banner {
      --_mark: 74px;
    }
    .picture {
      min-height: 200px;
    }
    .sign {
      gap: 20px;
      padding-left: max(40px, 50% - 560px);
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
  .whole {
    --_height: auto;
    display: block;
  }
  .whole .picture {
    contain: none;
    height: auto;
    min-height: 0;
  }
  .whole slot[name='emblem'],
  .bare .picture {
    display: none;
  }
  @media print {
    .picture,
    .skip {
      display: none;
    }
  }
`;

/** The portal's own picture, emblem and headings, in the light DOM. */
export const lightStyles = css`
  portal-banner:not(#cw) img:not([slot], [slot] *) {
    display: block;
    width: 100%;
    max-width: none;
    height: var(--_height, 100%);
    margin: 0;
    border: 0;
    padding: 0;
    object-fit: cover;
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
`;
