import { css } from 'lit';

/** Who is signed in: a panel in the place of a form, a button with a menu in the place of a link. */
export const accountStyles = css`
  .account {
    display: grid;
    align-content: start;
    position: relative;
  }
  /* Many links scroll: an account is never higher than the form in whose place it stands. */
  .panel.panel {
    display: flex;
    flex-direction: column;
    height: 0;
    min-height: 100%;
    overflow-y: auto;
  }
  .panel > * {
    flex: none;
  }
  .panel :focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  .account h2 {
    margin-bottom: 12px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    margin-bottom: 12px;
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    width: 44px;
    height: 44px;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_accent-text);
  }
  .avatar img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .who {
    display: grid;
    min-width: 0;
    line-height: 1.4;
  }
  .who span {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  form {
    margin: 0;
  }
  /* A name of two lines is no higher than the link in whose place it stands. */
  summary.button {
    padding: 2px 10px;
    list-style: none;
  }
  summary b {
    font-size: 0.875em;
    line-height: 1.35;
  }
  summary svg {
    flex: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    inset-inline: 0;
    z-index: 10;
    margin-top: 4px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 16px;
    background: var(--_raised);
    box-shadow: 0 1px 2px rgb(20 20 22/0.06), 0 8px 24px rgb(20 20 22/0.08);
  }
`;
