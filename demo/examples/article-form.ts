/** What a person sees in a form of the field; what is not named is not looked at. */
interface Expected {
  headline?: string;
  /** Its first words. */
  lead?: string;
  date?: string;
  updated?: string;
  author?: string;
  source?: string;
  category?: string;
  /** One for each photo, in order. */
  captions?: string[];
}

export const PHOTOS = '/demo/photos/';
/** A sentence as long as a paragraph. */
export const T =
  'Sáng nay, bà con bảy bản về nhà văn hóa xã dự hội nghị bàn việc làm đường liên bản, ai cũng đồng tình góp công.';
export const img = (name: string, alt = 'anh tin bai'): string => `<img src="${PHOTOS}${name}.jpg" alt="${alt}">`;


export type Forms = Record<string, [html: string, expected: Expected]>;
