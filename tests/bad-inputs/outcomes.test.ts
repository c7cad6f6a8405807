// No bad input without an outcome: every number of the list, each of the fifteen archives, and a test that is really there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archives, extras, outcomes } from './outcomes.ts';
import { typedTexts } from './typed-texts.ts';

const all = [...outcomes, ...archives, ...extras];

test('every number from 1 to 104 has its outcome, and every archive', () => {
  const told = new Set(outcomes.flatMap(({ numbers }) => numbers));
  const missing = Array.from({ length: 104 }, (_, index) => index + 1).filter((number) => !told.has(number));
  expect(missing).toEqual([]);
  expect(Math.max(...told)).toBe(104);
  expect(new Set(archives.map(({ archive }) => archive)).size).toBe(15);
});

test('every named test is there', () => {
  const absent = all.filter(
    ({ file, test: named }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(named),
  );
  expect(absent).toEqual([]);
});

test('numbers whose tests are made from tables stand in those tables', () => {
  const typed = new Set(typedTexts.map(([number]) => number));
  const numbered = readFileSync('tests/bad-inputs/typed-numbers.test.ts', 'utf8');
  for (const { numbers, test: named } of outcomes)
    for (const number of numbers) {
      if (named === 'bad text $number') expect(typed).toContain(number);
      if (named === 'bad number %i') expect(numbered).toContain(`  [${number}, `);
    }
});
