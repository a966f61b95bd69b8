import { html } from 'lit';
import { COMFORT_KEY } from '../../host/comfort.ts';
import type { ToolHost } from './article-tools.ts';

/** Steps of the text size as factors. */
const SIZES = ['1', '1.15', '1.3', '1.5'];
const SIZE = '--cw-text-size';
const WIDE = { '--cw-letter-spacing': '.03em', '--cw-word-spacing': '.12em', '--cw-leading': '2' };

/** Text size in four steps, and wider spacing; remembered on this device and obeyed by all our elements. */
export function use(host: ToolHost): void {
  const { texts } = host.article;
  const { style } = document.documentElement;
  const set = (name: string, value: string): void => {
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  };
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const isWide = (): boolean => Boolean(value('--cw-leading'));
  const store = (): void => {
    const names = [SIZE, ...Object.keys(WIDE)].filter(value);
    try {
      if (names.length)
        localStorage.setItem(COMFORT_KEY, JSON.stringify(Object.fromEntries(names.map((name) => [name, value(name)]))));
      else localStorage.removeItem(COMFORT_KEY);
    } catch {
      // No storage: the choice lives as long as the page.
    }
    host.refresh();
  };
  const choose = (size: string) => () => {
    set(SIZE, size === '1' ? '' : size);
    store();
  };
  const widen = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    for (const [name, wide] of Object.entries(WIDE)) set(name, checked ? wide : '');
    store();
  };
  host.open({
    render: () => html`<fieldset>
        <legend>${texts.term('size')}</legend>
        ${SIZES.map(
          (size, index) => html`<label class="choice"
            ><input type="radio" name="size" .checked=${(value(SIZE) || '1') === size} @change=${choose(size)} />${texts.term('sizes')[index]}</label
          >`,
        )}
      </fieldset>
      <label class="choice plain"><input type="checkbox" .checked=${isWide()} @change=${widen} />${texts.term('spacing')}</label>`,
  });
}
