import { html, type TemplateResult } from 'lit';
import { hash, version } from 'virtual:build';
import type { Way } from './choices.ts';
import { divCode, elementCode, scriptLine, adoptLine } from './code.ts';
import { placeholder, sampleContent } from './contents.ts';
import { renderChoice, ticked, typed } from './controls.ts';
import { copyText } from '../src/host/copy-text.ts';
import { flagsOf } from './manifest.ts';
import { renderPicker } from './picker.ts';
import { choose, noteCopied, state } from './store.ts';

const WAYS: [value: string, label: string][] = [
  ['tag', 'Thẻ'],
  ['div', 'Khối div'],
  ['adopt', 'Chỉ một dòng script'],
];
const WAY_HELP: Record<string, string> = {
  tag: 'Cho ô soạn HTML giữ nguyên thẻ lạ.',
  div: 'Cho trình soạn thảo bỏ thẻ lạ (TinyMCE, trình soạn thảo cũ của WordPress).',
  adopt: 'Khi chỉ sửa được chân trang: dòng script tự tìm phần ấy trên trang và bọc lại.',
};

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

/** The code to paste, in the way that the portal allows. */
export function renderResult(): TemplateResult {
  const { choices } = state;
  const { tag, way } = choices;
  const content = choices.content ?? placeholder[tag] ?? sampleContent[tag]!;
  return html`<section aria-labelledby="ma">
    <h2 id="ma">4. Chép mã</h2>
    <div class="field">
      <label for="thu-muc">Thư mục chứa tệp trên cổng</label>
      <input
        id="thu-muc"
        type="text"
        aria-describedby="thu-muc-ghi"
        .value=${state.choices.folder}
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
          .checked=${state.choices.integrity}
          @change=${(event: Event) => choose({ integrity: ticked(event) })}
        /><span>Khóa tệp bằng mã kiểm (SRI)</span></label
      ><span class="help"
        >Tệp bị sửa thì trình duyệt không chạy. Khi cập nhật bản mới phải chép lại dòng này. Trang mở từ đĩa thì bỏ
        chọn.</span
      >
    </div>
    <div class="pills" role="group" aria-label="Cổng cho dán gì">
      ${renderChoice('cach', way, WAYS, (value) => choose({ way: value as Way }))}
    </div>
    <p class="help">${WAY_HELP[way]}</p>
    ${
      way === 'adopt'
        ? html`${renderPicker()}${renderCode('ma-script', 'Dán vào chân trang', adoptLine(choices, hash), 5)}`
        : html`${renderCode('ma-script', 'Dán một lần ở đầu trang', scriptLine(choices, hash), 3)}
        ${renderCode(
          'ma-the',
          'Dán vào chỗ cần hiện',
          way === 'div' ? divCode(choices, content) : elementCode(choices, content, flagsOf(tag)),
          8,
        )}`
    }
    <p role="status" class="status">${state.copied ? 'Đã chép mã vào bộ nhớ tạm.' : ''}</p>
  </section>`;
}
