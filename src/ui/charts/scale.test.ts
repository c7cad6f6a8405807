import { expect, test } from 'vitest';
import { scaleOf } from './scale.ts';

test.each([
  [
    [71.6, 103],
    [70, 80, 90, 100, 110],
  ],
  [
    [333300, 456091],
    [300000, 350000, 400000, 450000, 500000],
  ],
  [
    [2.5, 2.7],
    [2.5, 2.55, 2.6, 2.65, 2.7],
  ],
  [
    [0, 1],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  [
    [2, 2],
    [0, 0.5, 1, 1.5, 2],
  ],
  [
    [0, 0],
    [0, 0.1],
  ],
  [
    [-3, 3],
    [-4, -2, 0, 2, 4],
  ],
] as const)('an axis for %j', (values, ticks) => {
  expect(scaleOf(values).ticks).toEqual(ticks);
});

test('all that is drawn lies within the axis, with two to five values on it', () => {
  for (let least = -50; least < 50; least += 7)
    for (const span of [0, 0.01, 0.3, 1, 9.99, 10, 123, 99_999]) {
      const { ticks, low, high } = scaleOf([least, least + span]);
      expect(low).toBeLessThanOrEqual(least);
      expect(high).toBeGreaterThanOrEqual(least + span);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
});
