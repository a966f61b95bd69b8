import { splitCredit, meaningful } from '../../../content/captions.ts';
import { emptyContents, type ArticleContents, type FoundPhoto } from '../../../content/article.ts';
import { shortDate } from '../../../text/dates.ts';
import { fold } from '../../../text/fold.ts';
import { readDateLine, type FoundDate } from '../../../text/read-dates.ts';
import { readByline, type Byline } from '../../../text/bylines.ts';
import { squeeze } from '../../../text/spaces.ts';
import type { NewsArticle } from '../news-article.ts';
import { closestWithin, isOwn, lookOf, readBlocks, type Block, type Look } from './blocks.ts';
import { cleanLines, cleanMarkup } from './clean.ts';
import { buildFigure, findFigures, type Figure } from './figures.ts';
import { findParts, noParts, type Given } from './find-parts.ts';
import { Journal } from './journal.ts';
import { findEdge, hideLater, LATER, markLater, nextFrame, showLater } from './later.ts';
import { levelOf, markCapitals, markDates, outsideParts, Places, toSlot } from './places.ts';
import { Slices } from './slices.ts';

/** When and who, as one line says it. */
interface Says extends Partial<Byline> {
  dates?: FoundDate[];
}

/** What one article's tidying remembers: all that it changed, and what it has seen. */
export interface Tidied {
  journal: Journal;
  seen: WeakSet<Node>;
  /** Elements that stand in a slot because we found them, with what their line says. */
  found: WeakMap<Element, Says>;
}

const isHeading = ({ tagName }: Element): boolean => /^H[1-6]$/.test(tagName);

/** Letters beside the rail of tools, with a panel open; a photo further up stays in the column. */
const RAIL = 900;
const isNear = (above: readonly Block[]): boolean =>
  above.length < 40 && above.reduce((sum, { kind, text }) => sum + (kind === 'photo' ? 600 : text.length), 0) < RAIL;

const dayOf = (iso: string): string => (Date.parse(iso) ? shortDate(Date.parse(iso)) : '');

/** Puts a block into a slot; `at` is its number where it stands for others. */
type Place = (block: Block, name: string, says?: Says, at?: number) => HTMLElement;

export const slotted = (article: Element, name: string): HTMLElement | null =>
  article.querySelector(`:scope > [slot="${name}"]`);

/** What the tidying calls on its way. */
interface Steps {
  /** Photos and parts stand in their places; looks may go next. */
  dress(): Promise<void>;
  /** What waits may be styled, unseen. */
  open(): void;
  /** The first screens of a long article are ready. */
  show(): void;
}

/**
 * Tidies what stands in `article` and was not seen yet. Content that arrives later is tidied by calling it again; twice
 * gives the same as once. A long article is shown when its first screens are ready, and the rest when all of it is.
 */
