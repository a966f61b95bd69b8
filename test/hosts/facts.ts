import type { Tab } from './drivers.ts';
import type { Host } from './hosts.ts';
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
type Fact = (typeof FACTS)[number];

/** A fact that does not hold; of one element, or of the page. */
export interface Failure {
  element: string;
  fact: Fact;
  detail: string;
}

interface Look {
  defined: boolean;
  visible: boolean;
  width: number;
  height: number;
  type: number;
}
export type Looks = Record<string, Look>;
/** What the page is without us, and what goes wrong in it then. */
export interface State {
  host: Record<string, string>;
  troubles: string[];
}

/** Globals that the bundle may leave: its own, and Lit's version lists. */
const OURS = /\b(CommuneWidgets|litElementVersions|litHtmlVersions|reactiveElementVersions|__late),?/g;
const TRIES = 60;

/** Waits until the elements are at rest, or for as long as a slow machine needs. */
export async function settle(tab: Tab): Promise<void> {
  await tab.run(
    `new Promise(function(done){var tries=0;(function look(){if(__probe.isSettled()||++tries>${TRIES})requestAnimationFrame(function(){done()});else setTimeout(look,50)})()})`,
  );
}

export const readLooks = (tab: Tab): Promise<Looks> =>
  tab.run(
    `(function(){var looks={};__probe.tags.forEach(function(tag){looks[tag]=__probe.look(tag)});return looks})()`,
  );
export const readState = (tab: Tab): Promise<State> =>
  tab.run('({host:__probe.state(),troubles:__probe.errors.concat(__probe.violations)})');

/** Names without ours, and without those that other libraries make up anew each time or for what we listen to. */
const without = (value: string): string =>
  value
    .replace(OURS, '')
    .replace(/(jQuery\d{9,}|__zone_symbol__\w+),?/g, '')
    .replace(/,(?=;|$)/g, '');

/** Walks through the page by Tab, and opens a photo by Enter. */
async function walk(tab: Tab): Promise<Set<string>> {
  const reached = new Set<string>();
  for (let step = 0; step < 40; step++) {
    await tab.press('Tab');
    const names = (await tab.run<string>('__probe.focusIn()')).split(',').filter(Boolean);
    names.forEach((name) => reached.add(name));
    if (names.includes('photo-gallery') && !reached.has('large')) {
      await tab.press('Enter');
      const isLarge = await tab.run<boolean>(
        `new Promise(function(done){var tries=0;(function look(){if(__probe.isLarge()||++tries>40)done(__probe.isLarge());else setTimeout(look,50)})()})`,
      );
      reached.add(isLarge ? 'large' : 'not large');
      await tab.press('Escape');
      await tab.run(
        `new Promise(function(done){var tries=0;(function look(){if(!__probe.isLarge()||++tries>40)done();else setTimeout(look,50)})()})`,
      );
    }
    if (reached.has('portal-login') && reached.has('photo-gallery')) break;
  }
  return reached;
}

/** All that fails in the page that `tab` shows. */
export async function examine(tab: Tab, host: Host, reference: Looks, plain: State): Promise<Failure[]> {
  const failures: Failure[] = [];
  const fail = (element: string, fact: Fact, detail: string): void => void failures.push({ element, fact, detail });
  const looks = await readLooks(tab);
  for (const tag of TAGS) {
    const look = looks[tag]!;
    if (!look.defined) fail(tag, 'defined', 'not upgraded');
    if (!look.visible) fail(tag, 'visible', 'content is not seen');
    const wanted = reference[tag];
    if (!look.defined || !wanted || host.sized) continue;
    if (Math.abs(look.width - WIDTH) > 1 && Math.abs(look.width - wanted.width) > 1)
      fail(tag, 'size', `width ${look.width}, not ${wanted.width}`);
    // The login holds the page's own form, whose distances are the page's.
    if (tag !== 'portal-login' && Math.abs(look.height - wanted.height) > 1)
      fail(tag, 'size', `height ${look.height}, not ${wanted.height}`);
    if (look.type !== wanted.type) fail(tag, 'size', `type of ${look.type} px, not ${wanted.type}`);
  }
  const { host: state } = await readState(tab);
  for (const [name, value] of Object.entries(plain.host))
    if (without(value) !== without(state[name] ?? ''))
      fail('page', 'host', `${name} ${difference(without(value), without(state[name] ?? ''))}`);
  const reached = await walk(tab);
  for (const tag of ['photo-gallery', 'portal-banner', 'portal-login'])
    if (!reached.has(tag)) fail(tag, 'keyboard', 'not reached by Tab');
  if (reached.has('not large')) fail('photo-gallery', 'keyboard', 'Enter opens no photo');
  if (await tab.print(true)) {
    const prints = await tab.run<Record<string, boolean>>(
      '(function(){var all={};__probe.tags.forEach(function(tag){all[tag]=__probe.prints(tag)});return all})()',
    );
    for (const tag of TAGS) if (!prints[tag] && looks[tag]!.visible) fail(tag, 'prints', 'not on paper');
    await tab.print(false);
  }
  const { errors, violations, foreign } = await tab.run<Record<'errors' | 'violations' | 'foreign', string[]>>(
    '({errors:__probe.errors,violations:__probe.violations,foreign:__probe.foreign()})',
  );
  const isNew = (trouble: string): boolean => !plain.troubles.includes(trouble);
  for (const error of errors.filter(isNew)) fail('page', 'console', error);
  for (const violation of violations.filter(isNew)) fail('page', 'policy', violation);
  for (const address of foreign) fail('page', 'foreign', address);
  return failures;
}

function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return `“${before.slice(Math.max(0, start - 20), start + 60)}” became “${after.slice(Math.max(0, start - 20), start + 60)}”`;
}
