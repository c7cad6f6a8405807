// @ts-check
// Installs what the lock file asks for, when it is not there already. Runs under any Node from 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** Runs `npm ci` unless node_modules already is what package-lock.json says. Throws when npm fails. */
export function ensureInstalled() {
  if (isInstalled(packages('package-lock.json'), packages('node_modules/.package-lock.json'))) return;
  console.error('Installing the packages that package-lock.json names …');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command ?? 'npm', [...first, 'ci', '--loglevel=error'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('npm ci failed. Is the network there? Its message stands above.');
}

/**
 * True when every locked package is installed in the locked version. Packages for other platforms may be absent.
 * @param {Record<string, LockedPackage> | null} locked
 * @param {Record<string, LockedPackage> | null} installed null when npm has not finished an installation
 */
export function isInstalled(locked, installed) {
  if (locked === null || installed === null) return false;
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** @param {string} path @returns {Record<string, LockedPackage> | null} */
function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}
