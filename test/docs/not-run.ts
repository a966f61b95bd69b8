/**
 * What stands in the guides and is not run as it stands there, in one place. Everything else is run by the tests beside
 * this file: a new snippet or command fails them until it is run too, or listed here with its reason.
 */

/** Commands that other steps of `npm test` run: where, and by which words. */
export const ELSEWHERE: Record<string, readonly [file: string, words: string]> = {
  'npm test': ['package.json', '"test": "node tools/test.mjs"'],
  'npm run build': ['tools/test.mjs', "'npm', ['run', '--silent', 'build']"],
  'BUILD_DIR=/tmp/dist npm run build': ['tools/test.mjs', 'BUILD_DIR: built'],
  'npm run build-storybook': ['test/demo/stories.test.ts', "'build-storybook'"],
  'npm run manifest': ['package.json', '"build-storybook": "npm run manifest && '],
  'npm run docs': ['test/docs/texts.test.ts', 'of written()'],
  // Packing is the step "package as npm users get it"; the rest runs there.
  'npm run release': ['test/tools/release.test.ts', "'tools/release/release.ts', '--no-pack'"],
  'npm run test:hosts': ['tools/test.mjs', "'test/hosts/run.ts', '--gate'"],
  'npm run torture': ['server/test/torture.test.ts', "'--kills', '50'"],
};

/** Commands that nothing in `npm test` runs, and why. */
export const NOT_RUN: Record<string, string> = {
  'npm run test:consumers': 'installs six frameworks and takes minutes; run before a release',
  'npm run bench': 'measures for minutes on a quiet machine, beside peers that it installs',
  'npm run lighthouse': 'measures for minutes on a quiet machine',
  'npm run criteria': 'runs once more the tests that `npm test` runs, and notes how they ended',
  'npm install commune-widgets': 'until it is published no registry has it; test:consumers installs the tarball',
  'npm install ./commune-widgets-0.1.0.tgz': 'test:consumers installs the tarball',
  'npm install --global commune-counter': 'until it is published no registry has it; its tarball is run by package.test.ts',
  'systemctl enable --now commune-counter': 'needs a machine that systemd runs; deploy.test.ts runs what the unit starts',
  'systemctl restart commune-counter': 'as above',
  'journalctl -u commune-counter': 'as above: what the service logs is read there',
};

/** Server code of the designer's page on single sign-on, which is parsed only: oidc.test.ts holds such a sign-on. */
export const PARSED = ['stories/single-sign-on.mdx'];

/** Code in sentences that is neither a command nor to be pasted: values, lines of other programs, parts of a command. */
export const PHRASES: ReadonlySet<string> = new Set([
  '{ signedIn }',
  '--store redis://…',
  '<html lang>',
  'kill -9',
  'commune-widgets <tag> [code] message',
  '--config tep.json',
  'appendfsync always',
  'appendfsync everysec',
  'appendonly yes',
  '--victim redis',
  '--appendfsync everysec',
  '--appendfsync off',
  'hash $remote_addr',
  'hash $remote_addr consistent',
  '--only rates',
  '--only size',
  '--only million',
  '--visits 1000000',
  'clock: { now, elapsed }',
  '@event {CustomEvent<Detail>}',
  'static get styles()',
  'static get lightStyles()',
  '<div class="cw-…">',
  'N passed, M failed',
  '<script type="application/json" data-commune-widgets>',
]);
