// @ts-check
// Installs Debian packages where that is possible: as root, where there is an apt-get.
import { spawnSync } from 'node:child_process';

/**
 * True when the packages were installed.
 * @param {readonly string[]} packages
 * @param {number} [minutes] how long each step may take
 */
export function aptInstall(packages, minutes = 5) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.error(`Installing with apt-get: ${packages.join(', ')} …`);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if (aptGet(install, minutes) === 0) return true;
  aptGet(['update', '-q'], minutes);
  return aptGet(install, minutes) === 0;
}

/** @param {string[]} args @param {number} minutes */
function aptGet(args, minutes) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'ignore', timeout: minutes * 60_000, env }).status;
}
