import { expect, test } from 'vitest';
import { differences } from '../../scripts/stages/build-twice.mjs';
import { playwrightResult, vitestResult } from '../../scripts/stages/results.mjs';

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index}` })),
});
const vitest = (...testResults: ReturnType<typeof file>[]): string => JSON.stringify({ testResults });

test('passed, failed and left out are counted apart', () => {
  expect(vitestResult(vitest(file('failed', 'passed', 'failed', 'pending')), 1)).toEqual({
    passed: 1,
    failed: 1,
    notRun: ['test 2'],
    notes: [],
  });
});

test('a test file that cannot be loaded is a failure', () => {
  expect(vitestResult(vitest(file('failed'), file('passed', 'passed')), 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('no report, no test, and an error beside the tests are failures', () => {
  expect(vitestResult(null, 0)).toMatchObject({ failed: 1 });
  expect(vitestResult(vitest(), 0)).toMatchObject({ failed: 1 });
  expect(vitestResult(vitest(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(playwrightResult(null, 0)).toMatchObject({ failed: 1 });
});

test('a browser test that needed a second try is told', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{ message: 'the server did not start' }],
    suites: [{ specs: [spec('slow', 'flaky')], suites: [{ specs: [spec('left out', 'skipped')] }] }],
  };
  expect(playwrightResult(JSON.stringify(report), 1)).toEqual({
    passed: 2,
    failed: 2,
    notRun: ['left out'],
    notes: ['needed a second try: slow'],
  });
});

test('a changed, a new and a lost file make two builds differ', () => {
  const one = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ]);
  const other = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '1'],
  ]);
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual(['b', 'c', 'd']);
});
