// @ts-check
// `npm start`: installs what is missing, builds the site unless it is built already, and serves it.
import { isBuilt } from './setup/build-stamp.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { runNode } from './setup/node.mjs';

try {
  ensureInstalled();
  const built = isBuilt() ? 0 : await runNode(['scripts/build.ts']);
  process.exitCode = built === 0 ? await runNode(['scripts/serve.ts']) : built;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
