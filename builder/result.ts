import { html, nothing, type TemplateResult } from 'lit';
import { hash, version } from 'virtual:build';
import { copyText } from '../src/host/copy-text.ts';
import { download } from '../src/host/save-file.ts';
import { PAGE, type Choices, type Place, type Way } from './choices.ts';
import { adoptLine, contentCode, scriptLine, wholeFile, withLine, writeDiv, writeTag } from './code.ts';
import { contentOf, drawSamplePhotos, placeholder } from './contents.ts';
import { renderChoice, ticked, typed } from './controls.ts';
import { fieldsOf, flagsOf } from './manifest.ts';
import { renderPicker } from './picker.ts';
import { completed } from './preview.ts';
import { choose, chosen, noteCopied, state } from './store.ts';
import { elements } from './texts.ts';

const PLACES: [value: Place, label: string][] = [
  ['portal', 'Cổng trên mạng'],
  ['disk', 'Trang lưu trên máy này'],
];
const WAYS: [value: string, label: string][] = [
  ['tag', 'Thẻ riêng'],
  ['div', 'Khối div'],
  ['adopt', 'Chỉ một dòng script'],
];
const WAY_HELP: Record<Way, string> = {
  tag: 'Dùng khi cổng giữ nguyên mã đã dán. Lưu xong, mở lại mà thấy mất mã thì chọn “Khối div”.',
  div: 'Dùng khi ô soạn bài tự xóa thẻ lạ (TinyMCE, ô soạn bài cũ của WordPress).',
  adopt: 'Dùng khi chỉ sửa được chân trang, không sửa được bài: dòng script tự tìm từng phần trên trang.',
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

/** A page for the disk: the script stands beside it. */
function trialPage(): string {
  const choices: Choices = { ...state.choices, place: 'disk', attributes: completed(state.choices, chosen()) };
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
      >${
        state.pasted
          ? `Chép commune-widgets.js và thư mục parts vào thư mục đang chứa trang đã lưu, để ${TRIAL_FILE} vào cùng chỗ ấy (ảnh của trang mới hiện), rồi mở ${TRIAL_FILE} bằng trình duyệt.`
          : `Để ${TRIAL_FILE} cạnh commune-widgets.js và thư mục parts, rồi mở bằng trình duyệt.`
      }${chosen().includes('visit-counter') ? ' Trên máy không có dịch vụ đếm nên các số là dấu gạch.' : ''}</span
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
  if (way === 'adopt' && !isFound(tag)) return ['chưa chọn phần nào trên trang'];
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
    return html`${renderPicker()}${renderCode('ma-script', 'Dòng script: dán vào chân trang', adoptLine(choices, chosen(), hash), 5)}`;
  const content = (tag: string): string => choices.content[tag] || (placeholder[tag] ?? '');
  const write = choices.way === 'div' ? writeDiv : writeTag(flagsOf);
  const code = contentCode(choices, chosen(), write, content);
  return html`${renderCode('ma-script', 'Dòng script: dán một lần ở đầu trang', scriptLine(choices, hash), 3)}
  ${renderCode('ma-the', 'Đoạn mã: dán vào chỗ cần hiện', code, choices.subject === PAGE ? 16 : 8)}`;
}

/** What the portal's own line has beside: where the file stands, and whether it is held by its hash. */
function renderFile(): TemplateResult {
  const { folder, integrity } = state.choices;
  return html`<div class="field">
      <label for="thu-muc">Thư mục chứa tệp trên cổng</label>
      <input
        id="thu-muc"
        type="text"
        aria-describedby="thu-muc-ghi"
        .value=${folder}
        @input=${(event: Event) => choose({ folder: typed(event) })}
      />
      <span class="help" id="thu-muc-ghi"
        >Chép commune-widgets.js và thư mục parts (bản ${version}) vào thư mục này trên cổng. Không lấy tệp từ máy chủ
        của đơn vị khác.</span
      >
    </div>
    <div class="field">
      <label class="check"
        ><input
          type="checkbox"
          aria-describedby="khoa-ghi"
          .checked=${integrity}
          @change=${(event: Event) => choose({ integrity: ticked(event) })}
        /><span>Chỉ chạy đúng tệp gốc (SRI)</span></label
      ><span class="help" id="khoa-ghi"
        >Ai sửa tệp trên máy chủ thì trình duyệt không chạy tệp ấy. Mỗi lần lên bản mới phải dán lại dòng script.</span
      >
    </div>`;
}

/** The code to paste, in the way that the portal allows. */
export function renderResult(): TemplateResult {
  const { place, way } = state.choices;
  const lacks = missing();
  return html`<section aria-labelledby="ma">
    <h2 id="ma" tabindex="-1">4. Chép mã</h2>
    <p id="noi" class="name">Mã này dùng ở đâu</p>
    <div class="pills" role="radiogroup" aria-labelledby="noi">
      ${renderChoice('noi', place, PLACES, (value) => choose({ place: value as Place }))}
    </div>
    ${
      place === 'portal'
        ? renderFile()
        : html`<p class="help">
          Để trang ấy cạnh tệp commune-widgets.js và thư mục parts rồi mở bằng trình duyệt. Khi đưa lên cổng phải lấy lại
          mã: chọn “Cổng trên mạng”.
        </p>`
    }
    <p id="cach" class="name">Cổng cho dán gì</p>
    <div class="pills" role="radiogroup" aria-labelledby="cach">
      ${renderChoice('cach', way, WAYS, (value) => choose({ way: value as Way }))}
    </div>
    <p class="help">${WAY_HELP[way]}</p>
    ${lacks.length ? html`<p class="lacks">Còn thiếu: ${lacks.join('; ')}.</p>` : nothing} ${renderCodes()}
    ${way !== 'adopt' || state.pasted ? renderTrial() : nothing}
    <p role="status" class="status">${state.copied ? 'Đã chép mã vào bộ nhớ tạm.' : ''}</p>
  </section>`;
}
