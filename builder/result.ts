import { html, nothing, type TemplateResult } from 'lit';
import { hash, version } from 'virtual:build';
import { copyText } from '../src/host/copy-text.ts';
import { download } from '../src/host/save-file.ts';
import { PAGE, type Choices, type Way } from './choices.ts';
import { adoptLine, contentCode, scriptLine, wholeFile, withLine, writeDiv, writeTag } from './code.ts';
import { contentOf, drawSamplePhotos, placeholder } from './contents.ts';
import { renderChoice, ticked, typed } from './controls.ts';
import { fieldsOf, flagsOf } from './manifest.ts';
import { renderPicker } from './picker.ts';
import { choose, chosen, noteCopied, state } from './store.ts';
import { elements } from './texts.ts';

const WAYS: [value: string, label: string][] = [
  ['tag', 'Thẻ'],
  ['div', 'Khối div'],
  ['adopt', 'Chỉ một dòng script'],
];
const WAY_HELP: Record<Way, string> = {
  tag: 'Cho ô soạn HTML giữ nguyên thẻ lạ.',
  div: 'Cho trình soạn thảo bỏ thẻ lạ (TinyMCE, trình soạn thảo cũ của WordPress).',
  adopt: 'Khi chỉ sửa được chân trang: dòng script tự tìm phần ấy trên trang và bọc lại.',
};
const TRIAL_FILE = 'trang-thu.html';

async function copy(id: string, text: string): Promise<void> {
  noteCopied((await copyText(text)) ? id : '');
}

function renderCode(name: string, title: string, text: string, lines: number): TemplateResult {
  return html`<div class="field">
    <div class="row">
      <label for=${name}>${title}</label>
      <button type="button" class="copy" @click=${() => copy(name, text)}>
        ${state.copied === name ? 'Đã chép' : 'Chép'}
      </button>
    </div>
    <textarea id=${name} readonly rows=${lines} spellcheck="false" .value=${text}></textarea>
  </div>`;
}

/** A page for the disk: the script stands beside it, and a file there cannot be held by its hash. */
function trialPage(): string {
  const choices: Choices = { ...state.choices, folder: './', integrity: false };
  if (choices.way === 'adopt') return withLine(state.pasted, adoptLine(choices, chosen(), hash));
  const write = choices.way === 'div' ? writeDiv : writeTag(flagsOf);
  const content = (tag: string): string => drawSamplePhotos(contentOf(choices, tag));
  return wholeFile('Trang thử', scriptLine(choices, hash), contentCode(choices, chosen(), write, content));
}

function saveTrial(): void {
  // The mark makes browsers read UTF-8, whatever the pasted page says of itself.
  const address = URL.createObjectURL(new Blob(['\uFEFF', trialPage()], { type: 'text/html' }));
  // Not within the button: the link's own click would press it again.
  download(address, TRIAL_FILE, document.body);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const renderTrial = (): TemplateResult =>
  html`<div class="field">
    <button type="button" class="ghost" aria-describedby="tai-ghi" @click=${saveTrial}>Tải trang thử về máy</button>
    <span class="help" id="tai-ghi"
      >Đặt ${TRIAL_FILE} cạnh commune-widgets.js và thư mục parts${
        state.pasted ? ', cùng thư mục ảnh của trang đã lưu,' : ''
      }
      rồi mở bằng trình duyệt.</span
    >
  </div>`;

/** Whether the script line alone finds a part for an element: chosen by hand, or by the map of the portal's software. */
function isFound(tag: string): boolean {
  const { preset, selectors, subject } = state.choices;
  if (selectors[tag]) return true;
  if (subject !== PAGE || !preset || tag === 'portal-banner') return false;
  return preset !== 'auto' || tag === 'photo-gallery' || tag === 'visit-counter';
}

/** What the clerk has still to give for one element, so that the code does what it promises. */
function lacksOf(tag: string): string[] {
  const { attributes, content, way } = state.choices;
  if (way === 'adopt' && !isFound(tag)) return ['phần cần bọc'];
  return [
    ...(way !== 'adopt' && placeholder[tag] && !content[tag] ? ['nội dung của cổng'] : []),
    ...fieldsOf(tag).flatMap(({ name, label, needed }) => (needed && !attributes[tag]?.[name] ? label : [])),
  ];
}

/** All that is still to be given, by element. */
const missing = (): string[] =>
  chosen().flatMap((tag) => {
    const lacks = lacksOf(tag);
    return lacks.length ? `${elements[tag]?.name ?? tag} (${lacks.join(', ')})` : [];
  });

function renderCodes(): TemplateResult {
  const { choices } = state;
  if (choices.way === 'adopt')
    return html`${renderPicker()}${renderCode('ma-script', 'Dán vào chân trang', adoptLine(choices, chosen(), hash), 5)}`;
  const content = (tag: string): string => choices.content[tag] || (placeholder[tag] ?? '');
  const write = choices.way === 'div' ? writeDiv : writeTag(flagsOf);
  const code = contentCode(choices, chosen(), write, content);
  return html`${renderCode('ma-script', 'Dán một lần ở đầu trang', scriptLine(choices, hash), 3)}
  ${renderCode('ma-the', 'Dán vào chỗ cần hiện', code, choices.subject === PAGE ? 16 : 8)}`;
}

/** The code to paste, in the way that the portal allows. */
export function renderResult(): TemplateResult {
  const { folder, integrity, way } = state.choices;
  const lacks = missing();
  return html`<section aria-labelledby="ma">
    <h2 id="ma">4. Chép mã</h2>
    <div class="field">
      <label for="thu-muc">Thư mục chứa tệp trên cổng</label>
      <input
        id="thu-muc"
        type="text"
        aria-describedby="thu-muc-ghi"
        .value=${folder}
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
          .checked=${integrity}
          @change=${(event: Event) => choose({ integrity: ticked(event) })}
        /><span>Khóa tệp bằng mã kiểm (SRI)</span></label
      ><span class="help"
        >Tệp bị sửa thì trình duyệt không chạy. Khi cập nhật bản mới phải chép lại dòng này. Trang mở từ đĩa (địa chỉ
        bắt đầu bằng file:) thì phải bỏ chọn, nếu không thì không thẻ nào chạy.</span
      >
    </div>
    <div class="pills" role="group" aria-label="Cổng cho dán gì">
      ${renderChoice('cach', way, WAYS, (value) => choose({ way: value as Way }))}
    </div>
    <p class="help">${WAY_HELP[way]}</p>
    ${lacks.length ? html`<p class="lacks">Còn thiếu: ${lacks.join('; ')}.</p>` : nothing} ${renderCodes()}
    ${way !== 'adopt' || state.pasted ? renderTrial() : nothing}
    <p role="status" class="status">${state.copied ? 'Đã chép mã vào bộ nhớ tạm.' : ''}</p>
  </section>`;
}
