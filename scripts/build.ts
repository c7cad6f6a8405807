// `npm run build`: checks the content, builds the site into dist/, and remembers what it was built from.
import { forgetBuild, rememberBuild, sourceDigest } from './setup/build-stamp.mjs';
import { runNode } from './setup/node.mjs';

const steps = [['scripts/check-content.ts'], ['node_modules/astro/bin/astro.mjs', 'build']];

forgetBuild();
const digest = sourceDigest();
for (const step of steps) {
  process.exitCode = await runNode(step);
  if (process.exitCode !== 0) break;
}
if (process.exitCode === 0) rememberBuild(digest);
