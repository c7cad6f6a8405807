// @ts-check
// Finds the Node that everything but the first steps runs under: the pinned one, or one that is new enough.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The oldest Node that runs TypeScript files as they are and suits every tool. */
const oldest = [22, 19];

/** Path of the Node to use. Throws a sentence that says what to do when there is none. */
export function projectNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const folder = `node-${process.platform.replace('win32', 'win')}-${process.arch}`;
  const pinned = resolve('node_modules', folder, 'bin', file);
  if (existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(
    `This platform (${process.platform} ${process.arch}) has no pinned Node and runs ${process.versions.node}: ` +
      `install Node ${oldest.join('.')} or newer from https://nodejs.org and run the command again.`,
  );
}

/** @param {string} version as in `process.versions.node` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The environment in which `node` and every installed tool are the project's own. */
export function projectEnvironment() {
  const path = [resolve('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a script under the project's Node and waits for it.
 * @param {readonly string[]} args the script and its arguments
 * @param {NodeJS.ProcessEnv} [env] added to the project's environment
 * @returns {Promise<number>} the exit code; 1 when it was killed
 */
export function runNode(args, env = {}) {
  const child = spawn(projectNode(), [...args], {
    stdio: 'inherit',
    env: { ...projectEnvironment(), ...env },
  });
  const stop = () => child.kill();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // A shell between npm and us may be ended without our being told: nobody is then left to stop a server.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}
