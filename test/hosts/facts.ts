import type { Tab } from './drivers.ts';
import type { Host } from './hosts/host.ts';
import { WIDTH } from './page.ts';

export const TAGS = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'] as const;

/** What is looked at in every cell. */
export const FACTS = [
  'defined',
  'visible',
  'size',
  'console',
  'host',
  'policy',
  'foreign',
  'keyboard',
  'prints',
] as const;
export type Fact = (typeof FACTS)[number];

/** A fact that does not hold; of one element, or of the page. */
export interface Failure {
  element: string;
  fact: Fact;
  detail: string;
}

interface Look {
  defined: boolean;
  visible: boolean;
  /** How it is written now. */
  markup?: string;
  width: number;
  height: number;
  type: number;
}
export type Looks = Record<string, Look>;
interface Troubles {
  errors: string[];
  violations: string[];
  foreign: string[];
}
/** What the host is, and what has gone wrong so far. */
export interface State {
  host: Record<string, string>;
  troubles: Troubles;
}
/** A page when all has come to rest. */
export interface Rest extends State {
  looks: Looks;
}

/** Globals that the bundle may leave: its own, and Lit's version lists. */
const OURS = /\b(CommuneWidgets|litElementVersions|litHtmlVersions|reactiveElementVersions|__late),?/g;
/** Presses of Tab between two looks at how far it has come. */
const TABS = 12;

/** Waits until the elements are at rest, or for as long as a slow machine needs, and says what is there then. */
export const readRest = (tab: Tab): Promise<Rest> => tab.run('__probe.rest()');
/** The same without us. */
export const readState = (tab: Tab): Promise<State> => tab.run('__probe.still()');

/** Names without ours, and without those that other libraries make up anew each time or for what we listen to. */
const without = (value: string): string =>
  value
    .replace(OURS, '')
    .replace(/((jQuery|sizzle)\d{9,}|__zone_symbol__\w+),?/g, '')
    .replace(/,(?=;|$)/g, '');

/** Walks through the page by Tab, opens a photo by Enter and closes it by Escape; what fails on the way. */
async function walk(tab: Tab): Promise<Failure[]> {
  const failures: Failure[] = [];
  const wanted = ['photo-gallery', 'portal-banner', 'portal-login'];
  let reached: string[] = [];
  for (let round = 0; round < 5 && !wanted.every((tag) => reached.includes(tag)); round++) {
    await tab.press('Tab', TABS);
    reached = await tab.run('__probe.reached()');
  }
  for (const element of wanted)
    if (!reached.includes(element)) failures.push({ element, fact: 'keyboard', detail: 'not reached by Tab' });
  if (reached.includes('photo-gallery') && (await tab.run<boolean>('__probe.focusPhoto()'))) {
    const fail = (detail: string): void => void failures.push({ element: 'photo-gallery', fact: 'keyboard', detail });
    await tab.press('Enter', 1);
    if (!(await tab.run<boolean>('__probe.turnsLarge(true)'))) fail('Enter opens no photo');
    else {
      await tab.press('Escape', 1);
      if (!(await tab.run<boolean>('__probe.turnsLarge(false)'))) fail('Escape does not close the photo');
    }
  }
  return failures;
}

/** Size beside the same element in the plain page. */
function sizes(looks: Looks, reference: Looks): Failure[] {
  const failures: Failure[] = [];
  for (const tag of TAGS) {
    const look = looks[tag]!;
    const wanted = reference[tag];
    if (!look.defined || !wanted) continue;
    const fail = (detail: string): void => void failures.push({ element: tag, fact: 'size', detail });
    if (Math.abs(look.width - WIDTH) > 1 && Math.abs(look.width - wanted.width) > 1)
      fail(`width ${look.width}, not ${wanted.width}`);
    // The login holds the page's own form, whose distances are the page's.
    if (tag !== 'portal-login' && Math.abs(look.height - wanted.height) > 1)
      fail(`height ${look.height}, not ${wanted.height}`);
    if (look.type !== wanted.type) fail(`type of ${look.type} px, not ${wanted.type}`);
  }
  return failures;
}

/** How the host differs from itself without us. */
export function differences(state: State, plain: State): Failure[] {
  const failures: Failure[] = [];
  const fail = (fact: Fact, detail: string): void => void failures.push({ element: 'page', fact, detail });
  for (const [name, value] of Object.entries(plain.host)) {
    const before = without(value);
    const after = without(state.host[name] ?? '');
    if (before !== after) fail('host', `${name} ${difference(before, after)}`);
  }
  const kinds: [keyof Troubles, Fact][] = [
    ['errors', 'console'],
    ['violations', 'policy'],
    ['foreign', 'foreign'],
  ];
  for (const [kind, fact] of kinds)
    for (const trouble of state.troubles[kind]) if (!plain.troubles[kind].includes(trouble)) fail(fact, trouble);
  return failures;
}

/** All that fails in the page that `tab` shows, and its state, to be compared with the page without us. */
export async function examine(
  tab: Tab,
  host: Host,
  reference: Looks | undefined,
): Promise<{ failures: Failure[]; rest: Rest }> {
  const failures: Failure[] = [];
  const fail = (element: string, fact: Fact, detail: string): void => void failures.push({ element, fact, detail });
  const rest = await readRest(tab);
  const { looks } = rest;
  for (const tag of TAGS) {
    if (!looks[tag]!.defined) fail(tag, 'defined', 'not upgraded');
    if (!looks[tag]!.visible) fail(tag, 'visible', `content is not seen: ${looks[tag]!.markup}`);
  }
  if (!host.sized) failures.push(...sizes(looks, reference ?? looks));
  failures.push(...(await walk(tab)));
  if (await tab.print(true)) {
    const prints = await tab.run<Record<string, boolean>>('__probe.prints()');
    for (const tag of TAGS) if (!prints[tag] && looks[tag]!.visible) fail(tag, 'prints', 'not on paper');
    await tab.print(false);
  }
  rest.troubles = await tab.run('__probe.troubles()');
  return { failures, rest };
}

function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return `“${before.slice(Math.max(0, start - 20), start + 60)}” became “${after.slice(Math.max(0, start - 20), start + 60)}”`;
}
