// @ts-check
// Runs one tool and keeps what it says, to be shown only when it fails.
import { spawn } from 'node:child_process';
import { projectEnvironment, projectNode } from '../setup/node.mjs';

const longestMinutes = 30;

/**
 * @param {readonly string[]} args a script and its arguments, run under the project's Node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runQuietly(args, env = {}) {
  const child = spawn(projectNode(), [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...projectEnvironment(), FORCE_COLOR: '0', ...env },
    timeout: longestMinutes * 60_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ exitCode: 1, output: `${output}${error}` }));
    child.on('close', (code) => done({ exitCode: code ?? 1, output }));
  });
}
