// @ts-check
// The checkers from outside that some tests use: installed where that is possible, otherwise named as missing.
import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt.mjs';

/** Command → Debian package. */
const checkers = {
  '7z': 'p7zip-full',
  bsdtar: 'libarchive-tools',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  unzip: 'unzip',
};

/** Installs what is missing and returns the commands that still are. @returns {string[]} */
export function missingCheckers() {
  const missing = Object.entries(checkers).filter(([command]) => !isThere(command));
  if (missing.length === 0) return [];
  aptInstall([...new Set(missing.map(([, name]) => name))]);
  return missing.map(([command]) => command).filter((command) => !isThere(command));
}

/** @param {string} command */
function isThere(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
