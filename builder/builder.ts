import { html, render, type TemplateResult } from 'lit';
import { hostStyles } from 'virtual:build';
import { contentOf } from './contents.ts';
import { renderChoice, ticked } from './controls.ts';
import { renderForm } from './form.ts';
import { guides } from './guides.ts';
import { previewPage, WIDTHS } from './preview.ts';
import { renderResult } from './result.ts';
import { choose, chosen, look, onChange, state } from './store.ts';

const PREVIEW_DELAY_MS = 250;
const HOSTS: [value: string, label: string][] = [
  ['none', 'Trang trắng'],
  ['bootstrap3', 'Trang Bootstrap 3'],
  ['oldCms', 'Cổng kiểu cũ'],
];

let shown = '';
let timer = 0;

function renderPreview(): TemplateResult {
  return html`<section aria-labelledby="xem-thu">
    <h2 id="xem-thu">Xem thử</h2>
    <button type="button" class="ghost skip" @click=${() => document.getElementById('ma')!.focus()}>
      Bỏ qua phần xem thử, tới bước 4
    </button>
    <div class="pills" role="group" aria-label="Bề rộng">
      ${renderChoice('be-rong', state.view.width, WIDTHS, (width) => look({ width }))}
    </div>
    <div class="pills" role="group" aria-label="Kiểu của trang">
      ${renderChoice('trang', state.view.host, HOSTS, (host) => look({ host }))}
      <label class="pill"
        ><input
          type="checkbox"
          .checked=${state.view.dark}
          @change=${(event: Event) => look({ dark: ticked(event) })}
        /><span>Nền tối</span></label
      >
    </div>
    <div class="frame" tabindex="0" role="region" aria-label="Khung xem thử">
      <iframe id="khung" title="Xem thử" style=${`width:${state.view.width}`}></iframe>
    </div>
  </section>`;
}

const renderGuides = (): TemplateResult =>
  html`<section aria-labelledby="huong-dan">
    <h2 id="huong-dan">5. Dán vào cổng</h2>
    <p class="help">Mở đúng phần mềm của cổng, làm theo từng bước.</p>
    ${guides.map(
      ({ name, way, folder, steps }) =>
        html`<details>
          <summary>${name}</summary>
          <ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
          ${
            way === state.choices.way &&
            state.choices.place === 'portal' &&
            (!folder || folder === state.choices.folder)
              ? html`<p class="help">Mã ở bước 4 đã hợp với ${name}.</p>`
              : html`<button type="button" class="ghost" @click=${() => choose({ way, place: 'portal', ...(folder && { folder }) })}>
                Đổi mã ở bước 4 cho hợp với ${name}
              </button>`
          }
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
  // The page is there before its preview, which is a page of its own.
  if (document.readyState === 'complete') timer = window.setTimeout(drawPreview, shown ? PREVIEW_DELAY_MS : 0);
  else addEventListener('load', draw, { once: true });
}

function drawPreview(): void {
  const { choices, pasted, view } = state;
  const page = previewPage(choices, chosen(), (tag) => contentOf(choices, tag), view, hostStyles, pasted);
  if (page === shown) return;
  shown = page;
  document.querySelector<HTMLIFrameElement>('#khung')!.srcdoc = page;
}

onChange(draw);
draw();
