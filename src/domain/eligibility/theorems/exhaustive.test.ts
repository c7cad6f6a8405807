import { expect, test } from 'vitest';
import type { FactId } from '../facts.ts';
import { combinationsOf, families, sizeOf } from './exhaustive.ts';

test('every combination comes once, and their number is that of the products', () => {
  for (const family of families) {
    const seen = new Set<string>();
    for (const { months, personal, respite, night, secondHelper, ...rest } of combinationsOf(family)) {
      const amounts = [personal, respite, night, secondHelper].map((amount) => amount.toFraction());
      seen.add([...amounts, months.low, months.high, ...Object.values(rest)].join());
    }
    expect(seen.size).toBe(sizeOf(family));
  }
});

test('the values lie on both sides of every limit', () => {
  const values = (id: FactId): Set<string> => {
    const ways = families.flatMap(({ axes }) => axes.flatMap((axis) => axis.ways));
    return new Set(ways.flatMap((way) => (way[id] === undefined ? [] : [JSON.stringify(told(way[id]))])));
  };
  expect(values('age')).toEqual(new Set(['66.99', '67']));
  expect(values('childAge')).toEqual(new Set(['15.99', '16', '18']));
  expect(values('personal')).toEqual(new Set(['"0"', '"24.99"', '"25"', '"31.99"', '"32"']));
  expect(values('respite')).toEqual(new Set(['"0"', '"0.01"', '"24.99"', '"25"', '"32"']));
  expect(values('months')).toEqual(
    new Set(['{"low":24,"high":24}', '{"low":24,"high":25}', '{"low":25,"high":null}']),
  );
});

function told(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toFraction' in value ? String(value) : value;
}
