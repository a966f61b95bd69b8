import { html, nothing, type TemplateResult } from 'lit';
import { CONTRAST_MIN, contrastWithWhite, nearestThatPasses, parseColour } from './contrast.ts';
import { renderChoice, ticked, typed } from './controls.ts';
import { fieldsOf, tags, type Field } from './manifest.ts';
import { choose, state } from './store.ts';
import { elements } from './texts.ts';

const DEFAULT_ACCENT = '#24408e';

const setAttribute = (name: string, value: string): void =>
  choose({ attributes: { ...state.choices.attributes, [name]: value } });

function renderInput({ name, kind, choices: options, initial }: Field): TemplateResult {
  const value = state.choices.attributes[name] ?? '';
  const id = `o-${name}`;
  const help = `g-${name}`;
  if (kind === 'choice')
    return html`<select id=${id} aria-describedby=${help} @change=${(event: Event) => setAttribute(name, typed(event))}>
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
    .value=${value}
    @input=${(event: Event) => setAttribute(name, typed(event))}
  />`;
}

function renderField(field: Field): TemplateResult {
  const { name, kind, label, help } = field;
  const note = html`<span class="help" id=${`g-${name}`}>${help ? `${help} ` : ''}<code>${name}</code></span>`;
  if (kind !== 'flag')
    return html`<div class="field"><label for=${`o-${name}`}>${label}</label>${renderInput(field)}${note}</div>`;
  return html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        aria-describedby=${`g-${name}`}
        .checked=${!!state.choices.attributes[name]}
        @change=${(event: Event) => setAttribute(name, ticked(event) ? 'true' : '')}
      /><span>${label}</span></label
    >${note}
  </div>`;
}

function renderAccent(): TemplateResult {
  const colour = parseColour(state.choices.accent);
  const contrast = contrastWithWhite(colour ?? parseColour(DEFAULT_ACCENT)!);
  const figure = contrast.toFixed(1).replace('.', ',');
  const passes = contrast >= CONTRAST_MIN;
  const nearest = colour && !passes ? nearestThatPasses(colour) : '';
  return html`<div class="field">
    <label for="mau">Màu nhấn</label>
    <div class="row">
      <input
        id="mau"
        type="text"
        inputmode="text"
        placeholder=${DEFAULT_ACCENT}
        aria-describedby="mau-ghi"
        .value=${state.choices.accent}
        @input=${(event: Event) => choose({ accent: typed(event) })}
      /><input
        type="color"
        aria-label="Chọn màu nhấn"
        .value=${colour ? state.choices.accent.trim() : DEFAULT_ACCENT}
        @input=${(event: Event) => choose({ accent: typed(event) })}
      />
    </div>
    <p class="help" id="mau-ghi" role="status">
      ${
        state.choices.accent && !colour
          ? 'Màu viết dạng #b5121b.'
          : `Tương phản với nền trắng: ${figure}, ${passes ? 'đạt' : 'chưa đạt'} mức 4,5.`
      }
    </p>
    ${
      nearest
        ? html`<button type="button" class="ghost" @click=${() => choose({ accent: nearest })}>
          Dùng ${nearest}, màu gần nhất đạt mức
        </button>`
        : nothing
    }
  </div>`;
}

/** Element, content and options. */
export function renderForm(): TemplateResult {
  const { tag, content } = state.choices;
  const options = tags.map((name): [string, string] => [name, elements[name]?.name ?? name]);
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>1. Chọn thẻ</legend>
      <div class="pills">
        ${renderChoice('the', tag, options, (name) => choose({ tag: name, attributes: {}, content: undefined, selector: '' }))}
      </div>
      <p class="help">${elements[tag]?.use}</p>
    </fieldset>
    <fieldset>
      <legend>2. Nội dung của trang</legend>
      <div class="field">
        <label for="noi-dung">Dán mã HTML mà cổng đang in ra</label>
        <textarea
          id="noi-dung"
          rows="6"
          spellcheck="false"
          placeholder="Để trống thì xem thử bằng nội dung mẫu"
          .value=${content ?? ''}
          @input=${(event: Event) => choose({ content: typed(event) || undefined })}
        ></textarea>
      </div>
    </fieldset>
    <fieldset>
      <legend>3. Tùy chọn</legend>
      ${renderAccent()} ${fieldsOf(tag).map(renderField)}
    </fieldset>
  </form>`;
}
