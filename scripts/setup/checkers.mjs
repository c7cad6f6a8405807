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

/** Used by long tests alone: a quarter of a gigabyte to unpack. */
const longCheckers = { soffice: 'libreoffice-calc-nogui' };
const minutes = { ordinary: 5, long: 20 };

/**
 * Installs what is missing and returns the commands that still are.
 * @param {boolean} long
 * @returns {string[]}
 */
export function missingCheckers(long) {
  const wanted = { ...checkers, ...(long ? longCheckers : {}) };
  const missing = Object.entries(wanted).filter(([command]) => !isThere(command));
  if (missing.length === 0) return [];
  aptInstall([...new Set(missing.map(([, name]) => name))], long ? minutes.long : minutes.ordinary);
  return missing.map(([command]) => command).filter((command) => !isThere(command));
}

/** @param {string} command */
function isThere(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
