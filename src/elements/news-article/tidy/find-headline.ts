import { isStateHeading, isTailHeading } from '../../../text/bylines.ts';
import { isCapitals } from '../../../text/capitals.ts';
import { fold } from '../../../text/fold.ts';
import type { FoundDate } from '../../../text/read-dates.ts';
import type { Block, Look } from './blocks.ts';
import { inRow, isSentence, NAMED, NUMBERED } from './signs.ts';

/** What a paper of the office is, alone in the first line of its title. */
const KIND_OF_PAPER =
  /^(thong bao|ke hoach|bao cao|cong van|to trinh|giay moi|quyet dinh|nghi quyet|huong dan|chuong trinh|thu ngo|thu keu goi|thu moi|lich)$/;
/** Class names of a heading that names a part of the portal. */
const SECTION = /categ|section|chuyen-?muc|module|widget|panel|(block|box|site)-?title/i;
/**
 * The lines of the headline: a heading, a line that the page or the CMS names so, or a loud first line. Empty where none
 * is certain.
 * @param pageTitle the document's title, folded
 */
export function findHeadline(
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
  /** A summary set as a heading: a whole long sentence. */
  const isSummary = (block: Block): boolean =>
    block.level > 1 && block.text.length >= 80 && /[.;]$/.test(block.text) && !inPageTitle(block);

  const headings = zone.filter(
    (block) =>
      block.kind === 'heading' &&
      block.level <= 3 &&
      possible(block) &&
      !NUMBERED.test(block.text) &&
      !isSummary(block),
  );
  /** Two headings on each other, the upper one short: the section of the portal, and the title. */
  const belowSection = (block: Block | undefined): Block | undefined => {
    const next = block && content[content.indexOf(block) + 1];
    return next && headings.includes(next) && block.level > 1 && block.text.length < 30 && next.text.length >= 30
      ? next
      : undefined;
  };
  const level = Math.min(...headings.map((block) => block.level));
  const best = headings.filter((block) => block.level === level);
  const chosen =
    headings.find(inPageTitle) ??
    best.find(({ container }) => NAMED.headline.test(container.className) && !SECTION.test(container.className)) ??
    (best.length > 1 && best[0]!.text.length < 25 && best[1]!.text.length > best[0]!.text.length * 1.5
      ? best[1]
      : (belowSection(best[0]) ?? best[0]));
  if (chosen) {
    const rivals = texts.filter(
      (block) =>
        block.kind === 'heading' && block.level === chosen.level && !headings.includes(block) && !isSummary(block),
    ).length;
    if (level === 1 || inPageTitle(chosen) || rivals < (level === 2 ? 2 : 1)) return [chosen];
  }
  const named = zone.find(
    (block) =>
      /^(text|heading)$/.test(block.kind) &&
      possible(block) &&
      block.text.length <= 300 &&
      NAMED.headline.test(look(block).names),
  );
  if (named) return [named];

  let skipped = 0;
  for (const block of zone) {
    if (block.kind !== 'text' || dateOf(block).length || isStateHeading(block.text)) continue;
    const { text } = block;
    const { bold, names } = look(block);
    const capitals = isCapitals(text);
    const at = content.indexOf(block);
    // The head of a state paper: who writes stands beside the motto.
    if (inRow(block)) continue;
    const isKind = KIND_OF_PAPER.test(fold(text));
    const dated =
      text.length <= 200 && !isSentence(text) && at + 1 < content.length && dateOf(content[at + 1]!).length > 0;
    const loud = capitals || isKind || (bold && text.length <= 200 && !isSentence(text)) || dated || inPageTitle(block);
    const rest = texts.slice(texts.indexOf(block) + 1);
    if (loud && (text.length >= 10 || isKind) && possible(block) && !NUMBERED.test(text) && !NAMED.lead.test(names)) {
      const quieter = rest.some(
        (one) => one.kind === 'text' && !isCapitals(one.text) && !(bold && !capitals && look(one).bold),
      );
      if (!quieter && !inPageTitle(block)) return [];
      const lines = [block];
      for (let next = content[at + lines.length]; next && lines.length < 4; next = content[at + lines.length]) {
        const total = lines.reduce((sum, line) => sum + line.text.length, next.text.length);
        const goesOn = (capitals || isKind) && isCapitals(next.text);
        const says = (isKind || lines.length > 1) && /^(ve viec|v\/v|ve )/.test(fold(next.text));
        if (next.kind !== 'text' || !(goesOn || says) || total > 320 || look(next).bold !== bold) break;
        lines.push(next);
      }
      return lines;
    }
    // A short line above the title, as a category is, may be passed once.
    if (text.length > 40 || isSentence(text) || ++skipped > 1) return [];
  }
  return [];
}
