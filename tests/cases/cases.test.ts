import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CaseResult, runCases } from '../../scripts/cases/run-cases.ts';
import { type CaseFacts, oracle } from '../eligibility/oracle/oracle.ts';

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

test('every case of the right to BPA gets its exact answer', () => {
  const results = runCases(read(eligibility));
  expect(results).toHaveLength(33);
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(results[0]?.got).toEqual({ expected: 'RETT', countable_hours_per_week: 32 });
});

/** What one case gives. 33 hours at 40 years, unless said otherwise, is a right. */
function judged(facts: object, told: object = {}): CaseResult | undefined {
  const each = { id: 'A', facts: { age: 40, personal: 33, ...facts }, expected: 'RETT', ...told };
  const cases = [{ countable_hours_per_week: 33, ...each }];
  return runCases({ schema: 'bpa-vignettes/1', cases })[0];
}

test('a case of the right to BPA needs both the outcome and the hours', () => {
  expect(judged({})?.ok).toBe(true);
  expect(judged({}, { countable_hours_per_week: '33.00' })?.ok).toBe(true);
  expect(judged({}, { countable_hours_per_week: 33.01 })?.ok).toBe(false);
  expect(judged({}, { countable_hours_per_week: undefined })?.ok).toBe(false);
  expect(judged({}, { expected: 'RETT_VIDEREFORT' })?.ok).toBe(false);
});

test('hours are read as they are written, and added exactly', () => {
  const hours = (facts: object) => judged(facts)?.got;
  expect(hours({ personal: '31.999999999999999999999' })).toEqual({
    expected: 'RETT_MED_KOSTNADSFORBEHOLD',
    countable_hours_per_week: '31.999999999999999999999',
  });
  expect(hours({ personal: 0.1, night: 0.2, night_continuous: true })).toMatchObject({
    countable_hours_per_week: 0.3,
  });
  expect(hours({ personal: 1e-7 })).toMatchObject({ countable_hours_per_week: 1e-7 });
  expect(hours({ personal: '3.3e1' })).toMatchObject({ countable_hours_per_week: 33 });
});

test('a number with more digits than a binary number holds keeps them all', async () => {
  const personal = '31.99999999999999999999';
  const file = await fileWith(
    `{"schema":"bpa-vignettes/1","cases":[{"id":"A","facts":{"age":66.99999999999999999999,"personal":${personal}},
      "expected":"RETT_MED_KOSTNADSFORBEHOLD","countable_hours_per_week":${personal}}]}`,
  );
  expect((await run(file)).lines.at(-1)).toBe('1 passed, 0 failed');
});

