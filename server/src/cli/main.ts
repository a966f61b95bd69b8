#!/usr/bin/env node
// On an older Node the SQLite binding ends the process without a word, so nothing else is loaded before this.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`commune-counter cần Node.js 22.12 trở lên; máy này có ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  await import('./commands.ts');
}
