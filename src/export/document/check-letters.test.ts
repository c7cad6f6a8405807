// What the letters of the check say: of who writes, of what is asked for, and of the deadline.
import { describe, expect, test } from 'vitest';
import type { CheckSubject } from './check-subject.ts';
import { draftOf, subjectFor, subjectOf } from './testing/check-subjects.ts';
import { blanksOf, paperOf, said, textsOf, under } from './testing/paper-words.ts';

describe('the letters', () => {
  test('a line to write on stands for what is empty, and the words for what is given', () => {
    const empty = paperOf('application', subjectFor('RETT', 'represented'));
    const labels = [
      'Navn',
      'Fødselsdato',
      'Adresse',
      'Telefon',
      'Navnet til den saken gjelder',
      'Fødselsdatoen til den saken gjelder',
    ];
    expect(blanksOf(empty).slice(0, 6)).toEqual(labels);
    const fields = {
      name: 'Kari',
      birthDate: '1986-02-01',
      address: 'Gata 1\n7000 By',
      phone: '1',
      aboutName: 'Per',
      aboutBirthDate: '1950-12-31',
    };
    const full = paperOf('application', subjectFor('RETT', 'represented', fields));
    expect(blanksOf(full).filter((label) => labels.includes(label))).toEqual([]);
    for (const given of ['Kari', '1. februar 1986', 'Gata 1\n7000 By', 'Per', '31. desember 1950'])
      expect(said(full)).toContain(given);
  });

  test('the writer’s own words stand as they were written', () => {
    const ownWords = 'Første linje\nandre linje\n\nNytt avsnitt  med to mellomrom § 2-1 d';
    for (const kind of ['application', 'complaint'] as const) {
      const paragraphs = paperOf(kind, subjectFor('RETT', 'self', { ownWords })).blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.content.map(({ text }) => text) : [],
      );
      expect(paragraphs).toEqual(expect.arrayContaining(ownWords.split('\n\n')));
    }
  });

  test('a ground has its name, its place and what is asked', () => {
    const paper = paperOf(
      'complaint',
      subjectFor('RETT_MED_KOSTNADSFORBEHOLD', 'self', { grounds: ['cost'] }),
    );
    const words = textsOf(under(paper, 'Derfor mener jeg at vedtaket er feil')).join('\n');
    expect(words).toContain('pasient- og brukerrettighetsloven § 2-1 d fjerde ledd');
    expect(words).toContain('Kommunen må dokumentere at BPA blir vesentlig dyrere');
  });

  test('what is chosen is asked for, and nothing else', () => {
    const asked = (requests: CheckSubject['fields']['requests']): string =>
      said(paperOf('complaint', subjectFor('RETT', 'self', { requests })));
    expect(asked(['delay'])).toContain('forvaltningsloven § 42');
    expect(asked(['papers'])).toContain('kopi av dokumentene');
    expect(asked(['express'])).toContain('uttrykkelig');
    expect(asked(['express'])).toContain('sak 2019/1333');
    expect(asked([])).not.toMatch(/§ 42|kopi av dokumentene|uttrykkelig/);
  });

  test('one who turns 67 soon asks for an answer soon', () => {
    const soon = subjectOf(
      draftOf('self', {
        age: { kind: 'birthDate', date: '1959-12-20' },
        grantedBefore67: 'none',
        decisionBefore67: 'no',
      }),
    );
    expect(said(paperOf('application', soon))).toContain('67-årsdagen');
    expect(said(paperOf('application', subjectFor('RETT', 'self')))).not.toContain('67-årsdagen');
  });
});

describe('the deadline of a complaint', () => {
  const deadline = (knownOn: string, today: string, decidedOn = ''): string => {
    const subject = { ...subjectFor('RETT', 'self', { knownOn, decidedOn }), today };
    return said(paperOf('complaint', subject));
  };

  // Counted by hand in a calendar: the same weekday four weeks later.
  test.each([
    ['2026-11-10', '8. desember 2026'],
    ['2026-12-10', '7. januar 2027'],
    ['2027-02-01', '1. mars 2027'],
    ['2028-02-01', '29. februar 2028'],
  ])('of what was known on %s is %s', (knownOn, lastDay) => {
    expect(deadline(knownOn, knownOn)).toContain(`Slik jeg regner, kan jeg klage til og med ${lastDay}.`);
  });

  test('that has passed: the complaint is still asked to be taken, with room for why', () => {
    const words = deadline('2026-11-10', '2026-12-09');
    expect(words).toContain('Fristen gikk ut 8. desember 2026');
    expect(words).toContain('forvaltningsloven § 31');
    expect(words).toContain('Derfor er jeg sen');
  });

  test('that passed more than a year ago: the letter is to be taken as an application', () => {
    expect(deadline('2026-11-10', '2027-11-11', '2026-11-10')).toContain('ny søknad');
  });

  test('is told as a rule when the day is not', () => {
    expect(deadline('', '2026-12-09')).not.toMatch(/til og med|gikk ut/);
  });
});
