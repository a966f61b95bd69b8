import { globSync, readFileSync } from 'node:fs';

/** One fenced block of a guide. */
export interface Block {
  file: string;
  /** Nearest heading above it. */
  heading: string;
  language: string;
  code: string;
}

/** The guides whose every snippet is run. */
export const guides = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').sort()];

/** All fenced blocks of the guides, in their order. */
export function blocks(): Block[] {
  return guides.flatMap((file) => {
    const found: Block[] = [];
    let heading = '';
    const text = readFileSync(file, 'utf8');
    for (const [, title, language, code] of text.matchAll(/^(?:#+ (.+)|```(\w*)\n([^]*?)^```)$/gm)) {
      if (title) heading = title;
      else found.push({ file, heading, language: language!, code: code! });
    }
    return found;
  });
}

/** A block's name in a test's title. */
export const nameOf = ({ file, heading, code }: Block): string => `${file}, “${heading}”: ${code.trim().split('\n')[0]}`;
