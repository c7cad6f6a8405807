import { describe, expect, it } from 'vitest';
import { exact } from '#domain/shared/exact.ts';
import { formatDecimal, formatExact, formatKroner } from './decimals.ts';

describe('exact numbers in bokmål', () => {
  it('writes a comma, and a thin space between thousands', () => {
    expect(formatDecimal(exact('353.51'))).toBe('353,51');
    expect(formatDecimal(exact('1234567.5'))).toBe('1\u202f234\u202f567,50');
    expect(formatDecimal(exact('1846'), 0)).toBe('1\u202f846');
  });

  it('writes a minus, not a hyphen', () => {
    expect(formatDecimal(exact('-1234.5'))).toBe('\u22121\u202f234,50');
  });

  it('writes no digit that says nothing, and a fraction that would never end as a fraction', () => {
    expect(formatExact(exact('14.10'))).toBe('14,1');
    expect(formatExact(exact('96883'))).toBe('96\u202f883');
    expect(formatExact(exact(4, 3))).toBe('4/3');
  });

  it('shows that a sum in kr is no whole øre', () => {
    expect(formatKroner(exact('13.5'))).toBe('13,50');
    expect(formatKroner(exact('4.28535'))).toBe('4,2854');
  });
});