export async function tidy(
  article: NewsArticle,
  { journal, seen, found }: Tidied,
  slices: Slices,
  { dress, open, show }: Steps,
): Promise<void> {
  const blocks: Block[] = [];
  await slices.run(readBlocks(article), (block) => blocks.push(block));
  const looks = new Map<Block, Look>();
  const look = (block: Block): Look => {
    let known = looks.get(block);
    if (!known) looks.set(block, (known = lookOf(block, article)));
    return known;
  };

  const given: Given = {
    headline: Boolean(article.headline || slotted(article, 'headline')),
    lead: Boolean(slotted(article, 'lead')),
    date: Boolean(slotted(article, 'date')),
    byline: Boolean(article.author || slotted(article, 'byline')),
    related: Boolean(slotted(article, 'related')),
  };
  await slices.rest();
  const parts = noParts();
  await slices.run(findParts(parts, blocks, look, given, document.title));
  const taken = new Set<Block | undefined>([
    parts.kicker,
    ...parts.headline,
    parts.lead,
    ...parts.dates.map(({ block }) => block),
    ...parts.byline.map(({ block }) => block),
    ...parts.related,
  ]);
  // The attribute says what the content says again: the content's own heading stands for both.
  const again =
    article.headline &&
    !slotted(article, 'headline') &&
    blocks.slice(0, 30).find(({ text }) => text && fold(text) === fold(article.headline));
  if (again) {
    parts.headline = [again];
    taken.add(again);
  }
  await slices.rest();
  const figures: Figure[] = [];
  await slices.run(
    findFigures(blocks, look, (block) => taken.has(block)),
    (figure) => figures.push(figure),
  );
  await slices.rest();
  const captions = new Set(figures.map(({ caption }) => caption));
  const isWords = (block: Block): boolean =>
    !/^(photo|blank)$/.test(block.kind) && !taken.has(block) && !captions.has(block);
  // Between the parts that begin an article stand the system's own words: how often it was read, buttons.
  const isBody = (block: Block): boolean => isWords(block) && (block.kind === 'table' || block.text.length >= 60);
  const sure = Math.max(...[...parts.headline, parts.lead].map((block) => blocks.indexOf(block!)), -1);
  const rest = blocks.slice(sure + 1);
  const text = blocks.indexOf((rest.find(isBody) ?? rest.find(isWords))!);
  const [headEnd, tail] = [
    blocks.reduce((end, block, at) => (taken.has(block) && (text < 0 || at < text) ? at : end), -1),
    text < 0 ? -1 : blocks.findIndex((block, at) => at > text && taken.has(block)),
  ];
  const body = blocks.findIndex((block, at) => at > headEnd && isWords(block));
  const places = new Places(article, body < 0 ? blocks.length : body);
  const place: Place = (block, name, says = {}, at = blocks.indexOf(block)) => {
    const element = toSlot(block, name, article, journal, places.before(at, block.nodes[0]!));
    places.note(at, element);
    found.set(element, says);
    return element;
  };

  const nodes = [...taken].flatMap((block) => block?.nodes ?? []);
  const outside = blocks.flatMap((block, at) => {
    const between = at < headEnd || (tail > 0 && at > tail);
    const moved = between && block.kind !== 'blank' && !taken.has(block) && outsideParts(block, article, nodes);
    return moved ? [{ moved, at }] : [];
  });
  const edge =
    article.long && article.waiting
      ? findEdge(blocks, article, (block) => !taken.has(block) && !captions.has(block))
      : undefined;
  const first = new Set(edge ? [...blocks.slice(0, blocks.indexOf(edge)), ...taken] : blocks);
  // Signs of the editor's hand are read; from here on they may go.
  await slices.run(
    cleanLines(
      blocks.filter((block) => first.has(block)),
      journal,
    ),
  );
  for (const { moved, at } of outside) if (moved.nodes[0]!.parentNode !== article) place(moved, '', {}, at);
  if (parts.kicker && !article.category) {
    const element = place(parts.kicker, 'category');
    if (isHeading(element)) journal.attribute(element, 'role', 'none');
  }
  for (const block of parts.headline) {
    const element = place(block, 'headline');
    if (!isHeading(element)) {
      journal.attribute(element, 'role', 'heading');
      journal.attribute(element, 'aria-level', String(levelOf(article)));
    } else if (article.headingLevel) journal.attribute(element, 'aria-level', String(levelOf(article)));
  }
  for (const element of article.querySelectorAll(':scope > [slot="headline"]')) markCapitals(element, journal);
  if (parts.lead) {
    const element = place(parts.lead, 'lead');
    if (isHeading(element)) journal.attribute(element, 'role', 'none');
  }
  const days = [article.published, article.modified].map(dayOf);
  for (const { block, dates, line, says } of parts.dates) {
    const element = place(block, 'date', { ...says, dates });
    markDates(element, dates, line, journal);
    // The attribute wins; a line of the content that says the same day stands for both.
    if (article.published && !dates.every(({ iso }) => days.includes(dayOf(iso))))
      journal.addClass(element, 'cw-other-date');
  }
  for (const { block, says } of parts.byline) {
    const element = place(block, 'byline', says);
    if (!says.author) journal.addClass(element, 'cw-source');
  }

  placeRelated(parts.related, blocks.indexOf(parts.related[0]!), article, place);

  let media = Boolean(slotted(article, 'media'));
  const setPhotos = (photos: Figure): HTMLElement | undefined => {
    const [first] = photos.blocks;
    if (photos.images.some((image) => closestWithin(image, '.cw-photo,.cw-photos', article))) return undefined;
    const figure = buildFigure(photos, article, journal);
    const at = blocks.indexOf(first!);
    const leads = at < body;
    if (figure && !leads && isNear(blocks.slice(Math.max(0, body), at))) journal.addClass(figure, 'cw-near');
    if (!figure || media || !leads) return figure;
    media = true;
    journal.attribute(figure, 'slot', 'media');
    if (figure.parentElement !== article) journal.move([figure], article, places.before(at, figure));
    return figure;
  };
  const early = figures.filter((figure) => first.has(figure.blocks[0]!));
  await slices.run(early, setPhotos);
  await dress();
  if (!edge) return slices.run(cleanMarkup(article, journal, seen));

  await slices.run(cleanMarkup(article, journal, seen, edge.element!));
  const end = edge.element!;
  // The browser styles what it lays out first, and what is only hidden: that gets a frame of its own.
  hideLater(end.parentElement!.firstElementChild!, article);
  open();
  slices.before();
  await nextFrame();
  // Laid out unseen, so that one frame has only to paint.
  await showLater(article, slices.before, end);
  show();
  try {
    await slices.run(cleanLines(blocks, journal));
    await slices.run(figures.slice(early.length), (photos) => {
      const figure = setPhotos(photos);
      if (figure) markLater(figure, article);
    });
    await dress();
    await slices.run(cleanMarkup(article, journal, seen));
  } finally {
    await showLater(article, slices.before);
  }
}

