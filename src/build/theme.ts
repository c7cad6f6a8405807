// Makes the theme's style sheet from designsystemet.config.json before the site is built, when that file has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const config = 'designsystemet.config.json';
const folder = '.cache/theme';
const sheet = join(folder, 'wharf.css');
const stamp = join(folder, 'made-from.txt');

/** `src/styles/site.css` imports what this leaves in `.cache/theme/wharf.css`. */
export function theme(): AstroIntegration {
  return { name: 'theme', hooks: { 'astro:config:setup': makeTheme } };
}

function makeTheme(): void {
  const tool = designsystemet();
  const madeFrom = createHash('sha256')
    .update(readFileSync(config))
    .update(tool.manifest)
    .update(readFileSync(import.meta.filename))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return;
  mkdirSync(folder, { recursive: true });
  const run = (...words: string[]): Buffer => execFileSync(process.execPath, [tool.path, 'tokens', ...words]);
  run('create');
  run('build', '--tokens', join(folder, 'tokens'), '--out-dir', folder);
  writeFileSync(sheet, fitted(readFileSync(sheet, 'utf8')));
  writeFileSync(stamp, madeFrom);
}

/** Colours that things are painted in by name, and that no component is ever set in. */
const paintsOnly = /\[data-color="(?:ochre|rust)"\], [^{}]*\{[^{}]*\}/g;

/** What is printed is read on white paper, whatever the screen wears; and no rule is sent that nothing can use. */
function fitted(css: string): string {
  return css
    .replaceAll('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)')
    .replace(paintsOnly, '');
}

/** The pinned command-line tool; its manifest names the version, which is part of what the theme is made from. */
function designsystemet(): { path: string; manifest: Buffer } {
  const root = fileURLToPath(new URL('../..', import.meta.resolve('@digdir/designsystemet')));
  return {
    path: join(root, 'dist/bin/designsystemet.js'),
    manifest: readFileSync(join(root, 'package.json')),
  };
}
