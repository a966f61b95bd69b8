import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const dist = process.env.CW_DIST ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Names of the files in a zip, from its central directory. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4))
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  return names;
}

describe('a release', () => {
  const out = mkdtempSync(join(tmpdir(), 'commune-release-'));
  after(() => rmSync(out, { recursive: true, force: true }));
  const release = (): void =>
    void execFileSync(process.execPath, ['tools/release/release.ts', '--no-pack', '--from', dist, '--out', out]);
  before(release);

  it('holds the bundle, its guide and its licence in one folder that bears the version', () => {
    const names = namesIn(readFileSync(join(out, `commune-widgets-${version}.zip`)));
    const inside = names.map((name) => name.replace(`commune-widgets-${version}/`, ''));
    for (const file of [
      'commune-widgets.js',
      'commune-widgets.css',
      'builder.html',
      'DOC-TRUOC.txt',
      'parts/lightbox.js',
      'HUONG-DAN.md',
      'LICENSE',
    ])
      assert.ok(inside.includes(file), file);
    assert.ok(names.every((name) => name.startsWith(`commune-widgets-${version}/`)));
    assert.equal(
      inside.some((file) => /^(esm|types|storybook)/.test(file)),
      false,
    );
  });

  it('is the same each time', () => {
    const zip = join(out, `commune-widgets-${version}.zip`);
    const first = readFileSync(zip);
    release();
    assert.ok(first.equals(readFileSync(zip)));
  });

  it('names the hash of every file that a page can load', () => {
    const lines = readFileSync(join(out, 'integrity.txt'), 'utf8').trim().split('\n');
    assert.ok(lines.length > 10);
    for (const line of lines) {
      const [hash, path] = line.split('  ') as [string, string];
      const code = readFileSync(join(dist, path.replace(`commune-widgets-${version}/`, '')));
      assert.equal(hash, `sha384-${createHash('sha384').update(code).digest('base64')}`, path);
    }
  });

  it('lists what the package depends on, without the tools', () => {
    const { bomFormat, components } = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { name: string }[];
    };
    const names = components.map(({ name }) => name);
    assert.equal(bomFormat, 'CycloneDX');
    for (const name of ['lit', 'lit-html', 'qrcode-generator', 'client-zip']) assert.ok(names.includes(name), name);
    for (const name of ['typescript', 'better-sqlite3']) assert.equal(names.includes(name), false, name);
  });
});
