import {
  isBesideByline,
  isPenName,
  isPerson,
  isTailHeading,
  readByline,
  VIEWS,
  type Byline,
} from '../../../text/bylines.ts';
import { isCapitals } from '../../../text/capitals.ts';
import { fold } from '../../../text/fold.ts';
import { inVietNam, readDateLine, readDates, type FoundDate } from '../../../text/read-dates.ts';
import { squeeze } from '../../../text/spaces.ts';
import type { Block, Look } from './blocks.ts';
import { findHeadline } from './find-headline.ts';
import { inRow, isControl, isSentence, NAMED, NUMBERED } from './signs.ts';

/** A line that says when, and perhaps who. */
interface DateLine {
  block: Block;
  dates: FoundDate[];
  /** The words in which the dates stand. */
  line: string;
  says?: Byline;
}

/** Blocks of the content that belong to a place of their own. What is not sure is not here. */
export interface Parts {
  kicker?: Block;
  headline: Block[];
  lead?: Block;
  /** One line, or one for the publication and one for the change. */
  dates: DateLine[];
  byline: { block: Block; says: Byline }[];
  /** Other news, files, key words: all that comes after a heading that says so. */
  related: Block[];
}

/** What the page says explicitly, by slot or attribute, or what an earlier run found: not looked for again. */
export type Given = Record<'headline' | 'lead' | 'date' | 'byline' | 'related', boolean>;

export const noParts = (): Parts => ({ headline: [], dates: [], byline: [], related: [] });

/**
 * Finds headline, lead, date and byline, step by step. Careful: a line counts only where markup, place and words agree.
 * @param parts what is found goes in here
 * @param blocks the whole content, in order
 * @param pageTitle the document's title: a line that it repeats is the headline
 */
export function* findParts(
  parts: Parts,
  blocks: readonly Block[],
  look: (block: Block) => Look,
  given: Given,
  pageTitle: string,
): Generator<void> {
  const content = blocks.filter(({ kind }) => kind !== 'blank');
  const texts = content.filter(({ kind, text }) => text && (kind === 'text' || kind === 'heading'));
  const isPlain = (block: Block): boolean => block.kind === 'text' && block.text.length >= 40 && !look(block).bold;
  const dateOf = (block: Block): FoundDate[] => readWhen(block, look)?.dates ?? [];

  let after = 0;
  if (!given.headline) {
    parts.headline = findHeadline(content, texts, look, dateOf, fold(pageTitle));
    const [first] = parts.headline;
    if (first) {
      const at = content.indexOf(first);
      const before = content.slice(0, at).filter((block) => block.text && !dateOf(block).length);
      const [above] = before;
      const named = above && above.text.length <= 40 && !isControl(above) && /^(text|heading)$/.test(above.kind);
      if (named && before.length === 1) parts.kicker = above;
      after = at + parts.headline.length;
    }
  }

  yield;
  const head = content.slice(0, after + 5);
  if (!given.date) {
    const found: DateLine[] = [];
    for (const block of head) {
      if (block.kind === 'text' && block.text.length > 160) break;
      const line = parts.headline.includes(block) ? undefined : readWhen(block, look);
      if (line) found.push(line);
    }
    // Above the title may stand the page's own clock.
    const first = found.find(({ block }) => content.indexOf(block) >= after) ?? found[0];
    const isChange = ({ dates }: DateLine): boolean => dates.every(({ updated }) => updated);
    parts.dates = found.filter(
      (line) => line === first || (isChange(line) !== isChange(first!) && content.indexOf(line.block) > after),
    );
  }

  yield;
  const taken = (block: Block): boolean =>
    parts.dates.some((line) => line.block === block) || parts.headline.includes(block);
  if (!given.byline)
    for (const block of head.slice(after)) {
      if (block.text.length > 120) break;
      if (block.kind !== 'text' || taken(block)) continue;
      const says = readByline(block.text, true);
      const named = NAMED.byline.test(look(block).names) && block.text.length <= 80;
      if ((says && /[:\uff1a]/.test(block.text)) || named)
        parts.byline.push({ block, says: says ?? { author: block.text, source: '' } });
    }

  if (!given.lead) {
    let previous: Block | undefined;
    let passed = 0;
    for (const block of content.slice(after, after + 6)) {
      if (taken(block) || parts.byline.some((one) => one.block === block)) continue;
      if (block.kind === 'text' || block.kind === 'heading') {
        if (isLead(block, look(block), previous, content)) parts.lead = block;
        else if (
          (previous?.kind === 'photo' && block.text.length < 200) ||
          // The CMS's own words: how often it was read, buttons for the text size.
          (block.kind === 'text' && block.text.length < 40 && !isSentence(block.text) && ++passed <= 2)
        ) {
          previous = block;
          continue;
        }
        break;
      }
      previous = block;
    }
  }

  yield;
  const tail = tailStart(content);
  yield;
  if (!given.byline && !parts.byline.length && !parts.dates.some(({ says }) => says))
    parts.byline = findTail(content, tail, look, (block) => taken(block) || block === parts.lead);
  // A heading alone has nothing below it.
  if (!given.related && tail > 0 && tail < content.length - 1)
    parts.related = content.slice(tail).filter((block) => !taken(block));
  if (!given.date && !parts.dates.length)
    for (const block of content.slice(0, tail < 0 ? undefined : tail).slice(-3)) {
      const line =
        parts.byline.some((one) => one.block === block) || texts.length < 2 ? undefined : readWhen(block, look);
      if (line && block !== texts[0]) parts.dates = [line];
    }

  function isLead(
    block: Block,
    { bold, italic, names }: Look,
    previous: Block | undefined,
    all: readonly Block[],
  ): boolean {
    const { text, kind, level } = block;
    if (text.length < 20 || text.length > 900 || isTailHeading(text) || /^by\s/i.test(text)) return false;
    const later = all.slice(all.indexOf(block) + 1);
    if (!later.some(({ kind: one, text: words }) => one === 'text' && words.length >= 20)) return false;
    if (NAMED.lead.test(names.replace(/\S*(content|body|image|img|photo)\S*/gi, ''))) return true;
    if (isCapitals(text) || NUMBERED.test(text)) return false;
    if (kind === 'heading') return level > 1 && text.length >= 80 && (isSentence(text) || text.length > 140);
    const stands = text.length >= 60 && (isSentence(text) || text.length > 100);
    if (bold) return stands && later.some(isPlain);
    if (italic && previous?.kind !== 'photo') return stands && later.some((one) => isPlain(one) && !look(one).italic);
    return false;
  }
}

