import { html, nothing, render, type TemplateResult } from 'lit';
import { hash, hostStyles, version } from 'virtual:build';
import { fromFragment, toFragment, type Choices } from './choices.ts';
import { elementCode, scriptLine } from './code.ts';
import { placeholder, sampleContent } from './contents.ts';
import { CONTRAST_MIN, contrastWithWhite, nearestThatPasses, parseColour } from './contrast.ts';
import { copyText } from './copy.ts';
import { guides } from './guides.ts';
import { fieldsOf, tags, type Field } from './manifest.ts';
import { previewPage, WIDTHS, type View } from './preview.ts';
import { elements } from './texts.ts';

const PREVIEW_DELAY_MS = 250;
const DEFAULT_ACCENT = '#24408e';
const HOSTS: [value: string, label: string][] = [
  ['none', 'Trang trắng'],
  ['bootstrap3', 'Bootstrap 3'],
  ['oldCms', 'Phần mềm cũ'],
];

let choices = fromFragment(location.hash, tags);
let view: View = { width: '100%', dark: false, host: 'none' };
let copied = '';
let shown = '';
let timer = 0;

const flagsOf = (tag: string): ReadonlySet<string> =>
  new Set(fieldsOf(tag).flatMap(({ kind, name }) => (kind === 'flag' ? name : [])));

const codes = (): { script: string; element: string } => {
  const content = choices.content ?? placeholder[choices.tag] ?? sampleContent[choices.tag]!;
  return { script: scriptLine(choices, hash), element: elementCode(choices, content, flagsOf(choices.tag)) };
};

function choose(change: Partial<Choices>): void {
  choices = { ...choices, ...change };
  history.replaceState(null, '', `#${toFragment(choices)}`);
  copied = '';
  draw();
}

function look(change: Partial<View>): void {
  view = { ...view, ...change };
  draw();
}

const setAttribute = (name: string, value: string): void =>
  choose({ attributes: { ...choices.attributes, [name]: value } });

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

async function copy(name: string, text: string): Promise<void> {
  copied = (await copyText(text)) ? name : '';
  draw();
}

function renderChoice(name: string, current: string, options: [string, string][], pick: (value: string) => void) {
  return options.map(
    ([value, label]) =>
      html`<label class="pill"
        ><input type="radio" name=${name} .checked=${value === current} @change=${() => pick(value)} /><span
          >${label}</span
        ></label
      >`,
  );
}

function renderInput({ name, kind, choices: options, initial }: Field): TemplateResult {
  const value = choices.attributes[name] ?? '';
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
        .checked=${!!choices.attributes[name]}
        @change=${(event: Event) => setAttribute(name, (event.target as HTMLInputElement).checked ? 'true' : '')}
      /><span>${label}</span></label
    >${note}
  </div>`;
}

function renderAccent(): TemplateResult {
  const colour = parseColour(choices.accent);
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
        .value=${choices.accent}
        @input=${(event: Event) => choose({ accent: typed(event) })}
      /><input
        type="color"
        aria-label="Chọn màu nhấn"
        .value=${colour ? choices.accent.trim() : DEFAULT_ACCENT}
        @input=${(event: Event) => choose({ accent: typed(event) })}
      />
    </div>
    <p class="help" id="mau-ghi" role="status">
      ${
        choices.accent && !colour
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

function renderForm(): TemplateResult {
  const { tag, content } = choices;
  const options = tags.map((name): [string, string] => [name, elements[name]?.name ?? name]);
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>1. Chọn thẻ</legend>
      <div class="pills">
        ${renderChoice('the', tag, options, (name) => choose({ tag: name, attributes: {}, content: undefined }))}
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

function renderPreview(): TemplateResult {
  return html`<section aria-labelledby="xem-thu">
    <h2 id="xem-thu">Xem thử</h2>
    <div class="pills" role="group" aria-label="Bề rộng">
      ${renderChoice('be-rong', view.width, WIDTHS, (width) => look({ width }))}
    </div>
    <div class="pills" role="group" aria-label="Kiểu của trang">
      ${renderChoice('trang', view.host, HOSTS, (host) => look({ host }))}
      <label class="pill"
        ><input
          type="checkbox"
          .checked=${view.dark}
          @change=${(event: Event) => look({ dark: (event.target as HTMLInputElement).checked })}
        /><span>Nền tối</span></label
      >
    </div>
    <div class="frame" tabindex="0" role="region" aria-label="Khung xem thử">
      <iframe title="Xem thử" style=${`width:${view.width}`}></iframe>
    </div>
  </section>`;
}

function renderCode(name: string, title: string, text: string, lines: number): TemplateResult {
  return html`<div class="field">
    <div class="row">
      <label for=${name}>${title}</label>
      <button type="button" class="copy" @click=${() => copy(name, text)}>
        ${copied === name ? 'Đã chép' : 'Chép'}
      </button>
    </div>
    <textarea id=${name} readonly rows=${lines} spellcheck="false" .value=${text}></textarea>
  </div>`;
}

function renderResult(): TemplateResult {
  const { script, element } = codes();
  return html`<section aria-labelledby="ma">
    <h2 id="ma">4. Chép mã</h2>
    <div class="field">
      <label for="thu-muc">Thư mục chứa tệp trên cổng</label>
      <input
        id="thu-muc"
        type="text"
        aria-describedby="thu-muc-ghi"
        .value=${choices.folder}
        @input=${(event: Event) => choose({ folder: typed(event) })}
      />
      <span class="help" id="thu-muc-ghi"
        >Chép commune-widgets.js và thư mục parts (bản ${version}) vào đây. Không lấy tệp từ máy chủ của đơn vị
        khác.</span
      >
    </div>
    <div class="field">
      <label class="check"
        ><input
          type="checkbox"
          .checked=${choices.integrity}
          @change=${(event: Event) => choose({ integrity: (event.target as HTMLInputElement).checked })}
        /><span>Khóa tệp bằng mã kiểm (SRI)</span></label
      ><span class="help"
        >Tệp bị sửa thì trình duyệt không chạy. Khi cập nhật bản mới phải chép lại dòng này. Trang mở từ đĩa thì bỏ
        chọn.</span
      >
    </div>
    ${renderCode('ma-script', 'Dán một lần ở đầu trang', script, 3)}
    ${renderCode('ma-the', 'Dán vào chỗ cần hiện', element, 8)}
    <p role="status" class="status">${copied ? 'Đã chép mã vào bộ nhớ tạm.' : ''}</p>
  </section>`;
}

const renderGuides = (): TemplateResult =>
  html`<section aria-labelledby="huong-dan">
    <h2 id="huong-dan">Dán ở đâu</h2>
    ${guides.map(
      ({ name, steps }) =>
        html`<details>
          <summary>${name}</summary>
          <ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </details>`,
    )}
  </section>`;

function draw(): void {
  render(
    html`<div class="columns">
      ${renderForm()}
      <div>${renderPreview()} ${renderResult()} ${renderGuides()}</div>
    </div>`,
    document.getElementById('trinh-tao')!,
  );
  clearTimeout(timer);
  timer = window.setTimeout(drawPreview, shown ? PREVIEW_DELAY_MS : 0);
}

function drawPreview(): void {
  const content = choices.content ?? sampleContent[choices.tag]!;
  const page = previewPage(choices, content, flagsOf(choices.tag), view, hostStyles);
  if (page === shown) return;
  shown = page;
  document.querySelector('iframe')!.srcdoc = page;
}

window.addEventListener('hashchange', () => {
  choices = fromFragment(location.hash, tags);
  draw();
});
draw();
