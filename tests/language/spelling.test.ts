import { expect, test } from 'vitest';
import { ownWords, spellerWith } from './spelling.ts';

const speller = spellerWith(['lysark', 'Uloba', 'xq-zw']);

test.each([
  'Du søker om hjelp.',
  'Et lysark. Lysark fra Uloba.',
  'Et verktøy som heter xq-zw.',
  'Helse- og omsorgstjenester og lønns- og arbeidsvilkår.',
  'BPA-ordningen, 32-åringen, K04 og § 2-1 d.',
  'Skriv til post@kommune.example eller https://xqzw.example/abc.',
  'As\u00ADsis\u00ADten\u00ADten leder og/eller hjelper.',
  'Søknadspakken har en opplæringsrapport og en tilleggskontrakt.',
])('%s', (text) => {
  expect(speller.unknownIn(text)).toEqual([]);
});

test.each([
  ['Du søkerr om hjlep.', ['søkerr', 'hjlep']],
  ['En LYsark', ['LYsark']],
  ['En uloba', ['uloba']],
  ['BPA-ordnigen', ['ordnigen']],
  ['opplæringsraport', ['opplæringsraport']],
  ['zw-xq', ['zw', 'xq']],
  ['Feill feill', ['Feill', 'feill']],
])('%s', (text, unknown) => {
  expect(speller.unknownIn(text)).toEqual(unknown);
});

test('a slip of the pen in a known word is no compound, even when it can be split into two', () => {
  // bruker|syrt, tilleggs|kontakter, kont|rater, politia|test, tjene|sene
  expect(
    ['brukersyrt', 'kontrater', 'politiatest', 'tjenesene', 'prisvesten'].filter((word) =>
      speller.knows(word),
    ),
  ).toEqual([]);
});

test('most slips of the pen are caught, in compounds too', () => {
  const words = [
    'arbeidsleder',
    'brukerstyrt',
    'leverandør',
    'kommunen',
    'opplæringsrapport',
    'søknadsfristen',
  ];
  const slips = words.flatMap((word) =>
    [...word].flatMap((letter, at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      `${word.slice(0, at)}${letter === 'r' ? 't' : 'r'}${word.slice(at + 1)}`,
    ]),
  );
  const missed = slips.filter((slip) => speller.knows(slip));
  expect(missed.length / slips.length).toBeLessThan(0.05);
});

test('our own list is in order, without doubles, and holds nothing that is known without it', () => {
  expect(ownWords).toEqual([...new Set(ownWords)].sort(new Intl.Collator('nb').compare));
  const known = ownWords.filter((word) => spellerWith(ownWords.filter((one) => one !== word)).knows(word));
  expect(known).toEqual([]);
});
