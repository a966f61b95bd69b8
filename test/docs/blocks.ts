import { globSync, readFileSync } from 'node:fs';

/** One fenced block of a guide, or a piece of code within a sentence. */
export interface Snippet {
  file: string;
  /** Nearest heading above it. */
  heading: string;
  /** Of a fence its own word; of code in a sentence what it looks like, or `name` and `phrase`. */
  language: string;
  code: string;
  inline: boolean;
}

/** The guides whose every snippet is run. */
export const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'llms.txt',
  'server/README.md',
  ...globSync(['docs/*.md', 'stories/*.{md,mdx}']).sort(),
];

/** What code in a sentence is, by its look; the first that fits. */
const LOOKS: [language: string, look: RegExp][] = [
  ['sh', /^([A-Z_]+=\S+ )*(npm|npx|node|commune-counter|curl|systemctl|journalctl|docker|nginx) /],
  ['environment', /^[A-Z_]+=\S+$/],
  ['html', /^<[a-z][\w-]* [^]*>$/],
  ['css', /^--[\w-]+: /],
  ['attribute', /^[\w-]+="[^"]*"$/],
  ['ts', /^import type /],
  ['js', /^import .*'$|^CommuneWidgets\.\w+\(\)$/],
  ['setting', /^"?\w+"?: ["'[(]/],
  ['json', /^\{ ?"/],
  ['name', /^\S+$/],
];

function inSentences(file: string, heading: string, text: string): Snippet[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, span]) => {
    const code = span!.replace(/\s+/g, ' ');
    const language = LOOKS.find(([, look]) => look.test(code))?.[0] ?? 'phrase';
    return { file, heading, language, code, inline: true };
  });
}

/** All code of the guides, in its order; what stands in a file twice is named once. */
export function snippets(): Snippet[] {
  return guides.flatMap((file) => {
    const found: Snippet[] = [];
    let heading = '';
    const text = readFileSync(file, 'utf8');
    for (const [, title, language, code, sentence] of text.matchAll(
      /^#+ (.+)$|^```(\w*)\n([^]*?)^```$|^(.*(?:\n(?!#|```).*)*)$/gm,
    )) {
      if (title) heading = title;
      else if (code !== undefined) found.push({ file, heading, language: language!, code, inline: false });
      else if (sentence) found.push(...inSentences(file, heading, sentence));
    }
    return found.filter((one, at) => !one.inline || found.findIndex(({ code }) => code === one.code) === at);
  });
}

/** A snippet's name in a test's title. */
export const nameOf = ({ file, heading, code }: Snippet): string =>
  `${file}, “${heading}”: ${code.trim().split('\n')[0]}`;
