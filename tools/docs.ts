/** `npm run docs`: writes into the guides what the sources know. A test fails while a guide says something else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkVi } from '../src/locales/vi.check.ts';
import { brotliSize } from './build/checks.ts';

const escaped = (text: string): string => text.replace(/\|/g, '\\|').replace(/<[^>]+>/g, '`$&`');

/** Every warning's code with what is wrong and how to mend it. */
function codes(): string {
  const rows = Object.entries(checkVi.checkFindings).map(
    ([code, [wrong, remedy]]) => `| \`${code}\` | ${escaped(wrong!)} | ${escaped(remedy!)} |`,
  );
  return ['| Mã | Có chuyện gì | Cách sửa |', '| --- | --- | --- |', ...rows].join('\n');
}

const FILES: [file: string, when: string][] = [
  ['commune-widgets.js', 'all elements with Lit'],
  ['parts/lightbox.js', 'when a photo is touched'],
  ['parts/numbers.js', 'with a visit counter'],
  ['parts/article-reader.js', 'with an article'],
  ['parts/gallery-aids.js', 'with a gallery'],
  ['parts/login-form.js', 'with a login form'],
  ['commune-widgets.css', 'optional'],
];

/** What a page loads, in KB of brotli, as the last build made it. */
function sizes(): string {
  const dist = process.env.CW_DIST ?? 'dist';
  const rows = FILES.map(([file, when]) => {
    const kilobytes = (brotliSize(readFileSync(`${dist}/${file}`, 'utf8')) / 1024).toFixed(1);
    return `| ${`\`${file}\`, ${when}`.padEnd(44)} | ${kilobytes.padEnd(4)} |`;
  });
  return [`| ${'file'.padEnd(44)} | KB   |`, `| ${'-'.repeat(44)} | ---- |`, ...rows].join('\n');
}

/** Generated pieces by file, each between `<!-- name: … -->` and `<!-- /name -->`. */
const PIECES: Record<string, Record<string, () => string>> = {
  'docs/quan-tri-trang.md': { codes },
  'README.md': { sizes },
};

/** Each guide as it should read now. */
export function written(): [file: string, text: string][] {
  return Object.entries(PIECES).map(([file, pieces]) => {
    let text = readFileSync(file, 'utf8');
    for (const [name, write] of Object.entries(pieces))
      text = text.replace(
        new RegExp(`(<!-- ${name}: [^>]*-->\\n)[^]*?(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}\n${write()}\n\n${close}`,
      );
    return [file, text];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, text] of written()) writeFileSync(file, text);
