import { html, type TemplateResult } from 'lit';

/** What an event's field holds. */
export const typed = (event: Event): string => (event.target as HTMLInputElement).value;

export const ticked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** Buttons of which one is down. */
export function renderChoice(
  name: string,
  current: string,
  options: [string, string][],
  pick: (value: string) => void,
): TemplateResult[] {
  return options.map(
    ([value, label]) =>
      html`<label class="pill"
        ><input type="radio" name=${name} .checked=${value === current} @change=${() => pick(value)} /><span
          >${label}</span
        ></label
      >`,
  );
}
