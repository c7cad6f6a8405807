import { expect, test } from 'vitest';
import { withControlDigit } from './kid.ts';

test.each([
  ['1234567', '12345674'],
  ['7992739871', '79927398713'],
  ['411111111111111', '4111111111111111'],
  ['0', '00'],
  ['18', '182'],
  ['5', '59'],
  ['0123', '01230'],
])('%s becomes %s', (digits, kid) => {
  expect(withControlDigit(digits)).toBe(kid);
});

test('a KID has at most 25 digits', () => {
  expect(withControlDigit('0'.repeat(24))).toBe('0'.repeat(25));
  expect(withControlDigit('0'.repeat(25))).toBeNull();
});

test.each(['', '12 34', '12a', '-1', '1.5', ' 1', '1\n'])('«%s» is no KID', (typed) => {
  expect(withControlDigit(typed)).toBeNull();
});
