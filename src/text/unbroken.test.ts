import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it('keeps numbers with what they number, and leaves the rest of the text alone', () => {
  expect(unbroken('Loven §§ 5-4 og 5-5, lest 2. juli 2026.')).toBe(
    'Loven §§\u00a05-4 og 5-5, lest 2.\u00a0juli 2026.',
  );
  expect(unbroken('§ 2-1 d første ledd og § 5-4 i loven')).toBe(
    '§\u00a02-1\u00a0d første ledd og §\u00a05-4 i loven',
  );
  expect(unbroken('Det var i 2019. Så kom loven.')).toBe('Det var i 2019. Så kom loven.');
});
