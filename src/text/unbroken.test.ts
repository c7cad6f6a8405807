import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it('keeps numbers with what they number, and leaves the rest of the text alone', () => {
  expect(unbroken('Loven §§ 5-4 og 5-5, lest 2. juli 2026.')).toBe(
    'Loven §§\u00a05-4 og 5-5, lest 2.\u00a0juli 2026.',
  );
  expect(unbroken('Det var i 2019. Så kom loven.')).toBe('Det var i 2019. Så kom loven.');
});
