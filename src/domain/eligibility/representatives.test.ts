import { expect, test } from 'vitest';
import { noHours } from '../shared/hours.ts';
import { grants, homes, leaders, roles } from './facts.ts';
import { completions, hoursAtLimits, representatives, valuesOf, waysOf } from './representatives.ts';
import { facts, known } from './testing/said.ts';

test('a fact that is known is what it is, and one that is not may be on either side of every limit', () => {
  expect(valuesOf('age', known({ age: 12 }))).toEqual([12]);
  expect(valuesOf('age', known({ age: null }))).toEqual([66, 67]);
  expect(valuesOf('legalStay', known({ legalStay: false }))).toEqual([false]);
});

// 67 years, two years, 18 years and the two before, 25 and 32 hours.
test('there is a value on each side of every limit of the Act', () => {
  expect(representatives.age).toEqual([66, 67]);
  expect(representatives.childAge).toEqual([15, 16, 18]);
  expect(representatives.months).toEqual([
    { low: 25, high: null },
    { low: 0, high: null },
    { low: 0, high: 24 },
  ]);
  expect(hoursAtLimits.map(String)).toEqual(['0', '24.99', '25', '31.99', '32']);
  expect(representatives.costDocumented).toEqual([true, false]);
});

test('what stands for others is itself something that can be answered', () => {
  expect(roles).toEqual(expect.arrayContaining([...representatives.role]));
  expect(grants).toEqual(expect.arrayContaining([...representatives.grantedBefore67]));
  expect(homes).toEqual(expect.arrayContaining([...representatives.home]));
  expect(leaders).toEqual(expect.arrayContaining([...representatives.leader]));
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
