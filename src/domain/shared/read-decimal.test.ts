import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from './exact.ts';
import { parseDecimal } from './read-decimal.ts';

const space = (code: number) => String.fromCodePoint(code);

describe('numbers are understood as people type them', () => {
  test.each([
    ['1 234,50', '1234.5'],
    ['1234.5', '1234.5'],
    ['1234,5', '1234.5'],
    ['1 234 567,25', '1234567.25'],
    ['12 345', '12345'],
    ['123456789', '123456789'],
    ['0', '0'],
    ['0,5', '0.5'],
    ['0.125', '0.125'],
    ['007', '7'],
    ['5,', '5'],
    ['14.10', '14.1'],
    ['1234.567', '1234.567'],
    ['3,000', '3'],
    ['3.0000', '3'],
    ['0,123456', '0.123456'],
    ['0,12345600', '0.123456'],
    ['14,1 %', '14.1'],
    ['14,1%', '14.1'],
    ['2 prosent', '2'],
    ['kr 500,-', '500'],
    ['500,–', '500'],
    ['kr. 500', '500'],
    ['KR500', '500'],
    ['500 kr', '500'],
    ['500 kr.', '500'],
    ['500 kroner', '500'],
    ['NOK 1 000', '1000'],
    ['1000 nok', '1000'],
    ['37,5 timer', '37.5'],
    ['1 time', '1'],
    ['40 t', '40'],
    ['  45  ', '45'],
    ['\t45\n', '45'],
  ])('«%s» is %s', (typed, decimal) => {
    const read = parseDecimal(typed);
    expect(read).toMatchObject({ decimal });
    expect('value' in read && read.value.equals(exact(decimal))).toBe(true);
  });

  test.each([
    ['ordinary', 0x20],
    ['no-break', 0xa0],
    ['thin', 0x2009],
    ['figure', 0x2007],
    ['narrow no-break', 0x202f],
    ['punctuation', 0x2008],
    ['ideographic', 0x3000],
    ['zero-width', 0x200b],
    ['word joiner', 0x2060],
    ['byte order mark', 0xfeff],
  ])('a space of the kind %s parts thousands', (_kind, code) => {
    expect(parseDecimal(`${space(code)}1${space(code)}234,50${space(code)}`)).toMatchObject({
      decimal: '1234.5',
    });
  });

  test('two spaces are one', () => {
    expect(parseDecimal('1  234')).toMatchObject({ decimal: '1234' });
  });
});

describe('what is not a number is told, and never guessed', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [space(0x200b), 'empty'],
    ['kr', 'notANumber'],
    ['%', 'notANumber'],
    ['1,234.50', 'unclearPoint'],
    ['1.234,50', 'unclearPoint'],
    ['1.234.567', 'unclearPoint'],
    ['kr 1.234.567,50', 'unclearPoint'],
    ['1,234,', 'notANumber'],
    ['1234.567,5', 'notANumber'],
    ['12,34,5', 'notANumber'],
    ['1e5', 'notANumber'],
    ['½', 'notANumber'],
    ['1/2', 'notANumber'],
    ['--3', 'notANumber'],
    ['+3', 'notANumber'],
    ['3-4', 'notANumber'],
    ['12 34', 'notANumber'],
    ['1234 567', 'notANumber'],
    ['1 2345', 'notANumber'],
    ['1 234 567 890', 'notANumber'],
    ['1234567890', 'notANumber'],
    [',5', 'notANumber'],
    ['0x10', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['fem', 'notANumber'],
    ['5 kr 6', 'notANumber'],
    ['1 kr 234', 'notANumber'],
    ['-3', 'negative'],
    ['- 3', 'negative'],
    ['−3,5', 'negative'],
    ['–3', 'negative'],
    ['kr -500', 'negative'],
    ['0,1234567', 'tooManyDecimals'],
    ['3.000', 'unclearPoint'],
    ['402.441', 'unclearPoint'],
    ['kr 3.000', 'unclearPoint'],
    ['12.500 kr', 'unclearPoint'],
  ])('«%s» is %s', (typed, problem) => {
    expect(parseDecimal(typed)).toEqual({ problem });
  });
});

test('every amount in whole øre, written as Norwegians write it, is read exactly', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(99), fc.constantFrom(' ', space(0xa0), ''), (kr, ore, gap) => {
      const thousands = String(kr).replace(/\B(?=(?:\d{3})+$)/g, gap);
      const read = parseDecimal(`${thousands},${String(ore).padStart(2, '0')}`);
      expect('value' in read && read.value.equals(exact(BigInt(kr) * 100n + BigInt(ore), 100))).toBe(true);
    }),
  );
});

test('what was read and written as a decimal reads as the same', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(9), (whole, tenths) => {
      const read = parseDecimal(`${whole},${tenths}0`);
      expect('decimal' in read && parseDecimal(read.decimal)).toEqual(read);
    }),
  );
});
