import { isStateHeading, isTailHeading, readByline, type Byline } from '../../../text/bylines.ts';
import { isCapitals } from '../../../text/capitals.ts';
import { fold } from '../../../text/fold.ts';
import { readDateLine, type FoundDate } from '../../../text/read-dates.ts';
import type { Block, Look } from './blocks.ts';

/** Blocks of the content that belong to a place of their own. What is not sure is not here. */
export interface Parts {
  kicker?: Block;
  headline: Block[];
  lead?: Block;
  date?: { block: Block; dates: FoundDate[] };
  byline: { block: Block; says: Byline }[];
  /** Other news, files, key words: all that comes after a heading that says so. */
  related: Block[];
}

/** What the page says explicitly, by slot or attribute, or what an earlier run found: not looked for again. */
export type Given = Record<'headline' | 'lead' | 'date' | 'byline' | 'related', boolean>;

/** Words in class, id or itemprop by which systems mark their fields. */
const NAMED = {
  headline: /(^|[\s_-])(title|tieu-?de|headline|ten-?bai(-?viet)?|entry-title|news-?title|detail-?title)(?![a-z])/i,
  lead: /(^|[\s_-])(sapo|lead|lede|hometext|trich-?dan|tom-?tat|summary|excerpt|description|intro(text)?|chapeau|mo-?ta)(?![a-z])/i,
  date: /(^|[\s_-])(date|datetime|time|ngay(-?dang)?|posted(-?on)?|publish(ed)?|pubdate|meta|datepublished)(?![a-z])/i,
  byline: /(^|[\s_-])(author|tac-?gia|byline|but-?danh|nguoi-?viet)(?![a-z])/i,
};
const NUMBERED = /^([IVX]+|\d+)\s*[.)/]\s/;
const isSentence = (text: string): boolean => /[.;:!?…]["”’)]*$/.test(text);

/**
 * Finds headline, lead, date and byline. Careful: a line counts only where markup, place and words agree.
 * @param blocks the whole content, in order
 * @param pageTitle the document's title: a line that it repeats is the headline
 */
export function findParts(
  blocks: readonly Block[],
  look: (block: Block) => Look,
  given: Given,
  pageTitle: string,
): Parts {
  const content = blocks.filter(({ kind }) => kind !== 'blank');
  const parts: Parts = { headline: [], byline: [], related: [] };
  const texts = content.filter(({ kind, text }) => text && (kind === 'text' || kind === 'heading'));
  const isPlain = (block: Block): boolean => block.kind === 'text' && block.text.length >= 40 && !look(block).bold;
  const dateOf = (block: Block): FoundDate[] =>
    block.kind === 'text' || block.kind === 'heading'
      ? readDateLine(block.text, NAMED.date.test(look(block).names) || block.container.querySelector('time') ? 60 : 0)
      : [];

  let after = 0;
  if (!given.headline) {
    parts.headline = findHeadline(content, texts, look, dateOf, fold(pageTitle));
    const [first] = parts.headline;
    if (first) {
      const at = content.indexOf(first);
      const before = content.slice(0, at).filter((block) => block.text && !dateOf(block).length);
      if (before.length === 1 && before[0]!.kind === 'text' && before[0]!.text.length <= 40) parts.kicker = before[0];
      after = at + parts.headline.length;
    }
  }

  const head = content.slice(0, after + 5);
  if (!given.date)
    for (const block of head) {
      if (block.kind === 'text' && block.text.length > 160) break;
      const dates = parts.headline.includes(block) ? [] : dateOf(block);
      if (dates.length) {
        parts.date = { block, dates };
        break;
      }
    }

  const taken = (block: Block): boolean => block === parts.date?.block || parts.headline.includes(block);
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
    for (const block of content.slice(after, after + 5)) {
      if (taken(block) || parts.byline.some((one) => one.block === block)) continue;
      if (block.kind === 'text' || block.kind === 'heading') {
        if (isLead(block, look(block), previous, content)) parts.lead = block;
        else if (previous?.kind === 'photo' && block.text.length < 200) {
          previous = block;
          continue;
        }
        break;
      }
      previous = block;
    }
  }

  if (!given.byline && !parts.byline.length)
    parts.byline = findTail(content, look, (block) => taken(block) || block === parts.lead);
  const tail = given.related ? -1 : tailStart(content);
  // A heading alone has nothing below it.
  if (
    tail > 0 &&
    tail < content.length - 1 &&
    content.slice(tail).every(({ text, kind }) => kind !== 'text' || text.length < 200)
  )
    parts.related = content.slice(tail).filter((block) => !taken(block));
  if (!given.date && !parts.date)
    for (const block of content.slice(-3)) {
      const dates = parts.byline.some((one) => one.block === block) || texts.length < 2 ? [] : dateOf(block);
      if (dates.length && block !== texts[0]) parts.date = { block, dates };
    }
  return parts;

  function isLead(
    block: Block,
    { bold, italic, names }: Look,
    previous: Block | undefined,
    all: readonly Block[],
  ): boolean {
    const { text, kind, level } = block;
    if (text.length < 20 || text.length > 900 || isTailHeading(text)) return false;
    const later = all.slice(all.indexOf(block) + 1);
    if (!later.some(({ kind: one, text: words }) => one === 'text' && words.length >= 20)) return false;
    if (NAMED.lead.test(names.replace(/\S*(content|body|article)\S*/gi, ''))) return true;
    if (isCapitals(text) || NUMBERED.test(text)) return false;
    if (kind === 'heading') return level > 1 && text.length >= 80 && (isSentence(text) || text.length > 140);
    const stands = text.length >= 60 && (isSentence(text) || text.length > 100);
    const plain = later.filter(isPlain).length;
    if (bold) return stands && plain > 0;
    if (italic && previous?.kind !== 'photo') return stands && later.some((one) => isPlain(one) && !look(one).italic);
    return false;
  }
}

