import { expect, test } from 'vitest';
import { noHours } from '../shared/hours.ts';
import { completions, valuesOf, waysOf } from './representatives.ts';
import { facts, known } from './testing/said.ts';

test('a fact that is known is what it is, and one that is not may be on either side of every limit', () => {
  expect(valuesOf('age', known({ age: 12 }))).toEqual([12]);
  expect(valuesOf('age', known({ age: null }))).toEqual([66, 67]);
  expect(valuesOf('legalStay', known({ legalStay: false }))).toEqual([false]);
});

test('facts that are not known turn out in every way together, the first named slowest', () => {
  expect(waysOf(known({ leader: null, age: null }), ['leader', 'age'])).toEqual([
    { leader: 'self', age: 66 },
    { leader: 'self', age: 67 },
    { leader: 'none', age: 66 },
    { leader: 'none', age: 67 },
  ]);
});

test('what is not asked to turn out is as it is known, or ordinary', () => {
  const said = known({ leader: null, personal: null, age: 70 });
  expect(completions(said, ['leader'])).toEqual([
    facts({ age: 70, personal: noHours, leader: 'self' }),
    facts({ age: 70, personal: noHours, leader: 'none' }),
  ]);
});
