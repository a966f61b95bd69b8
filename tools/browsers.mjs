/** The engines that the tests drive. Plain Node 20, no dependency. */
import { existsSync, readdirSync } from 'node:fs';
import { env, run, which } from './install.mjs';

/** WebKitGTK's small browser stands in a folder that names the machine and the library's version. */
function miniBrowser() {
  for (const machine of existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    for (const library of ['webkit2gtk-4.1', 'webkit2gtk-4.0'])
      if (existsSync(`/usr/lib/${machine}/${library}/MiniBrowser`)) return true;
  return false;
}

/** Name as tests and people say it; Debian's packages; how to see that it is there. */
const programs = [
  { name: 'Chromium', engine: 'chromium', packages: ['chromium'], there: () => which('chromium') },
  { name: 'Firefox', engine: 'firefox', packages: ['firefox-esr'], there: () => which('firefox-esr') },
  {
    name: 'WebKitGTK',
    engine: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    there: () => which('WebKitWebDriver') && which('Xvfb') && miniBrowser(),
  },
  { name: 'Redis', packages: ['redis-server'], there: () => which('redis-server') },
  // The service's own examples for it are tried where it is there.
  { name: 'nginx', packages: ['nginx-light'], there: () => which('nginx'), optional: true },
  // One host page more where it is there; npm has none.
  {
    name: 'Prototype.js',
    packages: ['libjs-prototype'],
    there: () => existsSync('/usr/share/javascript/prototype/prototype-1.7.js'),
    optional: true,
  },
];

const missing = (wanted = (program) => !program.optional) =>
  programs.filter((program) => !program.there() && wanted(program));

/**
 * Installs the browsers and servers that the tests need, where Debian's packages may be installed.
 * @returns the programs that are missing all the same
 */
export function ensureBrowsers() {
  if (!missing().length) return [];
  const root = process.getuid?.() === 0;
  const sudo = !root && which('sudo') && !run('sudo', ['-n', 'true'], { stdio: 'ignore' });
  const packages = missing().flatMap((program) => program.packages);
  const more = missing(({ optional }) => optional).flatMap((program) => program.packages);
  if (which('apt-get') && (root || sudo)) {
    console.log(`Installing ${packages.join(', ')} (once) …`);
    const apt = (...args) =>
      run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
        env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    // On its own: where it is unknown, nothing of the rest would be installed.
    if (more.length) apt('install', '-y', '-qq', '--no-install-recommends', ...more);
  }
  const still = missing();
  for (const { name, packages } of still)
    console.error(
      `\n!!! ${name} IS MISSING, its tests do not run. Install it: apt-get install ${packages.join(' ')}\n`,
    );
  return still;
}

/** Engines that are there, as `ENGINES` of the element tests names them. */
export const engines = () => programs.filter(({ engine, there }) => engine && there()).map(({ engine }) => engine);
