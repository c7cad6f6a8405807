// @ts-check
// Installs Debian packages where that is possible: as root, where there is an apt-get.
import { spawnSync } from 'node:child_process';

/**
 * True when the packages were installed.
 * @param {readonly string[]} packages
 */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.error(`Installing with apt-get: ${packages.join(', ')} …`);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if (aptGet(install) === 0) return true;
  aptGet(['update', '-q']);
  return aptGet(install) === 0;
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000, env }).status;
}
