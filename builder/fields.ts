import { html, nothing, type TemplateResult } from 'lit';
import { ticked, typed } from './controls.ts';
import type { Field } from './manifest.ts';
import { setAttribute, state } from './store.ts';

/** Whether a value is not of the form that the element reads. */
const isWrong = ({ form }: Field, value: string): boolean => !!form && !!value && !form.test(value.trim());

function renderInput(of: readonly string[], id: string, help: string, field: Field): TemplateResult {
  const { name, kind, choices: options, initial } = field;
  const value = state.choices.attributes[of[0]!]?.[name] ?? '';
  if (kind === 'choice')
    // The first is what the element does without the attribute.
    return html`<select
      id=${id}
      aria-describedby=${help}
      @change=${(event: Event) => setAttribute(of, name, typed(event) || undefined)}
    >
      ${Object.entries(options!).map(
        ([option, label], index) =>
          html`<option value=${index ? option : ''} ?selected=${option === value}>${label}</option>`,
      )}
    </select>`;
  return html`<input
    id=${id}
    aria-describedby=${help}
    type=${kind === 'number' ? 'number' : 'text'}
    min=${kind === 'number' ? '1' : nothing}
    placeholder=${initial || nothing}
    aria-invalid=${isWrong(field, value) ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => setAttribute(of, name, typed(event) || undefined)}
  />`;
}

/** The word that empties a list; where there is none, the last word stays. */
const NOTHING = 'none';

/** A list of words as boxes to tick; what is ticked last stands last. */
function renderWords(of: readonly string[], id: string, help: string, field: Field): TemplateResult {
  const { name, label, choices: options, initial } = field;
  const list = (state.choices.attributes[of[0]!]?.[name] || initial).split(' ').filter((word) => word !== NOTHING);
  const tick = (word: string, taken: boolean): void => {
    const now = taken ? [...list, word] : list.filter((other) => other !== word);
    const value = now.join(' ') || NOTHING;
    setAttribute(of, name, value === initial ? undefined : value);
  };
  const box = ([word, said]: [string, string]): TemplateResult => {
    const taken = list.includes(word);
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${taken}
        ?disabled=${taken && list.length === 1 && !(NOTHING in options!)}
        @change=${(event: Event) => tick(word, ticked(event))}
      /><span>${said}</span></label
    >`;
  };
  return html`<div role="group" aria-labelledby=${id} aria-describedby=${help}>
    <span id=${id} class="name">${label}</span>
    ${Object.entries(options!)
      .filter(([word]) => word !== NOTHING)
      .map(box)}
  </div>`;
}

/** For a field whose attribute means something without a value: a box to tick for that. */
const renderEmpty = (of: readonly string[], { name, empty }: Field): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${state.choices.attributes[of[0]!]?.[name] === ''}
      @change=${(event: Event) => setAttribute(of, name, ticked(event) ? '' : undefined)}
    /><span>${empty}</span></label
  >`;

/**
 * One attribute's field.
 * @param of the elements that take it
 */
export function renderField(of: readonly string[], field: Field): TemplateResult {
  const { name, kind, label, help, needed } = field;
  const id = `o-${of.length > 1 ? 'chung' : of[0]}-${name}`;
  const helpId = `${id}-ghi`;
  const wrong = isWrong(field, state.choices.attributes[of[0]!]?.[name] ?? '');
  const said = [wrong && 'Chưa đúng dạng.', help].filter(Boolean).join(' ');
  const note = html`<span class=${wrong ? 'help lacks' : 'help'} id=${helpId}>${said}</span>`;
  if (kind === 'words') return html`<div class="field">${renderWords(of, id, helpId, field)}${note}</div>`;
  if (kind !== 'flag')
    return html`<div class="field">
      <label for=${id}>${label}${needed ? ' (cần điền)' : ''}</label>${renderInput(of, id, helpId, field)}${note}
      ${field.empty ? renderEmpty(of, field) : nothing}
    </div>`;
  return html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        aria-describedby=${helpId}
        .checked=${state.choices.attributes[of[0]!]?.[name] !== undefined}
        @change=${(event: Event) => setAttribute(of, name, ticked(event) ? 'true' : undefined)}
      /><span>${label}</span></label
    >${note}
  </div>`;
}
