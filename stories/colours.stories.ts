import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { contrast, type Colour } from '../builder/contrast.ts';
import type { PortalLogin } from '../src/elements/portal-login/portal-login.ts';
import { completeTheme } from '../src/theme/complete-theme.ts';

/** Colours that text and edges take, with the least contrast that each needs. */
const FOREGROUNDS: [property: string, variable: string, label: string, least: number][] = [
  ['--_text', '--cw-text', 'Chữ', 7],
  ['--_muted', '--cw-text-muted', 'Chữ phụ', 4.5],
  ['--_accent-text', '--cw-accent-text', 'Liên kết, chữ nhấn', 4.5],
  ['--_error', '--cw-error', 'Lỗi', 4.5],
  ['--_ok', '--cw-ok', 'Đang online', 3],
  ['--_edge', '--cw-border-strong', 'Viền ô và nút', 3],
];
const GROUNDS: [property: string, label: string][] = [
  ['--_bg', 'Nền'],
  ['--_surface', 'Nền lót'],
];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour as red, green and blue, as the screen shows it. */
function screenColour(colour: string): Colour {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** The value of an element's own custom property, resolved. */
function resolved(element: HTMLElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function cell(text: string, tag = 'td'): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.style.cssText = 'padding:8px 16px 8px 0;text-align:start;border-bottom:1px solid #b0aea8';
  return made;
}

/** Reads the tokens from a living element, so that the figures are those of the page. */
function table(theme: string): HTMLElement {
  const host = document.createElement('portal-login') as PortalLogin;
  host.setAttribute('theme', theme);
  host.hidden = true;
  const made = document.createElement('table');
  made.style.cssText = 'border-spacing:0;font:400 16px/1.6 system-ui,sans-serif;padding:16px;width:100%';
  const box = document.createElement('div');
  box.append(host, made);
  requestAnimationFrame(async () => {
    await host.updateComplete;
    // The element fetches what its theme needs after its first paint; the figures need it now.
    completeTheme(host);
    fill(made, host);
  });
  return box;
}

function fill(made: HTMLElement, host: HTMLElement): void {
  const [ground, ...others] = GROUNDS.map(([property]) => resolved(host, property)) as [string, ...string[]];
  made.style.background = ground;
  made.style.color = resolved(host, '--_text');
  const head = document.createElement('tr');
  head.append(cell('Vai trò', 'th'), cell('Biến', 'th'), cell('Màu', 'th'));
  for (const [, label] of GROUNDS) head.append(cell(`Trên ${label.toLowerCase()}`, 'th'));
  head.append(cell('Cần', 'th'));
  made.append(head);
  for (const [property, variable, label, least] of FOREGROUNDS) {
    const colour = resolved(host, property);
    const row = document.createElement('tr');
    // What needs only 3 is no text: an edge or a dot.
    const sample = cell(least > 3 ? 'Xã Suối Ngàn' : '');
    if (least > 3) sample.style.color = colour;
    else
      sample.innerHTML = `<span style="display:inline-block;width:44px;height:20px;border:2px solid ${colour};border-radius:6px"></span>`;
    row.append(cell(label), cell(variable), sample);
    for (const other of [ground, ...others]) {
      const figure = contrast(screenColour(colour), screenColour(other));
      row.append(cell(`${figure.toFixed(2).replace('.', ',')} ${figure >= least ? 'đạt' : 'chưa đạt'}`));
    }
    row.append(cell(String(least).replace('.', ',')));
    made.append(row);
  }
}

export default {
  title: 'Màu và độ tương phản',
  id: 'colours',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Đo trên chính trang này, với màu nhấn đang chọn ở thanh công cụ. */
export const Light: StoryObj = { name: 'Giao diện sáng', render: () => table('light') };
export const Dark: StoryObj = { name: 'Giao diện tối', render: () => table('dark') };
