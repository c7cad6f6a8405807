import { expect, test } from 'vitest';
import { exact, toDecimals } from '../../shared/exact.ts';
import { differingTerms, widestDifference } from './compare.ts';
import { hourlyPrice, type PriceLines } from './hourly-price.ts';
import { terms2019, terms2025 } from './testing/worked-examples.ts';

const lines2019 = hourlyPrice(terms2019, 'price', 'perLine') as PriceLines;
const lines2025 = hourlyPrice(terms2025, 'price', 'perLine') as PriceLines;

// The published lines: base wage 180.55 and 225.40, administration 45 and 60.
test('the part that differs most is named, with its sign', () => {
  const up = widestDifference(lines2019, lines2025);
  expect([up?.line, up && toDecimals(up.difference)]).toEqual(['baseWage', '44.85']);
  const down = widestDifference(lines2025, lines2019);
  expect([down?.line, down && toDecimals(down.difference)]).toEqual(['baseWage', '-44.85']);
});

test('a sum of parts is no part, and the first of equals is named', () => {
  const more = { ...lines2019, training: lines2019.training.add(2), sickPay: lines2019.sickPay.sub(2) };
  expect(widestDifference(lines2019, { ...more, fullCost: exact(999), price: exact(999) })?.line).toBe(
    'training',
  );
});

test('nothing separates what is the same', () => {
  expect(widestDifference(lines2019, { ...lines2019 })).toBeNull();
  expect(differingTerms([terms2019, { ...terms2019 }])).toEqual([]);
  expect(differingTerms([terms2019])).toEqual([]);
  expect(differingTerms([])).toEqual([]);
});

test('figures that differ in any of them are told, in the order they are asked', () => {
  const other = { ...terms2019, marginPercent: exact(5), baseWage: exact(200) };
  expect(differingTerms([terms2019, terms2019, other])).toEqual(['baseWage', 'marginPercent']);
});
