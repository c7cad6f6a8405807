import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, rounded, toDecimals } from './exact.ts';

describe('rounding', () => {
  test.each([
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.0049999', '0.00'],
    ['1.004999', '1.00'],
    ['353.5104166', '353.51'],
    ['2.675', '2.68'],
    ['-2.674', '-2.67'],
    ['45', '45.00'],
  ])('%s is %s: half goes up, away from zero', (value, expected) => {
    expect(toDecimals(exact(value))).toBe(expected);
    expect(rounded(exact(value)).equals(exact(expected))).toBe(true);
  });

  test('to whole numbers and to more decimals', () => {
    expect(toDecimals(exact('2.5'), 0)).toBe('3');
    expect(toDecimals(exact('-2.5'), 0)).toBe('-3');
    expect(toDecimals(exact(4, 3), 4)).toBe('1.3333');
    expect(toDecimals(exact('-0.001'))).toBe('0.00');
  });

  test('moves a number by half a unit at most, and twice does nothing more', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(4),
        (numerator, per, decimals) => {
          const value = exact(numerator, per);
          const once = rounded(value, decimals);
          expect(
            once
              .sub(value)
              .abs()
              .mul(10n ** BigInt(decimals))
              .lte(exact(1, 2)),
          ).toBe(true);
          expect(rounded(once, decimals).equals(once)).toBe(true);
          expect(exact(toDecimals(value, decimals)).equals(once)).toBe(true);
        },
      ),
    );
  });
});
