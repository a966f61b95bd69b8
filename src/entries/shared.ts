/**
 * What the first file lends to the parts that are fetched later, so that they do not carry it again. The build makes
 * every part take these modules from here, and fails when a part needs a name that is not lent.
 */
export { css, html, svg, nothing, render, unsafeCSS } from 'lit';
export { atRest, whenIdle } from '../host/at-rest.ts';
export { addTexts, Localize } from '../host/localize.ts';
export { property, state } from '../host/property.ts';
export { CommuneElement } from '../host/commune-element.ts';
export { said, warnOnce } from '../host/warn.ts';
export { adoptLightStyles } from '../host/light-styles.ts';
export { firstButtons, thread, tokens } from '../theme/tokens.styles.ts';
export { isDay } from '../text/period.ts';
