// @ts-check
// Remembers what the site in dist/ was built from, so that a second start need not build it again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = '.cache/build-stamp';
const folders = ['content', 'public', 'scripts', 'src'];
const files = [
  'astro.config.mjs',
  'designsystemet.config.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** True when dist/ was built from what lies here now, for the same address. */
export function isBuilt() {
  if (!existsSync('dist/index.html') || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === sourceDigest();
}

/** Called before a build: what is in dist/ cannot be trusted until the build is done. */
export function forgetBuild() {
  rmSync(stampFile, { force: true });
}

/** Called after a build, with the digest taken before it: a change made meanwhile is then seen. @param {string} digest */
export function rememberBuild(digest) {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile, digest);
}

/** SHA-256 over every file that the build can read, and over the address it is built for. */
export function sourceDigest() {
  const digest = createHash('sha256');
  for (const path of [...files, ...folders.flatMap(filesIn)]) {
    digest.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return digest.update(`${process.env.SITE ?? ''}\0${process.env.BASE_PATH ?? ''}`).digest('hex');
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
