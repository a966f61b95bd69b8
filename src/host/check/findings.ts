import { isPlaceholder } from '../../content/captions.ts';
import type { checkVi } from '../../locales/vi.check.ts';
import { TAGS } from '../adopt/tags.ts';
import type { Registry } from '../registry.ts';
import { said } from '../warn.ts';

type Code = keyof (typeof checkVi)['checkFindings'];

/** One thing that is wrong, where it is, and what the texts cannot know. */
export interface Finding {
  code: Code;
  element?: Element;
  detail?: string;
  /** The detail is what the console said, in Vietnamese. */
  isSaid?: boolean;
}

/** Sides of a photo beyond which it is larger than any screen needs. */
const PHOTO_PX_MAX = 3000;
/** Pixels loaded for each pixel shown, from which a photo wastes the reader's time. */
const PHOTO_WASTE_MAX = 16;
const CLOCK_MS_MAX = 2 * 3_600_000;

const violations = new Map<string, Finding>();

interface Refusal {
  effectiveDirective: string;
  blockedURL: string;
  sourceFile: string | null;
}

function noteRefusal({ effectiveDirective, blockedURL, sourceFile }: Refusal): void {
  const ours =
    /commune-widgets|\/parts\//.test(`${blockedURL} ${sourceFile}`) ||
    /connect|style|trusted|require/.test(effectiveDirective);
  if (!ours) return;
  const origin = /^https?:/.test(blockedURL) ? new URL(blockedURL).origin : '';
  const line = /trusted/.test(effectiveDirective)
    ? 'trusted-types commune-widgets'
    : `${effectiveDirective} ${origin && origin !== location.origin ? origin : "'self'"}`;
  violations.set(line, { code: 'csp', detail: line });
}

