import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalNumbers, holdsPersonalNumber } from './find-personal-numbers.ts';
import { personalNumberKind } from './personal-number.ts';

/** Skatteetaten's own example of somebody born in 2032: nobody has it. */
const unborn = '02013299997';

describe('what is such a number', () => {
  // The published examples, and every line of foedselsnummer.csv that goes with Skatteetaten's validator.
  test.each([
    ['02013299997', 'birthNumber', 'the example born in 2032'],
    ['30108299920', 'birthNumber', 'the first example given out in 2032'],
    ['30108299939', 'birthNumber', 'the second example, and «reelt 2032-nummer»'],
    ['20036914700', 'birthNumber', 'reelt 1964-nummer'],
    ['20036914712', null, 'reelt 1964-nummer that is wrong'],
    ['29020073150', 'birthNumber', 'reelt 1964-nummer (Skuddag i skuddår)'],
    ['29020105729', null, 'reelt 1964-nummer (Skuddag i ikke-skuddår)'],
    ['55102499947', 'dNumber', 'reelt 2032-D-nummer'],
    ['30908299902', null, 'syntetisk 2032-nummer'],
    ['03851598730', null, 'syntetisk 1964-nummer'],
    ['41819077906', null, 'syntetisk 2032-D-nummer'],
    ['41819077302', null, 'syntetisk 1964-D-nummer'],
  ] as const)('%s: %s, %s', (digits, kind, _what) => {
    expect(personalNumberKind(digits)).toBe(kind);
  });

  test('of one day of birth exactly those that Skatteetaten’s formula makes, and no others', () => {
    const found: string[] = [];
    for (let rest = 0; rest < 100_000; rest++) {
      const digits = `020132${String(rest).padStart(5, '0')}`;
      if (personalNumberKind(digits) === 'birthNumber') found.push(digits);
    }
    const made = Array.from({ length: 1_000 }, (_, index) =>
      madeOf(`020132${String(index).padStart(3, '0')}`),
    );
    expect(found).toEqual(made.flat().sort());
    expect(found.length).toBeGreaterThan(1_000);
  });

  test.each([
    '00013299997',
    '32013299997',
    '02133299997',
    '02003299997',
    '',
    '0201329999',
    '020132999970',
    '０２０１３２９９９９７',
  ])('%j is none', (digits) => {
    expect(personalNumberKind(digits)).toBeNull();
  });
});

/** «k1 = {11,12,13,14} - (… MOD 11). Hvis k1 > 10 så blir k1 = k1 - 11. Hvis k1 = 10 så forkastes k1», and k2 after it. */
function madeOf(nine: string): string[] {
  const sum = (digits: string, weights: readonly number[]): number =>
    weights.reduce((before, weight, index) => before + weight * Number(digits[index]), 0);
  return [11, 12, 13, 14].flatMap((from) => {
    const first = (from - (sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    if (first === 10) return [];
    const second = (11 - (sum(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return second === 10 ? [] : [`${nine}${first}${second}`];
  });
}

describe('how it is written', () => {
  test.each([
    '02013299997',
    '020132 99997',
    '020132\u00a099997',
    '020132\u202f99997',
    '020132-99997',
    '020132–99997',
    '020132 - 99997',
    '020132.99997',
    '02.01.32 99997',
    '02 01 32 999 97',
    'fnr02013299997',
    'soknad_02013299997_v2.pdf',
    '2026-02013299997.pdf',
    '1. 020132 99997, Ola',
    '1,02013299997,Ola',
    'født\n020132\n99997',
  ])('%j', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  test('it is told where it stands, and each one once', () => {
    const text = `Ola (${unborn}) og Kari (551024 99947).`;
    expect(findPersonalNumbers(text)).toEqual([
      { kind: 'birthNumber', start: 5, end: 16 },
      { kind: 'dNumber', start: 27, end: 39 },
    ]);
  });
});

describe('what is not', () => {
  test.each([
    ['an account number in groups', '0201.32.99997'],
    ['an account number that goes on', '002013299997'],
    ['a KID', '0201329999700012'],
    ['a card of American Express', '3782 020132 99997'],
    ['a telephone number abroad', '+02013299997'],
    ['an organisation number', '999 999 999'],
    ['a telephone number', '+47 12 34 56 78'],
    ['a telephone number with 0047', '0047 020 13 299'],
    ['dates', '02.01.2032–31.12.2033'],
    ['an amount', '02 013 299 997 kr'],
    ['a hash', '0201329999a'],
  ])('%s', (_what, text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  test('a number that any digit touches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.boolean(), (digit, before) => {
        expect(holdsPersonalNumber(before ? `${digit}${unborn}` : `${unborn}${digit}`)).toBe(false);
      }),
    );
  });
});

test('in any text, what is found are eleven digits that are such a number, in order', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(unborn, '020132 99997', '55102499947', '0201', '32', '99997', ' ', '.', '-', '\u00a0'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { kind, start, end } of findPersonalNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(personalNumberKind(text.slice(start, end).replace(/\D/g, ''))).toBe(kind);
        last = end;
      }
    }),
  );
});

test('a number among words is always found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(holdsPersonalNumber(`${before} x ${unborn} x ${after}`)).toBe(true);
    }),
  );
});

test('a million digits and separators take no time', () => {
  const started = performance.now();
  for (const text of ['1'.repeat(1_000_000), '02 01 32 '.repeat(100_000), '020132   '.repeat(100_000)])
    findPersonalNumbers(text);
  expect(performance.now() - started).toBeLessThan(1_000);
});
