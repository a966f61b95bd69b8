/** `npm run release`: makes what a release consists of. `--help` says what. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeZip } from 'client-zip';

const HELP = `npm run release [-- --out FOLDER] [--from FOLDER] [--no-pack]

Writes into FOLDER (release/ by default):
  commune-widgets-VERSION.zip   for webmasters: the bundle and its guide, in one folder of that name
  commune-widgets-VERSION.tgz   for npm; packing builds dist/ anew
  integrity.txt                 hash and name of every file that a page can load
  sbom.cdx.json                 what the package depends on, in CycloneDX

--from FOLDER   takes the bundle from there instead of dist/
--no-pack       leaves the tarball out, and dist/ as it is
`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    out: { type: 'string', default: 'release' },
    from: { type: 'string', default: 'dist' },
    pack: { type: 'boolean', default: true },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { out, from } = values;
const { version, dependencies } = read<{ version: string; dependencies: Record<string, string> }>('package.json');
const name = `commune-widgets-${version}`;

interface Locked {
  version: string;
  license?: string;
  integrity: string;
  dependencies?: Record<string, string>;
}

/** What users get, by name: the packages we depend on, those that are built into the bundle, and what they need. */
function shippedPackages(): Map<string, Locked> {
  const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
  const imports = globSync('src/**/*.ts').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/from '((?:@[\w-]+\/)?[a-z][\w-]*)/g), ([, name]) => name!),
  );
  const names = new Set([...Object.keys(dependencies), ...imports]);
  const shipped = new Map<string, Locked>();
  // A set also walks what is added on the way.
  for (const name of names) {
    const locked = packages[`node_modules/${name}`];
    if (!locked) continue;
    shipped.set(name, locked);
    for (const needed of Object.keys(locked.dependencies ?? {})) names.add(needed);
  }
  return shipped;
}

const purl = (name: string, at: string): string => `pkg:npm/${name.replace('@', '%40')}@${at}`;

/** CycloneDX of what is shipped. npm's own `sbom` knows the tools as well, and not what the bundle has taken in. */
function billOfMaterials(): object {
  const shipped = Array.from(shippedPackages()).sort(([a], [b]) => (a < b ? -1 : 1));
  const refs = new Map(shipped.map(([name, locked]) => [name, purl(name, locked.version)]));
  const own = purl('commune-widgets', version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: lastModified.toISOString(),
      component: { type: 'library', 'bom-ref': own, name: 'commune-widgets', version, purl: own },
    },
    components: shipped.map(([name, locked]) => ({
      type: 'library',
      'bom-ref': refs.get(name),
      name,
      version: locked.version,
      purl: refs.get(name),
      ...(locked.license && { licenses: [{ license: { id: locked.license } }] }),
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    })),
    dependencies: [
      { ref: own, dependsOn: shipped.map(([name]) => refs.get(name)) },
      ...shipped.map(([name, locked]) => ({
        ref: refs.get(name),
        dependsOn: Object.keys(locked.dependencies ?? {}).flatMap((needed) => refs.get(needed) ?? []),
      })),
    ],
  };
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
if (values.pack) execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { stdio: 'ignore' });

// One date for all files, so that the same sources give the same zip.
const seconds =
  process.env.SOURCE_DATE_EPOCH ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
const lastModified = new Date(Number(seconds) * 1000);
const loaded = globSync(['*.{js,css}', 'parts/*.js'], { cwd: from }).sort();
const files: [path: string, source: string][] = [
  ...[...loaded, 'builder.html', 'DOC-TRUOC.txt', 'integrity.json'].map((file): [string, string] => [
    file,
    join(from, file),
  ]),
  ['HUONG-DAN.md', 'docs/quan-tri-trang.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
];
const zip = makeZip(
  files.map(([path, source]) => ({ name: `${name}/${path}`, lastModified, input: readFileSync(source) })),
);
writeFileSync(join(out, `${name}.zip`), Buffer.from(await new Response(zip).arrayBuffer()));

const hash = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(from, file)))
    .digest('base64')}`;
writeFileSync(join(out, 'integrity.txt'), loaded.map((file) => `${hash(file)}  ${name}/${file}\n`).join(''));
writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
console.log(globSync('*', { cwd: out }).sort().join('\n'));