/** Moves what follows the article as one, where it stands in an element of its own, else piece by piece. */
function placeRelated([first, ...rest]: Block[], at: number, article: Element, place: Place): void {
  if (!first) return;
  const last = rest.at(-1)!.nodes[0]!;
  const start = first.nodes[0]!;
  let whole: Element | null = start.parentElement;
  while (whole && whole !== article && !whole.contains(last)) whole = whole.parentElement;
  // The box that holds heading and list, if nothing else stands before the heading in it.
  const alone = whole && whole !== article && whole.textContent!.trim().startsWith(first.text.slice(0, 12));
  if (alone) place({ ...first, kind: 'other', element: whole, nodes: [whole as ChildNode] }, 'related', {}, at);
  else for (const block of [first, ...rest]) place(block, 'related');
}

/** Says what stands where, in the words of the page. */
export function readContents(article: NewsArticle, { found: ours }: Tidied): ArticleContents {
  const contents = emptyContents();
  const fill = (name: 'headline' | 'lead' | 'date' | 'byline' | 'category', attribute?: string): void => {
    const elements = [...article.querySelectorAll<HTMLElement>(`:scope > [slot="${name}"]`)];
    if (attribute) Object.assign(contents[name], { text: attribute, from: 'attribute' });
    else if (elements.length) {
      const found = elements.some((element) => ours.has(element));
      Object.assign(contents[name], {
        text: squeeze(elements.map(({ textContent }) => textContent).join(' ')),
        from: found ? 'found' : 'slot',
      });
    }
  };
  fill('headline', article.headline);
  fill('lead');
  fill('date', article.published);
  fill('byline', article.author);
  fill('category', article.category);
  const { date, byline } = contents;
  const lines = (name: string): HTMLElement[] => [
    ...article.querySelectorAll<HTMLElement>(`:scope > [slot="${name}"]`),
  ];
  const dated = lines('date').map(
    (line) => ours.get(line) ?? { dates: readDateLine(squeeze(line.textContent ?? ''), 60) },
  );
  const dates = dated.flatMap((line) => line.dates ?? []);
  date.published = article.published || dates.find(({ updated }) => !updated)?.iso || '';
  date.updated = article.modified || dates.find(({ updated }) => updated)?.iso || '';
  const says: (Says | undefined)[] = lines('byline').map(
    (line) => ours.get(line) ?? readByline(squeeze(line.textContent ?? ''), true),
  );
  says.push(...dated);
  byline.author =
    article.author || says.find((one) => one?.author)?.author || (byline.from === 'slot' ? byline.text : '');
  byline.source = article.source || says.find((one) => one?.source)?.source || '';
  contents.photos = article.images.map((image) => readFoundPhoto(image, contents.headline.text));
  contents.headings = bodyHeadings(article).map((heading) => ({
    text: squeeze(heading.textContent ?? ''),
    level: +(heading.getAttribute('aria-level') ?? heading.tagName[1]!),
  }));
  return contents;
}

/** Headings of the body, those of other elements inside it not counted. */
export const bodyHeadings = (article: Element): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')].filter(
    (heading) =>
      !closestWithin(heading, `[slot]:not([slot="${LATER}"]),[hidden]`, article) &&
      isOwn(heading, article) &&
      squeeze(heading.textContent ?? ''),
  );

function readFoundPhoto(image: HTMLImageElement, title: string): FoundPhoto {
  const alt = meaningful(image.alt, title);
  const words = meaningful(image.closest('figure')?.querySelector('figcaption')?.textContent, title);
  return { src: image.currentSrc || image.src, alt, ...splitCredit(words || alt) };
}
