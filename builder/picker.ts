import { html, nothing, type TemplateResult } from 'lit';
import { PAGE } from './choices.ts';
import { drawSavedPhotos } from './contents.ts';
import { renderChoice, typed } from './controls.ts';
import { finding, fitting, selectorOf, suggestions, type Suggestion } from './selectors.ts';
import { choose, chosen, paste, state } from './store.ts';
import { elements, presets } from './texts.ts';

const MARK = 'data-cw-chon';
const MARK_STYLE = `[${MARK}]{outline:3px solid #24408e!important;outline-offset:2px!important}`;

/** The element for which a part is picked now. */
let picking = '';
let page: Document | undefined;
let list: Suggestion[] = [];

const current = (): string => (chosen().includes(picking) ? picking : (chosen()[0] ?? ''));

/** Shows on the pasted page what the current selector finds. */
function mark(): void {
  if (!page) return;
  page.querySelectorAll(`[${MARK}]`).forEach((one) => one.removeAttribute(MARK));
  try {
    const selector = state.choices.selectors[current()];
    if (selector) page.querySelectorAll(selector).forEach((one) => one.setAttribute(MARK, ''));
  } catch {
    // Half typed.
  }
}

function pick(selector: string): void {
  choose({ selectors: { ...state.choices.selectors, [current()]: selector } });
  mark();
}

/** What the current selector finds. */
const said = (): string => {
  const selector = state.choices.selectors[current()];
  return page && selector ? finding(current(), page, selector) : '';
};

/** The box around what is picked now. */
function widen(): void {
  const selector = state.choices.selectors[current()];
  const outer = selector && page?.querySelector(selector)?.parentElement;
  if (outer && outer.localName !== 'body') pick(selectorOf(outer));
}

/** Lets the clerk click on a part of the pasted page; nothing in it runs. */
function watch(event: Event): void {
  page = (event.target as HTMLIFrameElement).contentDocument!;
  page.head.append(Object.assign(page.createElement('style'), { textContent: MARK_STYLE }));
  page.addEventListener('click', (click) => {
    click.preventDefault();
    pick(selectorOf(fitting(current(), click.target as Element)));
  });
  list = suggestions(page);
  choose({});
  mark();
}

/** A saved page's text, in the encoding that it names. */
async function open(event: Event): Promise<void> {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (!file) return;
  const bytes = await file.arrayBuffer();
  try {
    paste(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
    paste(
      new TextDecoder(/charset=["']?(windows-125[28]|iso-8859-1)/i.exec(start)?.[1] ?? 'windows-1258').decode(bytes),
    );
  }
}

let last = { pasted: '', html: '' };
/** The pasted page as the frame shows it. */
function seen(pasted: string): string {
  if (last.pasted !== pasted) {
    const page = drawSavedPhotos(new DOMParser().parseFromString(pasted, 'text/html'));
    last = { pasted, html: `<!DOCTYPE html>${page.documentElement.outerHTML}` };
  }
  return last.html;
}

const renderPasted = (): TemplateResult =>
  html`<p class="help" id="bam">Chọn phần cần đổi trong danh sách, hoặc bấm vào phần ấy trong khung bên dưới.</p>
    <div class="field">
      <label for="cac-phan-trang">Các phần tìm thấy trên trang</label>
      <select
        id="cac-phan-trang" @change=${(event: Event) => typed(event) && pick(typed(event))}>
        <option value="" .selected=${!state.choices.selectors[current()]}>
          ${list.length ? 'Chưa chọn' : 'Không có phần nào có tên riêng, mời bấm vào khung'}
        </option>
        ${list.map(
          ({ selector, label }) =>
            html`<option value=${selector} .selected=${selector === state.choices.selectors[current()]}>
              ${label}
            </option>`,
        )}
      </select>
      <span class="help" role="status">${said()}</span>
      ${
        state.choices.selectors[current()]
          ? html`<button type="button" class="ghost" @click=${widen}>Chọn rộng ra một mức</button>`
          : nothing
      }
    </div>
    <iframe
      class="picker"
      title="Trang đã dán"
      aria-describedby="bam"
      sandbox="allow-same-origin"
      .srcdoc=${seen(state.pasted)}
      @load=${watch}
    ></iframe>`;

const renderPresets = (): TemplateResult =>
  html`<div class="field">
    <label for="mau-san">Tự nhận theo phần mềm của cổng</label>
    <select
      id="mau-san"
      aria-describedby="mau-san-ghi"
      @change=${(event: Event) => choose({ preset: typed(event) })}
    >
      ${Object.entries(presets).map(
        ([name, label]) => html`<option value=${name} ?selected=${name === state.choices.preset}>${label}</option>`,
      )}
    </select>
    <span class="help" id="mau-san-ghi"
      >Tự nhận được bộ ảnh (từ ba ảnh liền nhau) và khối thống kê. Phần nào chọn riêng ở dưới thì theo lựa chọn ấy.</span
    >
  </div>`;

/** Where on the portal's page the script line finds each part: typed, picked by a click, or from a list. */
export function renderPicker(): TemplateResult {
  const tag = current();
  const names = chosen().map((name): [string, string] => [name, elements[name]?.name ?? name]);
  const change = (name: string): void => {
    picking = name;
    choose({});
    mark();
  };
  return html`${
    state.choices.subject === PAGE
      ? html`${renderPresets()}
          <div class="pills" role="group" aria-label="Đang chọn chỗ cho">
            ${renderChoice('cho', tag, names, change)}
          </div>`
      : nothing
  }
    <div class="field">
      <label for="tep-trang">Mở tệp trang đã lưu</label>
      <input
        id="tep-trang"
        type="file"
        accept=".html,.htm,.aspx,.php"
        aria-describedby="tep-trang-ghi"
        @change=${open}
      />
      <span class="help" id="tep-trang-ghi"
        >Mở trang của cổng, bấm Ctrl+S, ô “Lưu dưới dạng” chọn “Trang web, Hoàn chỉnh”. Ở trang này ảnh đã lưu được thay
        bằng hình vẽ, vì trình duyệt không cho đọc thư mục ảnh.</span
      >
    </div>
    <div class="field">
      <label for="trang-cu">Hoặc dán mã nguồn của trang</label>
      <textarea
        id="trang-cu"
        rows="4"
        spellcheck="false"
        .value=${state.pasted}
        @input=${(event: Event) => paste(typed(event))}
      ></textarea>
      ${state.pasted ? renderPasted() : nothing}
    </div>
    <div class="field">
      <label for="bo-chon">Tên kỹ thuật của phần ấy (bộ chọn CSS)</label>
      <input
        id="bo-chon"
        type="text"
        placeholder="#noi-dung"
        aria-describedby="bo-chon-ghi"
        spellcheck="false"
        .value=${state.choices.selectors[tag] ?? ''}
        @input=${(event: Event) => pick(typed(event))}
      />
      <span class="help" id="bo-chon-ghi">Tự điền khi chọn ở trên. Biết sẵn thì ghi thẳng, ví dụ #noi-dung.</span>
    </div>`;
}
