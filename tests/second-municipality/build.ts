// Builds the site of a second, evidently fictional municipality: the code as it is, with other content and another theme.
// Run as a stage of `npm test`; the result is in .cache/second-municipality/dist.
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from '../../scripts/setup/node.mjs';

const root = resolve('.cache/second-municipality');
const code = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
];

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
for (const path of code) cpSync(path, join(root, path), { recursive: true });
for (const path of ['content', 'designsystemet.config.json'])
  cpSync(join('tests/second-municipality', path), join(root, path), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');

process.chdir(root);
const steps = [['scripts/check-content.ts'], ['node_modules/astro/bin/astro.mjs', 'build']];
for (const step of steps)
  process.exitCode ||= await runNode(step, { SITE: 'https://bpa.eksempelvik.example' });
