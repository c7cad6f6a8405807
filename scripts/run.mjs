// @ts-check
// Runs a script under the project's Node, installing what is missing first: what package.json calls before all else.
import { ensureInstalled } from './setup/install.mjs';
import { runNode } from './setup/node.mjs';

try {
  ensureInstalled();
  process.exitCode = await runNode(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
