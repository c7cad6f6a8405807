// `npm run --silent cases -- FILE…`: runs cases with exact answers against the domain, one JSON object a line.
// Leaves 1 when a case fails, 2 when a file cannot be read.
import { readFileSync } from 'node:fs';
import { parseExactly } from './cases/decimals.ts';
import { type CaseResult, runCases } from './cases/run-cases.ts';

const files = process.argv.slice(2);
const results = files.flatMap(resultsOf);
for (const result of results) console.log(JSON.stringify(result));

const passed = results.filter(({ ok }) => ok).length;
if (files.length === 0) unreadable('no file', 'name one or more files of cases');
if (passed < results.length && process.exitCode !== 2) process.exitCode = 1;
console.log(`${passed} passed, ${results.length - passed} failed`);

function resultsOf(file: string): CaseResult[] {
  try {
    return runCases(parseExactly(readFileSync(file, 'utf8')));
  } catch (error) {
    unreadable(file, error instanceof Error ? error.message : String(error));
    return [];
  }
}

function unreadable(file: string, why: string): void {
  console.error(`${file}: ${why}`);
  process.exitCode = 2;
}
