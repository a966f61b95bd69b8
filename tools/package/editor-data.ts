import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { MANIFEST } from './manifest.ts';

/** Writes completion data for VS Code (HTML and CSS) and JetBrains beside the types. */
export function writeEditorData(): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  generateVsCodeCustomElementData(manifest, { outdir: 'dist/types' });
  generateJetBrainsWebTypes(manifest, { outdir: 'dist/types', packageJson: false });
}
