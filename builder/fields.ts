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
    return html`<select
      id=${id}
      aria-describedby=${help}
      @change=${(event: Event) => setAttribute(of, name, typed(event))}
    >
      <option value="" ?selected=${!value}>Mặc định</option>
      ${Object.entries(options!).map(
        ([option, label]) => html`<option value=${option} ?selected=${option === value}>${label}</option>`,
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
    @input=${(event: Event) => setAttribute(of, name, typed(event))}
  />`;
}

/**
 * One attribute's field.
 * @param of the elements that take it
 */
export function renderField(of: readonly string[], field: Field): TemplateResult {
  const { name, kind, label, help, needed } = field;
  const id = `o-${of.length > 1 ? 'chung' : of[0]}-${name}`;
  const helpId = `${id}-ghi`;
  const wrong = isWrong(field, state.choices.attributes[of[0]!]?.[name] ?? '');
  const note = html`<span class=${wrong ? 'help lacks' : 'help'} id=${helpId}
    >${wrong ? 'Chưa đúng dạng. ' : ''}${help ? `${help} ` : ''}<code>${name}</code></span
  >`;
  if (kind !== 'flag')
    return html`<div class="field">
      <label for=${id}>${label}${needed ? ' (cần điền)' : ''}</label>${renderInput(of, id, helpId, field)}${note}
    </div>`;
  return html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        aria-describedby=${helpId}
        .checked=${!!state.choices.attributes[of[0]!]?.[name]}
        @change=${(event: Event) => setAttribute(of, name, ticked(event) ? 'true' : '')}
      /><span>${label}</span></label
    >${note}
  </div>`;
}