const WHO = /[\s|\-–·,;(]+((?:[Tt]ác giả|[Nn]gười (?:viết|đăng)|[Bb]y)\s*:?\s+\p{Lu}.*)$/u;
/** Longest lines that say when, and items of a list that does. */
const LONGEST = 160;
const MOST = 8;

/** Reads a line that says nothing but when, and perhaps who: in words, in a `<time datetime>`, or as a short list. */
function readWhen(block: Block, look: (block: Block) => Look): DateLine | undefined {
  const { kind, text, nodes } = block;
  if (kind === 'list') return readList(block);
  if ((kind !== 'text' && kind !== 'heading') || text.length > LONGEST) return undefined;
  const elements = nodes.filter((node): node is Element => node instanceof Element);
  const within = elements.flatMap((element) => [element, ...element.querySelectorAll('*')]);
  const time = within.find((element) => element.matches('time'));
  if (!time && !/(19|20)\d\d/.test(text)) return undefined;
  const marked = within.find(
    ({ className, textContent }) => NAMED.date.test(className) && readDateLine(squeeze(textContent!), 60).length,
  );
  const says = readWho(text, NAMED.byline.test(look(block).names));
  const slack = time || marked || NAMED.date.test(look(block).names) ? 60 : 0;
  let line = says ? text.replace(says.words, ' ') : text;
  let dates = readDateLine(line, slack);
  // Numbers that stand close to it, as how often it was read, hide a date.
  if (!dates.length && marked) dates = readDateLine((line = squeeze(marked.textContent!)), slack);
  const iso = inVietNam(time?.getAttribute('datetime') ?? '');
  if (!dates.length && iso && text.length <= 60)
    return { block, dates: [{ iso, updated: /cập nhật|update/i.test(line), start: 0, end: 0 }], line };
  // The machine's date knows the hour that the words leave out.
  if (dates.length === 1 && iso.startsWith(`${dates[0]!.iso}T`)) dates[0]!.iso = iso;
  return dates.length ? { block, dates, line, says: says?.byline } : undefined;
}

/** Who, in a line that also says when: a piece between bars, its end, or a whole name beside the date. */
function readWho(text: string, named: boolean): { byline: Byline; words: string } | undefined {
  const undated = readDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const pieces = [...text.split(/\s*[|•]\s*/), squeeze(undated.replace(VIEWS, ''))].filter((piece) => /:/.test(piece));
  pieces.push(WHO.exec(text)?.[1] ?? '');
  for (const words of pieces) {
    const byline = readByline(words, true);
    if ((byline?.author || byline?.source) && text.includes(words) && !readDates(words).length)
      return { byline, words };
  }
  const beside = text.split(/\s*[|•]\s*|\s+[-–]\s+/);
  const author = beside.length > 1 && beside.find((piece) => isPerson(piece) && (named || piece.split(' ').length > 2));
  return author ? { byline: { author, source: '' }, words: author } : undefined;
}

/** A list of few words below the title: when, who, how often it was read. */
function readList(block: Block): DateLine | undefined {
  const list = block.element!;
  const items = Array.from(list.querySelectorAll('li,dt,dd'), ({ textContent }) => squeeze(textContent!));
  if (block.text.length > LONGEST * 1.5 || items.length > MOST) return undefined;
  const line = items.find((item) => readDateLine(item).length);
  if (!line || items.some((item) => item.length > 60)) return undefined;
  const dates = readDateLine(line);
  const iso = inVietNam(list.querySelector('time')?.getAttribute('datetime') ?? '');
  if (dates.length === 1 && iso.startsWith(`${dates[0]!.iso}T`)) dates[0]!.iso = iso;
  const says = items.map((item) => readByline(item)).find((one) => one?.author);
  return { block, dates, line, says };
}

/** Index of the heading above what is no part of the article any more; -1 where there is none. */
function tailStart(content: readonly Block[]): number {
  const long = (least: number) => (block: Block) => block.kind === 'text' && block.text.length >= least;
  const last = content.reduce((found, block, at) => (long(200)(block) ? at : found), -1);
  return content.findIndex(
    ({ text, kind }, index) =>
      index > last &&
      (kind === 'heading' || kind === 'text') &&
      isTailHeading(text) &&
      content.slice(0, index).some(long(25)),
  );
}

/** The byline is last, or followed only by files, photos and other news. */
function findTail(
  content: readonly Block[],
  tail: number,
  look: (block: Block) => Look,
  taken: (block: Block) => boolean,
): Parts['byline'] {
  const found: Parts['byline'] = [];
  /** Words above or below photos that stand after the byline. */
  const besidePhoto = (index: number): boolean => {
    const { text } = content[index]!;
    const { italic, align } = look(content[index]!);
    const [above, below] = [content[index - 1], content[index + 1]].map((block) => block?.kind === 'photo');
    return text.length <= 200 && (above || below) === true && (italic || align === 'center' || /:$/.test(text));
  };
  const signs = (block?: Block): boolean => block?.kind === 'text' && Boolean(readByline(block.text, true)?.author);
  for (let index = (tail < 0 ? content.length : tail) - 1; index > 0 && found.length < 3; index--) {
    const block = content[index]!;
    // The signature below a state paper stands in a table, and stays there.
    if (inRow(block)) break;
    if (block.kind === 'text') {
      const { bold, italic, align, pushed, names } = look(block);
      const follows = content[index - 1]?.kind === 'photo' && italic;
      const says =
        !taken(block) && !follows && readByline(block.text, bold || italic || Boolean(align) || pushed >= 10);
      const named = NAMED.byline.test(names) && block.text.length <= 80;
      const atRight = align === 'right' || pushed >= 10;
      const signed = !says && !taken(block) && (named || (atRight && isPenName(block.text)));
      if (says || signed) found.unshift({ block, says: says || { author: block.text, source: '' } });
      // Beside a name: what the author is, who took the photos, for whom an office signs.
      else if (!taken(block) && !follows && isBesideByline(block.text) && (found.length || signs(content[index - 1])))
        found.unshift({ block, says: { author: '', source: '' } });
      else if (found.length || !(isAside(block) || besidePhoto(index))) break;
    } else if (found.length || block.kind === 'heading') break;
  }
  const body = content.some(
    (block) => block.text.length > 0 && !taken(block) && !found.some((one) => one.block === block),
  );
  return body ? found : [];
}

/** Lines that may stand after the byline: a link to a file, a date, a caption. */
const isAside = (block: Block): boolean =>
  readDateLine(block.text).length > 0 ||
  (block.nodes.some((node) => node instanceof Element && (node.matches('a') || node.querySelector('a'))) &&
    block.text.length < 120);
