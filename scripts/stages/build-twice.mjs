// @ts-check
// Builds the site that is in dist/ once more and compares every file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './command.mjs';
import { oneCheck } from './results.mjs';

export async function sameBuildTwice() {
  const before = digests('dist');
  const { exitCode, output } = await runQuietly(['scripts/build.ts']);
  if (exitCode !== 0) return { ...oneCheck(false), output };
  const different = differences(before, digests('dist'));
  return { ...oneCheck(different.length === 0), output: `These files differ:\n${different.join('\n')}\n` };
}

/** Paths that are not the same in both. @param {Map<string, string>} one @param {Map<string, string>} other */
export function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();
}

/** Path → SHA-256 of every file. @param {string} folder */
function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
