import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCases } from '../../scripts/cases/run-cases.ts';

const rates = 'tests/cases/rates.json';
const eligibility = 'tests/cases/eligibility.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
}

const run = (...files: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, ['scripts/cases.ts', ...files], (error, stdout) => {
      done({ code: error ? Number(error.code) : 0, lines: stdout.trimEnd().split('\n') });
    });
  });

async function fileWith(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'cases-')), 'cases.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const organisationNumbers = (expected: boolean) => ({
  schema: 'bpa-rate-cases/1',
  cases: [
    { id: 'A', calculator: 'organisationNumber', input: { value: 'NO 942 110 464 MVA' }, expected: { valid: expected } },
  ],
});

test('every case of a calculator that is built gets its exact answer', () => {
  const built = (read(rates) as { cases: { id: string; calculator: string }[] }).cases
    .filter(({ calculator }) => calculator === 'organisationNumber')
    .map(({ id }) => id);
  expect(built.length).toBeGreaterThanOrEqual(3);
  for (const result of runCases(read(rates)).filter(({ id }) => built.includes(id))) {
    expect(result).toMatchObject({ ok: true });
  }
});

test('a calculator that is not built is named, and its case fails', () => {
  expect(runCases(read(rates))[0]).toEqual({
    id: 'R01',
    ok: false,
    got: { error: 'unknown calculator: hourlyPrice' },
  });
  expect(runCases(read(eligibility))[0]).toEqual({
    id: 'V01',
    ok: false,
    got: { error: 'unknown calculator: eligibility' },
  });
});

test('the name of something every object has is no calculator', () => {
  const [result] = runCases({
    schema: 'bpa-rate-cases/1',
    cases: [{ id: 'A', calculator: 'toString', input: {}, expected: '' }],
  });
  expect(result).toMatchObject({ ok: false, got: { error: 'unknown calculator: toString' } });
});

test('one line a case, and one closing line for all files', async () => {
  const { code, lines } = await run(rates, eligibility);
  expect(code).toBe(1);
  expect(lines).toHaveLength(rateCount() + eligibilityCount() + 1);
  for (const line of lines.slice(0, -1)) {
    expect(Object.keys(JSON.parse(line))).toEqual(['id', 'ok', 'got']);
  }
  expect(lines.at(-1)).toMatch(/^\d+ passed, \d+ failed$/);
});

test('leaves 0 when all pass and 1 when one fails', async () => {
  expect(await run(await fileWith(organisationNumbers(true)))).toEqual({
    code: 0,
    lines: ['{"id":"A","ok":true,"got":{"valid":true}}', '1 passed, 0 failed'],
  });
  expect((await run(await fileWith(organisationNumbers(false)))).code).toBe(1);
});

test('leaves 2 for a file it cannot read, and still runs the others', async () => {
  const failing = await fileWith(organisationNumbers(false));
  for (const bad of ['missing.json', await fileWith('{'), await fileWith({ schema: 'other' })]) {
    const { code, lines } = await run(bad, failing);
    expect(code).toBe(2);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  }
});

const rateCount = (): number => (read(rates) as { cases: unknown[] }).cases.length;
const eligibilityCount = (): number => (read(eligibility) as { cases: unknown[] }).cases.length;
