// @ts-check
// `npm test`: installs what is missing, runs every stage, and ends with how many checks passed and failed.
// Names of stages run those alone; `--long` adds what takes longer.
import { missingCheckers } from './setup/checkers.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { projectNode } from './setup/node.mjs';
import { stages } from './stages/stages.mjs';

const args = process.argv.slice(2);
const long = args.includes('--long');
const chosen = args.filter((arg) => arg !== '--long');
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const notRun = [];
/** @type {Set<string>} */
const failedStages = new Set();

try {
  ensureInstalled();
  projectNode();
  notRun.push(
    ...missingCheckers(long).map((name) => `${name}: not installed, and could not be installed here`),
  );
  const wanted = stages(long).filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  /** @type {Promise<void>[]} */
  let beside = [];
  for (const stage of wanted) {
    beside.push(runStage(stage));
    if (stage.besideNext) continue;
    await Promise.all(beside);
    beside = [];
  }
  await Promise.all(beside);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
if (notRun.length > 0)
  console.log(`\nNot run, and not counted as passed:\n${notRun.map((name) => `  ${name}\n`).join('')}`);
if (total.passed + total.failed === 0) total.failed = 1;
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** @param {import('./stages/stages.mjs').Stage} stage */
async function runStage({ name, needs, run }) {
  if (needs && failedStages.has(needs)) {
    failedStages.add(name);
    total.failed += 1;
    return console.log(`✗ ${name}: not reached, because «${needs}» failed`);
  }
  const started = Date.now();
  const { passed, failed, notRun: left, notes, output } = await run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (failed > 0) console.log(output);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  for (const note of notes) console.log(`  ${note}`);
  if (failed > 0) failedStages.add(name);
  total.passed += passed;
  total.failed += failed;
  notRun.push(...left.map((test) => `${name}: ${test}`));
}
