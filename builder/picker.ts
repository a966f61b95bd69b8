import { html, type TemplateResult } from 'lit';
import { typed } from './controls.ts';
import { choose, state } from './store.ts';

/** The portal's page as the clerk pasted it; kept here only, for it may be long. */
let pasted = '';

const MARK = 'outline:3px solid #24408e;outline-offset:2px';

/** A short selector that finds `element` alone in its page. */
function selectorOf(element: Element): string {
  const page = element.ownerDocument;
  const isAlone = (selector: string): boolean => page.querySelectorAll(selector).length === 1;
  if (element.id && isAlone(`#${CSS.escape(element.id)}`)) return `#${CSS.escape(element.id)}`;
  for (const name of element.classList) {
    const selector = `${element.localName}.${CSS.escape(name)}`;
    if (isAlone(selector)) return selector;
  }
  const parent = element.parentElement;
  if (!parent || element.localName === 'body') return element.localName;
  const same = Array.from(parent.children).filter((child) => child.localName === element.localName);
  return `${selectorOf(parent)} > ${element.localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

/** Lets the clerk click on a part of the pasted page; nothing in it runs. */
function watch(event: Event): void {
  const page = (event.target as HTMLIFrameElement).contentDocument!;
  let marked: Element | undefined;
  page.addEventListener('click', (click) => {
    click.preventDefault();
    const element = click.target as Element;
    marked?.setAttribute('style', marked.getAttribute('style')!.replace(MARK, ''));
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};${MARK}`);
    marked = element;
    choose({ selector: selectorOf(element) });
  });
}

function paste(event: Event): void {
  pasted = typed(event);
  choose({});
}

const renderPage = (): TemplateResult =>
  html`<p class="help" id="bam">Bấm vào phần cần bọc.</p>
    <iframe
      class="picker"
      title="Trang đã dán"
      aria-describedby="bam"
      sandbox="allow-same-origin"
      .srcdoc=${pasted}
      @load=${watch}
    ></iframe>`;

/** Where on the portal's page the script line finds the part: typed, or picked by a click. */
export const renderPicker = (): TemplateResult =>
  html`<div class="field">
      <label for="bo-chon">Bộ chọn CSS của phần cần bọc</label>
      <input
        id="bo-chon"
        type="text"
        placeholder="#noi-dung"
        aria-describedby="bo-chon-ghi"
        spellcheck="false"
        .value=${state.choices.selector}
        @input=${(event: Event) => choose({ selector: typed(event) })}
      />
      <span class="help" id="bo-chon-ghi">Chưa biết thì dán mã nguồn của trang vào ô dưới rồi bấm vào phần ấy.</span>
    </div>
    <div class="field">
      <label for="trang-cu">Mã nguồn của trang</label>
      <textarea id="trang-cu" rows="4" spellcheck="false" .value=${pasted} @input=${paste}></textarea>
      ${pasted ? renderPage() : ''}
    </div>`;
