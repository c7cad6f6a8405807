// Strings and names, most of them as the standard's own examples write them. Source: ISO 32000-1:2008, 7.3.4.2, 7.3.4.3, 7.3.5 (Table 4).
import { expect, test } from 'vitest';
import { Parser } from './parser.ts';
import { Work } from './values.ts';

const readValue = (text: string) =>
  new Parser(Uint8Array.from(Buffer.from(text, 'latin1')), 0, new Work(10_000)).value();

test.each([
  ['(Strings may contain balanced parentheses () and\nspecial characters (*!&}^% and so on).)', null],
  ['()', ''],
  ['(These \\\ntwo strings \\\r\nare the same.)', 'These two strings are the same.'],
  ['(So does this one.\\n)', 'So does this one.\n'],
  ['(a line\r\nanother\rand another)', 'a line\nanother\nand another'],
  [
    '(This string contains \\245two octal characters\\307.)',
    'This string contains \xa5two octal characters\xc7.',
  ],
  ['(\\0053)', '\x053'],
  ['(\\053)', '+'],
  ['(\\53)', '+'],
  ['(\\) \\( \\\\ \\q)', ') ( \\ q'],
  ['<901FA3>', '\x90\x1f\xa3'],
  ['<901FA>', '\x90\x1f\xa0'],
  ['<90 1f\nA3>', '\x90\x1f\xa3'],
])('the string %j', (text, bytes) => {
  expect(readValue(text)).toEqual({ kind: 'bytes', bytes: bytes ?? text.slice(1, -1) });
});

test.each([
  ['/Name1', 'Name1'],
  ['/A;Name_With-Various***Characters?', 'A;Name_With-Various***Characters?'],
  ['/1.2', '1.2'],
  ['/lime#20Green', 'lime Green'],
  ['/paired#28#29parentheses', 'paired()parentheses'],
  ['/The_Key_of_F#23_Minor', 'The_Key_of_F#_Minor'],
  ['/A#42', 'AB'],
  ['/#4a#4F', 'JO'],
  ['/', ''],
])('the name %s', (text, name) => {
  expect(readValue(text)).toEqual({ kind: 'name', name });
});

test('numbers, references and the words that are values', () => {
  const references = [12, 3].map((number) => ({ kind: 'reference', number }));
  expect(readValue('[1 -.5 +17 4. 12 0 R 1 2 true false null % 7 0 R\n 3 0\tR]')).toEqual([
    1,
    -0.5,
    17,
    4,
    references[0],
    1,
    2,
    true,
    false,
    null,
    references[1],
  ]);
  expect(() => readValue('[1 2 Rx]')).toThrow();
});

test.each(['(never closed', '<41', '<4x>', ')', '}', '>>', '1e5', '<</A>>', '[1', 'endobj', ''])(
  'no value: %j',
  (text) => {
    expect(() => readValue(text)).toThrow();
  },
);
