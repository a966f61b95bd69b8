/**
 * Plays "reduce motion" without the device's setting: rewrites the media rules of every constructed stylesheet, the
 * elements' and those of parts fetched later. Import it before the elements.
 */
const QUERY = 'prefers-reduced-motion';
const mediaRules = new Map<CSSMediaRule, string>();
let reduced = false;

function collect(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(QUERY))
      mediaRules.set(rule, rule.media.mediaText);
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

const apply = (): void => {
  for (const [rule, text] of mediaRules) rule.media.mediaText = reduced ? 'all' : text;
};

const replaceSync = CSSStyleSheet.prototype.replaceSync;
CSSStyleSheet.prototype.replaceSync = function (text) {
  replaceSync.call(this, text);
  collect(this.cssRules);
  apply();
};

const matchMedia = window.matchMedia.bind(window);
window.matchMedia = (query) => matchMedia(reduced && query.includes(QUERY) ? 'all' : query);

/** @param on whether the page behaves as on a device whose owner asked for less motion */
export function reduceMotion(on: boolean): void {
  reduced = on;
  apply();
}