function findHeadline(
  content: readonly Block[],
  texts: readonly Block[],
  look: (block: Block) => Look,
  dateOf: (block: Block) => FoundDate[],
  pageTitle: string,
): Block[] {
  const zone: Block[] = [];
  for (const block of content.slice(0, 12)) {
    zone.push(block);
    // A sentence begins the body: what comes after it is no headline.
    if (block.kind === 'text' && block.text.length >= 60 && !dateOf(block).length) break;
    if (block.kind === 'table' || zone.filter(({ kind, text }) => kind === 'text' && text).length > 4) break;
  }
  const possible = (block: Block): boolean =>
    block.text.length >= 4 &&
    block.text.length <= 400 &&
    !isStateHeading(block.text) &&
    !isTailHeading(block.text) &&
    !dateOf(block).length;
  const inPageTitle = ({ text }: Block): boolean => text.length >= 15 && pageTitle.includes(fold(text));

  const headings = zone.filter(
    (block) => block.kind === 'heading' && block.level <= 3 && possible(block) && !NUMBERED.test(block.text),
  );
  const level = Math.min(...headings.map((block) => block.level));
  const best = headings.filter((block) => block.level === level);
  const chosen =
    best.find(inPageTitle) ??
    best.find((block) => NAMED.headline.test(block.container.className)) ??
    (best.length > 1 && best[0]!.text.length < 25 && best[1]!.text.length > best[0]!.text.length * 1.5
      ? best[1]
      : best[0]);
  if (chosen) {
    const rivals = texts.filter(
      (block) => block.kind === 'heading' && block.level === level && !best.includes(block),
    ).length;
    if (level === 1 || inPageTitle(chosen) || rivals < (level === 2 ? 2 : 1)) return [chosen];
  }
  const named = zone.find(
    (block) =>
      block.kind === 'text' && possible(block) && block.text.length <= 300 && NAMED.headline.test(look(block).names),
  );
  if (named) return [named];

  let skipped = 0;
  for (const block of zone) {
    if (block.kind !== 'text' || dateOf(block).length) continue;
    const { text } = block;
    const { bold, names } = look(block);
    const capitals = isCapitals(text);
    const loud = capitals || (bold && text.length <= 200 && !isSentence(text)) || inPageTitle(block);
    const rest = texts.slice(texts.indexOf(block) + 1);
    if (loud && text.length >= 10 && possible(block) && !NUMBERED.test(text) && !NAMED.lead.test(names)) {
      const quieter = rest.some(
        (one) => one.kind === 'text' && !isCapitals(one.text) && !(bold && !capitals && look(one).bold),
      );
      if (!quieter && !inPageTitle(block)) return [];
      const lines = [block];
      for (
        let next = content[content.indexOf(block) + lines.length];
        next && lines.length < 4;
        next = content[content.indexOf(block) + lines.length]
      ) {
        const total = lines.reduce((sum, line) => sum + line.text.length, next.text.length);
        if (!capitals || next.kind !== 'text' || !isCapitals(next.text) || total > 320 || look(next).bold !== bold)
          break;
        lines.push(next);
      }
      return lines;
    }
    // A short line above the title, as a category is, may be passed once.
    if (text.length > 40 || isSentence(text) || ++skipped > 1) return [];
  }
  return [];
}

/** Index of the heading above what is no part of the article any more; -1 where there is none. */
const tailStart = (content: readonly Block[]): number =>
  content.findIndex(
    ({ text, kind }, index) =>
      index >= content.length / 2 && (kind === 'heading' || kind === 'text') && isTailHeading(text),
  );

/** The byline is last, or followed only by files, photos and other news. */
function findTail(
  content: readonly Block[],
  look: (block: Block) => Look,
  taken: (block: Block) => boolean,
): Parts['byline'] {
  const tail = tailStart(content);
  const found: Parts['byline'] = [];
  for (let index = (tail < 0 ? content.length : tail) - 1; index > 0 && found.length < 3; index--) {
    const block = content[index]!;
    // The signature below a state paper stands in a table, and stays there.
    if (((block.cell?.parentElement as HTMLTableRowElement | null)?.cells.length ?? 1) > 1) break;
    if (block.kind === 'text') {
      const { bold, italic, align, pushed, names } = look(block);
      const follows = content[index - 1]?.kind === 'photo' && italic;
      const says =
        !taken(block) && !follows && readByline(block.text, bold || italic || Boolean(align) || pushed >= 10);
      const named = NAMED.byline.test(names) && block.text.length <= 80;
      if (says || (named && !taken(block))) found.unshift({ block, says: says || { author: block.text, source: '' } });
      else if (found.length || !isAside(block)) break;
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
