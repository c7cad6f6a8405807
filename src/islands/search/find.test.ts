import { describe, expect, test } from 'vitest';
import { type Entry, packed, unpacked } from './entry.ts';
import { searchIn } from './find.ts';
import { fold, wordsOf } from './fold.ts';
import { closeness, isSlip, parts } from './match.ts';

const entry = (title: string, text = ''): Entry => ({
  kind: 'page',
  title,
  href: `/${fold(title).replaceAll(' ', '-')}/`,
  lead: '',
  words: wordsOf(text),
});

const titles = (typed: string, ...entries: Entry[]): string[] =>
  searchIn(entries)(typed).entries.map(({ title }) => title);

describe('letters', () => {
  test.each([
    ['opplæring', ['opplaering', 'opplaring', 'OPPLÆRING']],
    ['søknad', ['soeknad', 'soknad', 'Søknad']],
    ['håndbok', ['haandbok', 'handbok']],
    ['blåbærsøl', ['blaabaersoel', 'blabarsol']],
    ['idé', ['ide']],
  ])('%s is found however it is typed', (word, ways) => {
    for (const way of ways) expect(titles(way, entry(word), entry('noe annet'))).toEqual([word]);
  });

  test('letters made of two marks are the same as letters made of one', () => {
    expect(fold('a\u030a')).toBe(fold('å'));
  });

  test('a number of a paragraph is one word, other hyphens part words', () => {
    expect(wordsOf('§ 2-1 d i BPA-ordningen')).toEqual(['2-1', 'd', 'i', 'bpa', 'ordningen']);
  });
});

describe('words', () => {
  test('a beginning is found, and the whole word comes first', () => {
    expect(titles('egen', entry('Egenandel'), entry('Egen kontakt'))).toEqual(['Egen kontakt', 'Egenandel']);
  });

  test.each([
    ['kravene', 'krav'],
    ['krav', 'kravene'],
    ['opplæringen', 'opplæringer'],
    ['arbeidsledere', 'arbeidslederen'],
    ['assistentenes', 'assistent'],
  ])('%s finds %s', (typed, word) => {
    expect(titles(typed, entry(word), entry('noe annet'))).toEqual([word]);
  });

  test.each([
    ['attest', 'Politiattest'],
    ['pris', 'Timepris'],
    ['leder', 'Arbeidsleder'],
  ])('%s is found inside the compound %s', (typed, word) => {
    expect(titles(typed, entry(word), entry('noe annet'))).toEqual([word]);
  });

  test('a compound nobody wrote is taken apart, with and without a joining letter', () => {
    const page = entry('Opplæring av arbeidsledere');
    expect(titles('arbeidslederopplæring', page, entry('Opplæring'))).toEqual([page.title]);
    expect(titles('opplæringsplan', entry('Plan for opplæring'), entry('Plan'))).toEqual([
      'Plan for opplæring',
    ]);
  });

  test.each(['politiatest', 'polittiattest', 'poiltiattest', 'politiattesd'])(
    'one slip is forgiven: %s',
    (typed) => {
      expect(titles(typed, entry('Politiattest'), entry('noe annet'))).toEqual(['Politiattest']);
    },
  );

  test('short words forgive no slip', () => {
    expect(isSlip('kråv', 'krav')).toBe(false);
  });

  test('words alike only at the beginning are not the same', () => {
    expect(closeness(fold('kontrakt'), fold('kontroll'))).toBe(0);
    expect(parts('abc', () => true)).toBeNull();
  });
});

test('what is packed is unpacked as it was', () => {
  const part: Entry = {
    ...entry('Hjemme', 'i'),
    kind: 'section',
    within: 'Reise',
    lead: 'Den første setningen.',
  };
  const entries = [entry('Reise', 'i utlandet med assistent'), entry('Tom'), part, entry('Assistent', 'i')];
  const sorted = entries.map((one) => ({ ...one, words: one.words.toSorted() }));
  expect(unpacked(packed(entries))).toEqual(sorted);
});

describe('several words', () => {
  const both = entry('Reise', 'assistent i utlandet');
  const one = entry('Assistent');

  test('all must be answered where any entry does', () => {
    expect(titles('assistent utlandet', one, both)).toEqual(['Reise']);
  });

  test('otherwise some is better than nothing, and said', () => {
    const found = searchIn([one, both])('assistent måne');
    expect(found.all).toBe(false);
    expect(found.entries.map(({ title }) => title)).toEqual(['Assistent', 'Reise']);
  });

  test('small words are not looked for, unless there are no others', () => {
    expect(titles('hvem er assistent', one, entry('Hvem'))).toEqual(['Assistent']);
    expect(titles('hvem', one, entry('Hvem'))).toEqual(['Hvem']);
  });

  test('nothing is found for nothing', () => {
    expect(titles('', one)).toEqual([]);
    expect(titles('xyzzy', one)).toEqual([]);
  });

  test('a page comes before its parts, and history last', () => {
    const of = (kind: Entry['kind']): Entry => ({ ...entry(kind, 'egenandel'), kind });
    expect(titles('egenandel', of('event'), of('section'), of('question'), of('page'))).toEqual([
      'page',
      'question',
      'section',
      'event',
    ]);
  });

  test('a compound is looked for whole and in its parts', () => {
    expect(titles('klagefrist', entry('Slik klager du', 'frist'), entry('Klagefrist'))).toEqual([
      'Klagefrist',
      'Slik klager du',
    ]);
  });

  test('a name and its number are found, written as one', () => {
    expect(titles('ns8435', entry('NS 8435'), entry('Norsk'))).toEqual(['NS 8435']);
  });

  test('a title weighs more than a text', () => {
    expect(titles('utlandet', both, entry('I utlandet'))).toEqual(['I utlandet', 'Reise']);
  });
});
