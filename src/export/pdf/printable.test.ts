import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersNotInFont, printable, replacements } from './printable.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

test('a character that the font lacks becomes its code point in brackets', () => {
  expect(printable('א')).toBe('[U+05D0]');
  expect(printable('🧑‍🦽')).toBe('[U+1F9D1][U+200D][U+1F9BD]');
  expect(printable('а')).toBe('[U+0430]');
  expect(printable('soft\u00adhyphen')).toBe('soft[U+00AD]hyphen');
});

test('control characters, bidi controls and lone surrogates are shown, not obeyed', () => {
  expect(printable('a\tb')).toBe('a[U+0009]b');
  expect(printable('\u0000\u0007\u001b[31m')).toBe('[U+0000][U+0007][U+001B][31m');
  expect(printable('a\u202efdp.exe')).toBe('a[U+202E]fdp.exe');
  expect(printable('\ud800x')).toBe('[U+D800]x');
});

test('a line break stays, and CR LF is one line break; a CR alone is shown', () => {
  expect(printable('a\r\nb\nc\rd')).toBe('a\nb\nc[U+000D]d');
});

test('what can be one character is composed before it is judged', () => {
  expect(printable('a\u030a')).toBe('å');
  expect(printable('x\u030a')).toBe('x[U+030A]');
});

test('Norwegian, Sámi, Polish and Turkish letters, and the spaces of figures, are printed as they are', () => {
  const text =
    'Æøå «–—…» Áŋŋel Čađđe Šuvŧŧá Ʒʒ Ǧǧ Ǩǩ Ǯǯ Ǥǥ ʼ ʹ ïöä ń Łódź İı 1\u00a0234\u202f567\u2009890 − € ✓ ← →';
  expect(printable(text)).toBe(text);
  expect(charactersNotInFont(text)).toEqual([]);
});

test('missing characters are listed once each, in the order they are met', () => {
  expect(charactersNotInFont('בא\tא 🙂 a\u0301 x\u0301\r\n')).toEqual(['ב', 'א', '\t', '🙂', '\u0301']);
});

test('printable text is printable, whatever it was made from', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(printable(printable(text))).toBe(printable(text));
      expect(charactersNotInFont(printable(text))).toEqual([]);
      expect(charactersNotInFont(text).length === 0).toBe(
        printable(text) === text.replaceAll('\r\n', '\n').normalize('NFC'),
      );
    }),
  );
});

test('every replacement is told with its place in the printed text, and what was typed there', () => {
  expect(replacements('aא\r\nx\u030a\u0000')).toEqual([
    { from: 1, to: 9, typed: 'א' },
    { from: 11, to: 19, typed: '\u030a' },
    { from: 19, to: 27, typed: '[U+0000]' },
  ]);
});