test.each([
  [null, 'RETT'],
  [24, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
  [24.5, 'RETT'],
  ['25', 'RETT'],
  ['12-24', 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
  ['24-24.5', 'AVHENGER_AV_VURDERING'],
  ['12-36', 'AVHENGER_AV_VURDERING'],
  ['12-18+', 'AVHENGER_AV_VURDERING'],
  ['24.5-25', 'RETT'],
  ['25-36+', 'RETT'],
])('a need of %s months gives %s', (months, expected) => {
  expect(judged({ months }, { expected })).toMatchObject({ ok: true });
});

test.each([
  [{ age: 66.99 }, 'RETT'],
  [{ age: '67.0' }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
  [{ age: 66, decision_before_67: false }, 'AVHENGER_AV_VURDERING'],
  [{ age: 70, granted_before_67: 'right_25_32' }, 'RETT_VIDEREFORT'],
  [{ age: 70, granted_before_67: 'none' }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
  [{ home: true }, 'RETT'],
  [{ home: 'samlokalisert' }, 'RETT'],
  [{ home: 'institution', moves_home: true }, 'RETT'],
  [{ legal_stay: false }, 'AVHENGER_AV_VURDERING'],
  [{ where: 'x', diagnosis: 1, has_bpa: true, seasonal: true, chapter9: true, new_in_municipality: 1 }, 'RETT'],
  [{ health: 5, higher_education: '5', work: 5.5, ordinary_parental_care: 5 }, 'RETT'],
  [{ role: 'child', leader: 'medleder' }, 'RETT'],
])('%o gives %s', (facts, expected) => {
  expect(judged(facts, { expected })).toMatchObject({ ok: true });
});

const child = { child_age: 17.5, child_home: true, child_disabled: true, parental_responsibility: true };
const asParent = { role: 'parent', personal: 0, respite: 33, ...child };

test.each([
  [{ child_age: 15.99 }, 'RETT', 33],
  [{ child_age: 16 }, 'AVHENGER_AV_VURDERING', 33],
  [{ child_age: 18 }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
  [{ child_age: null }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
  [{ child_home: undefined }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
  [{ child_disabled: undefined }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
  [{ parental_responsibility: undefined }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
  [{ role: 'foster', child_age: 8, parental_responsibility: undefined }, 'AVHENGER_AV_VURDERING', 0],
  [{ role: 'self' }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 0],
])('a parent with %o gives %s', (facts, expected, countable_hours_per_week) => {
  const written = JSON.parse(JSON.stringify({ ...asParent, ...facts }));
  expect(judged(written, { expected, countable_hours_per_week })).toMatchObject({ ok: true });
});

test.each([
  ['colour', 'blue'],
  ['toString', 1],
  ['personalHours', 1],
  ['age', -1],
  ['age', 'forty'],
  ['personal', -0.5],
  ['personal', '31,96'],
  ['personal', '1/3'],
  ['personal', ''],
  ['night', true],
  ['health', 'some'],
  ['work', -1],
  ['months', 'two years'],
  ['months', '36-12'],
  ['months', '12-'],
  ['months', '12+'],
  ['months', -1],
  ['role', 'represented'],
  ['home', false],
  ['home', 'home'],
  ['leader', 'Self'],
  ['granted_before_67', true],
  ['legal_stay', 'yes'],
  ['child_home', 1],
])('%s with the value %o is named, and its case fails', (name, value) => {
  const result = judged({ [name]: value });
  expect(result?.ok).toBe(false);
  expect(result?.got).toEqual({ error: expect.stringContaining(name) });
});

test('a case without an age is told so', () => {
  expect(judged({ age: undefined })?.got).toEqual({ error: expect.stringContaining('age') });
});

test('ten thousand cases take less than two seconds, and an oracle that shares no line agrees on all', async () => {
  const written = Array.from({ length: 10_000 }, (_, place) => caseNumber(place));
  const file = await fileWith({ schema: 'bpa-vignettes/1', cases: written });
  const taken: number[] = [];
  // The best of a few: a machine busy with other tests says nothing of the rules.
  while (taken.length < 5 && !taken.some((milliseconds) => milliseconds < 2000)) {
    const start = performance.now();
    const { lines } = await run(file);
    taken.push(performance.now() - start);
    expect(lines.at(-1)).toBe('10000 passed, 0 failed');
  }
  expect(Math.min(...taken)).toBeLessThan(2000);
});

/** Facts drawn by place: no chance, and no two alike in a row. */
function caseNumber(place: number): object {
  let left = place * 2654435761 + 40503;
  const draw = <const Values extends readonly unknown[]>(...values: Values): Values[number] => {
    left = (left * 1103515245 + 12345) % 2147483648;
    return values[Math.floor((left / 2147483648) * values.length)] as Values[number];
  };
  const facts: CaseFacts = {
    age: draw(9, 40, 66.5, 67, 80.25),
    role: draw('self', 'parent', 'foster', 'child'),
    months: draw(null, 24, 25, '12-36', '6-12', '25-30+'),
    personal: draw(0, 6.99, 24.99, 25, '31.96', 32),
    night: draw(0, 7.01, 25),
    night_continuous: draw(true, false),
    second_helper: draw(0, 0.01, 7),
    second_helper_continuous: draw(true, false),
    respite: draw(0, 7.01, 25, 32),
    child_age: draw(9, 15.99, 16, 18),
    child_home: draw(true, true, false),
    child_disabled: draw(true, true, false),
    parental_responsibility: draw(true, false),
    home: draw(true, true, 'samlokalisert', 'institution'),
    moves_home: draw(true, false),
    leader: draw('self', 'medleder', 'none'),
    granted_before_67: draw(null, 'right', 'right_25_32', 'discretion'),
    decision_before_67: draw(true, true, false),
    municipality_documented_cost: draw(true, false),
    legal_stay: draw(true, true, false),
  };
  const { outcome, countable } = oracle(facts);
  const countable_hours_per_week = `${Math.floor(countable / 100)}.${String(countable % 100).padStart(2, '0')}`;
  return { id: `C${place}`, facts, expected: outcome, countable_hours_per_week };
}

test('one line a case, and one closing line for all files', async () => {
  const { code, lines } = await run(rates, eligibility);
  expect(code).toBe(0);
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
