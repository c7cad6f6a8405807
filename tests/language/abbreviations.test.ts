import { expect, test } from 'vitest';
import { abbreviationsIn, isWrittenOut } from './abbreviations.ts';

test.each([
  ['Du får BPA og OTP.', ['BPA', 'OTP']],
  ['BPA-ordningen og BPA', ['BPA']],
  ['HMS/BPA', ['HMS', 'BPA']],
  ['Kl. 12, jf. nr. 6, f.eks. her mv.', ['Kl.', 'jf.', 'nr.', 'f.eks.', 'mv.']],
  ['bl.a. det', ['bl.a.']],
  ['K04 og LOV-2011-06-24-30 og IS\u20118', []],
  ['Del III av forskriften', []],
  ['Det er slutt. Dette er alt. Vi er her.', []],
  ['Du mener kanskje min. Eller hans.', []],
  ['i samarbeid med dem.', []],
])('%s', (text, expected) => {
  expect(abbreviationsIn(text)).toEqual(expected);
});

test.each([
  ['OTP', 'obligatorisk tjenestepensjon (OTP)'],
  ['OTP', 'OTP (obligatorisk tjenestepensjon)'],
  ['nr.', 'nr. (nummer)'],
  ['NS', 'Norsk Standard (NS 8435)'],
  ['NS', 'NS 8435 (Norsk Standard)'],
  ['NS', 'NS 8435, som er en Norsk Standard'],
])('%s is written out in «%s»', (short, text) => {
  expect(isWrittenOut(short, `Du har ${text}.`)).toBe(true);
});

test.each([
  ['OTP', 'OTP og tre personer'],
  ['NS', 'NS i Norsk standard'],
  ['OTP', 'Du har OTP.'],
  ['OTP', 'Du har 2 (OTP).'],
  ['OTP', 'Du har OTP (2 prosent).'],
  ['OTP', 'obligatorisk tjenestepensjon (AOTP)'],
])('%s is not in «%s»', (short, text) => {
  expect(isWrittenOut(short, text)).toBe(false);
});
