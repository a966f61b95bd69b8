import { fold } from '../../../text/fold.ts';
import type { Block } from './blocks.ts';

/** Words in class, id or itemprop by which systems mark their fields. */
export const NAMED = {
  headline: /(^|[\s_-])(title|tieu-?de|headline|ten-?bai(-?viet)?|entry-title|news-?title|detail-?title)(?![a-z])/i,
  lead: /(^|[\s_-])(sapo|lead|lede|brief|desc|hometext|trich-?dan|tom-?tat|summary|excerpt|description|intro(text)?|chapeau|mo-?ta)(?![a-z])/i,
  date: /(^|[\s_-])(date|datetime|time|ngay(-?dang)?|posted(-?on)?|publish(ed)?|pubdate|meta|datepublished)(?![a-z])/i,
  byline: /(^|[\s_-])(author|tac-?gia|byline|but-?danh|nguoi-?viet)(?![a-z])/i,
};
/** "II. Kết quả", "3) Kinh phí": a heading of the text. */
export const NUMBERED = /^([IVX]+|\d+)\s*[.)/]\s/;

export const isSentence = (text: string): boolean => /[.;:!?…]["”’)]*$/.test(text);

/** Buttons of the system beside the title: the size of letters, printing, sharing. */
export const isControl = ({ text, nodes }: Block): boolean =>
  !/\p{L}{2}/u.test(text) ||
  /^(ban in|in (bai|trang)|doc bai|nghe|chia se|gui (e?mail|bai)|co chu|luot|da xem|tai ve|theo doi|a[-+])(?![a-z])/.test(
    fold(text),
  ) ||
  nodes.some((node) => node instanceof Element && node.matches('a[href^="javascript:"]'));

/** A line in a row of several cells. */
export const inRow = ({ cell }: Block): boolean =>
  [...((cell?.parentElement as HTMLTableRowElement | null)?.cells ?? [])].filter(({ textContent }) =>
    textContent!.trim(),
  ).length > 1;
