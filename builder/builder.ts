import { html, render, type TemplateResult } from 'lit';
import { hostStyles } from 'virtual:build';
import { sampleContent } from './contents.ts';
import { renderChoice, ticked } from './controls.ts';
import { renderForm } from './form.ts';
import { guides } from './guides.ts';
import { flagsOf } from './manifest.ts';
import { previewPage, WIDTHS } from './preview.ts';
import { renderResult } from './result.ts';
import { look, onChange, state } from './store.ts';

const PREVIEW_DELAY_MS = 250;
const HOSTS: [value: string, label: string][] = [
  ['none', 'Trang trắng'],
  ['bootstrap3', 'Bootstrap 3'],
  ['oldCms', 'Phần mềm cũ'],
];

let shown = '';
let timer = 0;

function renderPreview(): TemplateResult {
  return html`<section aria-labelledby="xem-thu">
    <h2 id="xem-thu">Xem thử</h2>
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
  const content = state.choices.content ?? sampleContent[state.choices.tag]!;
  const page = previewPage(state.choices, content, flagsOf(state.choices.tag), state.view, hostStyles);
  if (page === shown) return;
  shown = page;
  document.querySelector<HTMLIFrameElement>('#khung')!.srcdoc = page;
}

onChange(draw);
draw();
