import { expect, test } from 'vitest';
import { exact } from '../shared/exact.ts';
import { sickPayPercent } from './sick-pay.ts';

test('8 per cent absence, of which the employer pays 30 per cent, is 2.4 hours for every 92 worked', () => {
  expect(sickPayPercent(exact(8), exact(30))?.equals(exact(240, 92))).toBe(true);
});

test('without absence, and without a part of it, there is none', () => {
  expect(sickPayPercent(exact(0), exact(30))?.equals(0)).toBe(true);
  expect(sickPayPercent(exact(8), exact(0))?.equals(0)).toBe(true);
});

test('where all is absence nothing is worked', () => {
  expect(sickPayPercent(exact(100), exact(30))).toBeNull();
  expect(sickPayPercent(exact(101), exact(30))).toBeNull();
  expect(sickPayPercent(exact(50), exact(100))?.equals(100)).toBe(true);
});
