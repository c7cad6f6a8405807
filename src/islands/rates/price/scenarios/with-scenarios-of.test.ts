// Setting a kept calculation beside the one on the page changes neither of them, and never makes more than can be kept.
import { expect, test } from 'vitest';
import { calculationSchema } from '#domain/rates/price/price-draft.schema.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import { hasRoomFor, withScenariosOf } from './with-scenarios-of.ts';

const draft = sampleCalculation('a', 'Vår');

test('its alternatives stand last, as copies that tell where they come from', () => {
  const other = sampleCalculation('b', 'Anbud 2027');
  const beside = withScenariosOf(draft, other);
  expect(beside).toMatchObject({ id: 'a', name: 'Vår' });
  expect(beside.scenarios.slice(0, draft.scenarios.length)).toEqual(draft.scenarios);
  const added = beside.scenarios.slice(draft.scenarios.length);
  expect(added.map(({ typed }) => typed)).toEqual(other.scenarios.map(({ typed }) => typed));
  expect(added.every(({ name }) => name.startsWith('Anbud 2027: '))).toBe(true);
  expect(new Set(beside.scenarios.map(({ id }) => id)).size).toBe(beside.scenarios.length);
});

test('a long name is cut to what can be read again', () => {
  const other = sampleCalculation('b', 'x'.repeat(200));
  expect(calculationSchema.safeParse(withScenariosOf(draft, other)).success).toBe(true);
});

test('there is room for four alternatives in all', () => {
  const [scenario] = draft.scenarios;
  if (!scenario) throw new Error('The sample has a scenario.');
  const many = (count: number) => ({ ...draft, scenarios: Array.from({ length: count }, () => scenario) });
  expect(hasRoomFor(many(3), many(1))).toBe(true);
  expect(hasRoomFor(many(3), many(2))).toBe(false);
});
