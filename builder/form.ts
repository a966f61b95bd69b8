import { html, nothing, type TemplateResult } from 'lit';
import { PAGE } from './choices.ts';
import { placeholder } from './contents.ts';
import { CONTRAST_MIN, contrastWithWhite, nearestThatPasses, parseColour } from './contrast.ts';
import { renderChoice, ticked, typed } from './controls.ts';
import { renderField } from './fields.ts';
import { fieldsOf, tags, type Field } from './manifest.ts';
import { choose, chosen, state } from './store.ts';
import { common, elements } from './texts.ts';

const DEFAULT_ACCENT = '#24408e';
const PAGE_USE = 'Đầu trang, bài viết, ảnh, bộ đếm và đăng nhập trong một đoạn mã. Phần nào không cần thì bỏ dấu chọn.';

function renderAccent(): TemplateResult {
  const colour = parseColour(state.choices.accent);
  const contrast = contrastWithWhite(colour ?? parseColour(DEFAULT_ACCENT)!);
  const figure = contrast.toFixed(1).replace('.', ',');
  const passes = contrast >= CONTRAST_MIN;
  const nearest = colour && !passes ? nearestThatPasses(colour) : '';
  return html`<div class="field">
    <label for="mau">Màu chính của cổng</label>
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
        aria-label="Chọn màu trên bảng màu"
        .value=${colour ? state.choices.accent.trim() : DEFAULT_ACCENT}
        @input=${(event: Event) => choose({ accent: typed(event) })}
      />
    </div>
    <p class="help" id="mau-ghi" role="status">
      ${
        state.choices.accent && !colour
          ? 'Chưa đúng dạng. Ví dụ #b5121b, hoặc bấm vào ô màu bên cạnh rồi chọn.'
          : `Chữ màu này trên nền trắng: ${passes ? 'dễ đọc' : 'khó đọc'} (độ tương phản ${figure}, cần từ 4,5).`
      }
    </p>
    ${
      nearest
        ? html`<button type="button" class="ghost" @click=${() => choose({ accent: nearest })}>
          Đổi sang ${nearest}, màu gần nhất dễ đọc
        </button>`
        : nothing
    }
  </div>`;
}

const renderContent = (tag: string): TemplateResult =>
  html`<div class="field">
    <label for=${`noi-dung-${tag}`}>Nội dung đang có trên cổng (mã HTML)</label>
    <textarea
      id=${`noi-dung-${tag}`}
      rows="6"
      spellcheck="false"
      placeholder="Để trống thì xem thử bằng nội dung mẫu"
      .value=${state.choices.content[tag] ?? ''}
      aria-describedby=${`noi-dung-${tag}-ghi`}
      @input=${(event: Event) => choose({ content: { ...state.choices.content, [tag]: typed(event) } })}
    ></textarea>
    <span class="help" id=${`noi-dung-${tag}-ghi`}
      >${
        placeholder[tag]
          ? html`Trong ô soạn bài của cổng, bấm nút “Mã nguồn” (có nơi ghi HTML hoặc &lt;&gt;), chép phần cần dùng rồi
              dán vào đây. Chưa có thì để trống: mã ở bước 4 ghi rõ chỗ đặt nội dung vào.`
          : 'Không bắt buộc. Người đọc chỉ thấy nội dung này khi trình duyệt tắt JavaScript.'
      }</span
    >
  </div>`;

/** An element's fields; what only the server's people know stands apart. */
function renderFields(tag: string, fields: Field[]): TemplateResult {
  const technical = fields.filter((field) => field.technical);
  return html`${fields.filter((field) => !field.technical).map((field) => renderField([tag], field))}
  ${
    technical.length
      ? html`<details>
          <summary>Phần của bộ phận kỹ thuật</summary>
          <p class="help">Không rõ thì để trống, mã vẫn chạy.</p>
          ${technical.map((field) => renderField([tag], field))}
        </details>`
      : nothing
  }`;
}

const renderOne = (tag: string): TemplateResult =>
  html`<fieldset>
      <legend>2. Nội dung của trang</legend>
      ${renderContent(tag)}
    </fieldset>
    <fieldset>
      <legend>3. Tùy chọn</legend>
      ${renderAccent()} ${renderFields(tag, fieldsOf(tag))}
    </fieldset>`;

/** Takes an element into the whole page, or out of it. */
function include(tag: string, taken: boolean): void {
  const others = state.choices.without.filter((other) => other !== tag);
  choose({ without: taken ? others : [...others, tag] });
}

const isCommon = (name: string): boolean => name in common;

const renderPart = (tag: string): TemplateResult => {
  const taken = chosen().includes(tag);
  return html`<fieldset class="part">
    <legend>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${taken}
          @change=${(event: Event) => include(tag, ticked(event))}
        /><span>${elements[tag]?.name ?? tag}</span></label
      >
    </legend>
    ${
      taken
        ? html`${fieldsOf(tag)
            .filter(({ needed }) => needed)
            .map((field) => renderField([tag], field))}
          <details>
            <summary>Nội dung và tùy chọn khác</summary>
            ${renderContent(tag)}
            ${renderFields(
              tag,
              fieldsOf(tag).filter(({ name, needed }) => !needed && !isCommon(name)),
            )}
          </details>`
        : nothing
    }
  </fieldset>`;
};

/** The whole page's form: each part with what it needs, and once what all of them take. */
const renderPage = (): TemplateResult =>
  html`<section aria-labelledby="cac-phan">
      <h2 id="cac-phan">2. Các phần của trang</h2>
      ${tags.map(renderPart)}
    </section>
    <fieldset>
      <legend>3. Tùy chọn chung</legend>
      ${renderAccent()}
      ${fieldsOf(tags[0]!)
        .filter(({ name }) => isCommon(name))
        .map((field) => renderField(tags, field))}
    </fieldset>`;

/** Element, content and options. */
export function renderForm(): TemplateResult {
  const { subject } = state.choices;
  const options: [string, string][] = [
    [PAGE, 'Cả trang cổng'],
    ...tags.map((name): [string, string] => [name, elements[name]?.name ?? name]),
  ];
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>1. Chọn phần cần làm</legend>
      <div class="pills">${renderChoice('the', subject, options, (name) => choose({ subject: name }))}</div>
      <p class="help">${subject === PAGE ? PAGE_USE : elements[subject]?.use}</p>
    </fieldset>
    ${subject === PAGE ? renderPage() : renderOne(subject)}
  </form>`;
}