/** Notes what the page's policy refuses from now on, and, where the browser remembers it, what it has refused. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    noteRefusal({ effectiveDirective, blockedURL: blockedURI, sourceFile }),
  );
  if (typeof ReportingObserver === 'function')
    new ReportingObserver((reports) => reports.forEach(({ body }) => body && noteRefusal(body as unknown as Refusal)), {
      types: ['csp-violation'],
      buffered: true,
    }).observe();
}

const ours = (): Element[] => [...document.querySelectorAll(TAGS.join())];

function scripts(): Finding[] {
  const { CommuneWidgets: registry } = globalThis as { CommuneWidgets?: Registry };
  const versions = Object.keys(registry?.versions ?? {});
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="commune-widgets."]')];
  const [, second] = tags.filter(({ src }) => /commune-widgets\.js/.test(src));
  // The later version warned in a list of its own.
  if (versions.length > 1) return [{ code: 'versions', element: second, detail: versions.join(', ') }];
  return second ? [{ code: 'twice', element: second, detail: second.src }] : [];
}

function tags(): Finding[] {
  const found: Finding[] = [];
  if (!ours().length) found.push({ code: 'no-elements' });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const tag = TAGS.find((one) => node!.nodeValue!.includes(`<${one}`));
    const { parentElement } = node;
    if (tag && !parentElement!.closest('script,style,code,pre,textarea,noscript,template'))
      found.push({ code: 'escaped', element: parentElement!, detail: `<${tag}>` });
  }
  return found;
}

function charset(): Finding[] {
  const text = document.body.innerText;
  // UTF-8 read as windows-1252 or -1258, and bytes that are no UTF-8.
  const broken = /\ufffd|\u00c3[\u00a0-\u00bf]|\u00e1[\u00ba\u00bb][\u0080-\u00bf\u0152-\u2122]|\u00c4\u2018/.exec(
    text,
  );
  return broken
    ? [{ code: 'charset', detail: `${document.characterSet}: ${text.substr(Math.max(0, broken.index - 10), 30)}` }]
    : [];
}

function photos(): Finding[] {
  const found: Finding[] = [];
  const images = ours().flatMap((element) => [...element.querySelectorAll('img')]);
  const unnamed = images.filter(({ alt }) => isPlaceholder(alt));
  // The gallery says it as well: once is enough.
  if (unnamed.length) found.push({ code: 'alt', element: unnamed[0]!, detail: String(unnamed.length) });
  for (const image of images) {
    const { naturalWidth, naturalHeight } = image;
    const { width, height } = image.getBoundingClientRect();
    const shown = width * height * devicePixelRatio ** 2;
    if (
      Math.max(naturalWidth, naturalHeight) > PHOTO_PX_MAX ||
      (shown > 1e4 && naturalWidth * naturalHeight > PHOTO_WASTE_MAX * shown)
    )
      found.push({ code: 'large-photo', element: image, detail: `${naturalWidth} × ${naturalHeight}` });
  }
  return found.slice(0, 6);
}

interface Readable extends Element {
  contents?: { headline: { text: string } };
  visits?: { status: string; failure?: { error?: string; message?: string } };
}

function elements(): Finding[] {
  const found: Finding[] = [];
  for (const element of ours() as Readable[]) {
    if (element.localName === 'news-article' && element.contents && !element.contents.headline.text)
      found.push({ code: 'headline', element });
    const failure = element.visits?.status === 'failed' ? (element.visits.failure ?? {}) : undefined;
    if (failure)
      found.push({
        code: failure.error === 'unknown-site' ? 'unknown-site' : 'failed',
        element,
        detail: failure.message ?? `${element.getAttribute('src') ?? ''} ${element.getAttribute('site') ?? ''}`,
      });
  }
  return found;
}

/** What only the page's own source and its answer's headers tell. */
async function source(): Promise<Finding[]> {
  if (!/^http/.test(location.protocol)) return [];
  const found: Finding[] = [];
  try {
    const answer = await fetch(location.href, { cache: 'no-store', credentials: 'same-origin' });
    const apart = Date.parse(answer.headers.get('date') ?? '') - Date.now();
    if (Math.abs(apart) > CLOCK_MS_MAX) found.push({ code: 'clock', detail: `${Math.round(apart / 3_600_000)} h` });
    let open = 0;
    for (const [tag] of (await answer.text())
      .replace(/<!--[^]*?-->|<script[^]*?<\/script>/gi, '')
      .matchAll(/<\/?form\b/gi)) {
      open += tag[1] === '/' ? -1 : 1;
      if (open > 1) {
        found.push({ code: 'nested-form', element: document.forms[0] });
        break;
      }
    }
  } catch {
    // A page that was sent by a form, or a server that is gone: nothing to say.
  }
  return found;
}

function addresses(): Finding[] {
  const { protocol, hostname, href } = location;
  const isLocal = /^(localhost|127\.|\[::1\]|$)/.test(hostname);
  if (protocol === 'http:' && !isLocal) return [{ code: 'http', detail: href }];
  const insecure = ours().find(
    (element) => /^http:/.test(element.getAttribute('src') ?? '') || element.querySelector('img[src^="http:"]'),
  );
  return protocol === 'https:' && insecure ? [{ code: 'http', element: insecure }] : [];
}

/** Looks at the whole page. One code is said once of one place. */
export async function examine(): Promise<Finding[]> {
  const warnings = [...said.values()].map(([code, element, detail]): Finding => ({
    code: code as Code,
    element,
    detail,
    isSaid: true,
  }));
  const all = [
    ...warnings,
    ...violations.values(),
    ...scripts(),
    ...tags(),
    ...charset(),
    ...photos(),
    ...elements(),
    ...addresses(),
    ...(await source()),
  ];
  const known = new Set<string>();
  return all.filter(({ code, element, detail }) => {
    // The counter's and the gallery's own warnings and what is seen here are one and the same.
    const key = /^(alt|failed|unknown-site)$/.test(code) ? code : `${code} ${element?.localName} ${detail}`;
    return !known.has(key) && known.add(key);
  });
}
