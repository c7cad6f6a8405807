import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/eligibility/answers.schema.ts';
import type { PaperKind } from '#domain/eligibility/papers.ts';
import { checkPaper } from './check-paper.ts';
import { draftOf, provisions, subjectOf } from './testing/check-subjects.ts';

const typed = (hours: string) => ({ kind: 'typed', hours }) as const;
const wordsOf = (kind: PaperKind, role: 'parent' | 'foster', said: Partial<Answers>): string =>
  JSON.stringify(checkPaper(kind, subjectOf(draftOf(role, said))).blocks).replaceAll('\u00a0', ' ');
const letter = (said: Partial<Answers>, role: 'parent' | 'foster' = 'parent'): string =>
  wordsOf('application', role, said);

describe('the letter of a parent', () => {
  test('asks for both when both are named, with a figure each and no sum', () => {
    const both = { personal: typed('20'), respite: typed('21') };
    const words = letter(both);
    expect(words).toContain('for barnet mitt');
    expect(words).toContain('avlastning for meg');
    expect(words).toContain('Jeg ber om 20 timer i uken til barnet, og 21 timer avlastning i uken.');
    for (const kind of ['meeting', 'application', 'complaint'] as const)
      expect(wordsOf(kind, 'parent', both)).not.toMatch(/\b41\b(?! teller)/);
  });

  test('asks for no respite when none is named', () => {
    const words = letter({ personal: typed('33'), respite: typed('0') });
    expect(words).toContain('for barnet mitt');
    expect(words).toContain('33 timer i uken til barnet');
    expect(words).not.toContain('vlastning');
  });

  test('asks for nothing to the child itself when only respite is named', () => {
    const words = letter({ personal: typed('0'), respite: typed('33') });
    expect(words).not.toContain('for barnet mitt');
    expect(words).toContain('33 timer avlastning i uken');
    const unsaid = letter({ personal: { kind: 'unknown' }, respite: { kind: 'unknown' } });
    expect(unsaid).not.toContain('for barnet mitt');
    expect(unsaid).not.toContain('Jeg søker om avlastning');
    expect(unsaid).toContain('regne ut timene sammen med kommunen');
  });

  test('of foster parents names the respite that the Act leaves open', () => {
    const open = { parentalResponsibility: 'no', personal: typed('20'), respite: typed('21') } as const;
    const words = letter(open, 'foster');
    expect(words).toContain('Jeg ber om 20 timer i uken til barnet, og 21 timer avlastning i uken.');
    expect(letter({ ...open, respite: typed('0') }, 'foster')).not.toContain('vlastning');
    expect(letter({ ...open, personal: typed('0') }, 'foster')).toContain(
      'Jeg ber om 21 timer avlastning i uken.',
    );
  });
});

test('the sheet tells what is not to be left out beside the outcome, and quotes its law', () => {
  const heavyCare = provisions.find(({ id }) => id === 'hol-3-6')?.wording;
  const words = wordsOf('meeting', 'parent', {});
  expect(words).toContain('Det har ikke sjekken spurt om.');
  expect(words).toContain(heavyCare);
  expect(wordsOf('meeting', 'parent', { personal: typed('33'), respite: typed('0') })).not.toContain(
    heavyCare,
  );
});

test('of a day to come, the sheet says that only the law of today is known', () => {
  const subject = subjectOf({ ...draftOf('self', {}), onDate: '2027-03-01' });
  expect(JSON.stringify(checkPaper('meeting', subject).blocks)).toContain('bare loven slik den er nå');
});
