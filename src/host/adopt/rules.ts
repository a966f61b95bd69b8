import { warnOnce } from '../warn.ts';
import { PRESETS } from './presets.ts';
import { TAGS, type Tag } from './tags.ts';

/** Which nodes of the page become which element. */
export interface Rule {
  tag: Tag;
  /** Selectors, the first that finds something holds; `auto` recognises what the page already has. */
  select: string[];
  /** Attributes of the element. */
  options: Record<string, string>;
  /** Part of a preset: finding nothing is no mistake of the page's. */
  preset: boolean;
}

type Options = Record<string, unknown>;

/** The script tag whose `data-adopt` asks for a map. */
const scriptTag = (): HTMLScriptElement | null => document.querySelector('script[data-adopt]');

/** Attributes from options: `true` is an empty one, `false` and `null` none; `sourceHref` reads as `source-href`. */
export function toAttributes(tag: string, options: Options): Record<string, string> {
  // Only what the element knows: an editor lets `data-onclick` through, and it must not become `onclick`.
  const known = new Set((customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (known.has(kebab) && value != null && value !== false) attributes[kebab] = value === true ? '' : String(value);
  }
  return attributes;
}

/** `data-visit-counter-site="…"` on the script: options of a map that has no room of its own. */
function optionsOnScript(script: HTMLScriptElement, tag: string): Options {
  const prefix = `data-${tag}-`;
  const own = [...script.attributes].filter(({ name }) => name.startsWith(prefix));
  return Object.fromEntries(own.map(({ name, value }) => [name.slice(prefix.length), value]));
}

function parse(text: string, where: Element): Options | undefined {
  try {
    const map = JSON.parse(text) as unknown;
    if (map && typeof map === 'object' && !Array.isArray(map)) return map as Options;
  } catch {
    // Said below.
  }
  warnOnce('json', where, 'bảng chọn không đúng dạng JSON: xem lại dấu ngoặc, dấu phẩy và dấu nháy kép');
  return undefined;
}

/** The page's maps as rules, read anew each time: a block may come later than the script. */
export function readRules(): Rule[] {
  const script = scriptTag();
  const blocks = [...document.querySelectorAll('script[type="application/json"][data-commune-widgets]')];
  const texts = blocks.map((block): [Element, string] => [block, block.textContent ?? '']);
  const asked = script?.dataset.adopt?.trim() ?? '';
  if (script && asked.startsWith('{')) texts.push([script, asked]);
  const maps = texts.map(([where, text]) => parse(text, where)).filter((map) => map !== undefined);
  const names = [...maps.map(({ preset }) => preset), asked.startsWith('{') ? '' : asked].filter(Boolean) as string[];

  const rules: Rule[] = [];
  for (const map of maps) {
    const where = blocks[0] ?? script!;
    for (const [tag, value] of Object.entries(map)) {
      if (tag === 'preset') continue;
      if (!TAGS.includes(tag as Tag)) {
        warnOnce('tag', where, `"${tag}" không phải tên thẻ; tên đúng: ${TAGS.join(', ')}`);
        continue;
      }
      for (const entry of Array.isArray(value) ? (value as unknown[]) : [value]) {
        const { select, ...options } = typeof entry === 'object' && entry ? (entry as Options) : { select: entry };
        // Without a selector these are options for what the preset finds.
        const chosen = [select].flat().filter((one): one is string => typeof one === 'string' && one !== '');
        rules.push({ tag: tag as Tag, select: chosen, options: toAttributes(tag, options), preset: false });
      }
    }
  }
  for (const name of new Set(names)) {
    const preset = PRESETS[name.toLowerCase()];
    if (!preset) {
      warnOnce('preset', script ?? blocks[0]!, `không có bảng chọn "${name}"; có: ${Object.keys(PRESETS).join(', ')}`);
      continue;
    }
    for (const tag of TAGS) {
      const select = preset[tag];
      if (!select || rules.some((rule) => rule.tag === tag && rule.select.length)) continue;
      const extra = rules.filter((rule) => rule.tag === tag).map(({ options }) => options);
      const options = Object.assign({}, ...extra) as Record<string, string>;
      rules.push({ tag, select, options, preset: true });
    }
  }
  if (script)
    for (const rule of rules) Object.assign(rule.options, toAttributes(rule.tag, optionsOnScript(script, rule.tag)));
  return rules.filter(({ select }) => select.length);
}
