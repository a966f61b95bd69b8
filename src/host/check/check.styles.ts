import { css } from 'lit';

export const styles = css`
  :host {
    position: fixed;
    inset: auto 16px 16px auto;
    z-index: 2147483647;
    width: 420px;
    max-width: calc(100vw - 32px);
  }
  .panel {
    position: relative;
    box-sizing: border-box;
    max-height: 80vh;
    overflow: auto;
    padding: 20px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: var(--_bg);
    box-shadow:
      0 1px 2px rgb(20 20 22/.06),
      0 8px 24px rgb(20 20 22/.08);
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.125em;
    line-height: 1.4;
  }
  p {
    margin: 0;
  }
  ol {
    margin: 16px 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .what {
    font-weight: 600;
  }
  .detail {
    display: block;
    margin: 4px 0;
    color: var(--_muted);
    font-size: .9375em;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 12px;
  }
  @media (forced-colors: active) {
    .ghost {
      margin-top: 4px;
      padding: 0 12px;
    }
  }
  .ring {
    position: fixed;
    border: 3px solid #ffd23f;
    outline: 2px solid #141416;
    pointer-events: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
