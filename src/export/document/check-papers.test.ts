import { describe, expect, test } from 'vitest';
import { type Role, roles } from '#domain/eligibility/facts.ts';
import { type Outcome, outcomes } from '#domain/eligibility/judge.ts';
import { paperKinds } from '#domain/eligibility/papers.ts';
import { needs as needsWords } from '#text/nb/needs.ts';
import { checkPaperName } from './check-paper.ts';
import type { CheckSubject } from './check-subject.ts';
import { draftOf, provisions, rowsOfNeed, subjectFor, subjectOf } from './testing/check-subjects.ts';
import { blanksOf, headings, paperOf, said, textsOf, under } from './testing/paper-words.ts';

/** A child is not 67, and parents are asked where the child lives, not whether they live in an institution themselves. */
const neverSo: Partial<Record<Outcome, readonly Role[]>> = {
  RETT_VIDEREFORT: ['child'],
  ANNEN_TJENESTE: ['parent', 'foster'],
};
const cases = outcomes.flatMap((outcome) =>
  roles.filter((role) => !neverSo[outcome]?.includes(role)).map((role) => ({ outcome, role })),
);

test.each(cases)('the fixture of $outcome for $role has that outcome', ({ outcome, role }) => {
  expect(subjectFor(outcome, role).result.outcomes).toEqual([outcome]);
});

describe.each(cases)('$outcome for $role:', ({ outcome, role }) => {
  const subject = subjectFor(outcome, role);

  test.each(paperKinds)(
    'the paper for %s says that this is no decision, and promises and refuses nothing',
    (kind) => {
      const words = said(paperOf(kind, subject));
      expect(words).toContain('ikke et vedtak');
      expect(words).not.toMatch(/du får BPA|avslag|kan ikke få BPA|har kanskje rett|undefined|null|NaN/i);
    },
  );

  test('the sheet has every part', () => {
    const parts = headings(paperOf('meeting', subject));
    const always = [
      'Svaret i sjekken',
      'Vilkårene i loven',
      'Spørsmål å stille',
      'Notater',
      'Ta med',
      'Etter møtet',
      'Det loven sier',
    ];
    expect(parts.filter((part) => part !== 'Hvilke timer som teller')).toEqual(always);
  });

  test('every condition is told with its place, and quoted', () => {
    const paper = paperOf('meeting', subject);
    const [table] = under(paper, 'Vilkårene i loven');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows).toHaveLength(subject.result.conditions.length);
    for (const row of rows) for (const cell of row) expect(cell).not.toBe('');
    expect(under(paper, 'Det loven sier').length).toBeGreaterThan(1);
  });

  test('the letters are to the municipality, and are signed before what is enclosed', () => {
    for (const kind of ['application', 'complaint'] as const) {
      const paper = paperOf(kind, subject);
      expect(said(paper)).toContain('Eksempelvik kommune');
      const lines = blanksOf(paper);
      const signed = ['Sted og dato', 'Underskrift', 'Navn med blokkbokstaver'];
      expect(lines.slice(lines.indexOf('Sted og dato')).slice(0, 3)).toEqual(signed);
      expect(said(paper).indexOf('Underskrift')).toBeLessThan(said(paper).lastIndexOf('Vedlegg'));
    }
  });

  test('the application names the law, and asks for a decision and an early word', () => {
    const words = said(paperOf('application', subject));
    expect(words).toContain('§ 2-1 d');
    expect(words).toContain('skriftlig vedtak');
    expect(words).toContain('forvaltningsloven § 11 a');
    if (!['RETT', 'RETT_VIDEREFORT'].includes(outcome)) expect(words).toContain('§ 3-8');
  });

  test('the complaint names who decides, and the deadline', () => {
    const words = said(paperOf('complaint', subject));
    expect(words).toContain('Statsforvalteren');
    expect(words).toContain('pasient- og brukerrettighetsloven § 7-5');
  });
});

describe('the sheet', () => {
  /** Sentence under sentence, as they are quoted. */
  const quotedIn = (subject: CheckSubject): readonly string[] =>
    paperOf('meeting', subject).blocks.flatMap((block) =>
      block.kind === 'quotation' ? block.text.replaceAll('\u00a0', ' ').split('\n') : [],
    );
  const questionsOf = (subject: CheckSubject): string =>
    textsOf(under(paperOf('meeting', subject), 'Spørsmål å stille')).join('\n');

  test('asks for what shows the cost where the municipality must show it', () => {
    expect(questionsOf(subjectFor('RETT_MED_KOSTNADSFORBEHOLD', 'self'))).toContain(
      'Kan dere vise dokumentasjonen for vesentlig økt kostnad?',
    );
    expect(questionsOf(subjectFor('RETT', 'self'))).not.toContain('kostnad');
  });

  test('asks about the night where hours at night do not count', () => {
    expect(questionsOf(subjectFor('INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'self'))).toContain('natten');
    expect(questionsOf(subjectFor('RETT', 'self'))).not.toContain('natten');
  });

  test('lists all answers that are possible when much is not known', () => {
    const subject = subjectOf(draftOf('self', { personal: { kind: 'unknown' } }));
    expect(subject.result.outcomes.length).toBeGreaterThan(1);
    const [, list] = under(paperOf('meeting', subject), 'Svaret i sjekken');
    expect(list?.kind === 'list' && list.items).toHaveLength(subject.result.outcomes.length);
  });

  test('quotes the law word for word', () => {
    const quotes = quotedIn(subjectFor('INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'parent'));
    const wordings = provisions.map(({ wording }) => wording);
    expect(quotes.filter((quote) => !wordings.some((wording) => wording.includes(quote)))).toEqual([]);
    expect(quotes).toContain(provisions.find(({ id }) => id === 'hol-3-8')?.wording);
  });

  test.each(cases)('quotes no words of the law twice ($outcome, $role)', ({ outcome, role }) => {
    const quotes = quotedIn(subjectFor(outcome, role));
    for (const quote of quotes) expect(quotes.filter((other) => other.includes(quote))).toEqual([quote]);
  });

  test('quotes where one lives and stays only until it is known', () => {
    const stay = /oppholder seg i kommunen/;
    expect(quotedIn(subjectFor('RETT', 'self')).join('\n')).not.toMatch(stay);
    expect(quotedIn(subjectOf(draftOf('self', { legalStay: 'unknown' }))).join('\n')).toMatch(stay);
  });

  test('a paragraph of the table is told with its act, in words below it', () => {
    const [, below] = under(paperOf('meeting', subjectFor('RETT', 'self')), 'Vilkårene i loven');
    expect(textsOf(below).join(' ')).toBe(
      '§ 3-2 og § 3-1 står i helse- og omsorgstjenesteloven. § 2-1 d står i pasient- og brukerrettighetsloven.',
    );
  });

  test('quotes nothing that was not in force on the day that the reader chose, and says so', () => {
    const subject = subjectOf({ ...draftOf('self', {}), onDate: '2016-05-01' });
    const paper = paperOf('meeting', subject);
    expect(said(paper)).toContain('1. mai 2016');
    expect(said(paper)).toContain('ikke kontrollert');
    expect(JSON.stringify(paper.blocks.filter(({ kind }) => kind === 'quotation'))).not.toContain(
      'under 67 år',
    );
  });

  test('says whom to call, once the municipality has said', () => {
    const subject = subjectFor('RETT', 'self');
    expect(said(paperOf('meeting', subject))).toContain('ikke fastsatt');
    const bpaContact = { name: 'Tildelingskontoret', email: null, phone: '12 34 56 78' };
    const known = { ...subject, municipality: { ...subject.municipality, bpaContact } };
    expect(said(paperOf('meeting', known))).toContain('Tildelingskontoret, 12 34 56 78.');
  });
});

describe('the week', () => {
  const needs = rowsOfNeed(60);
  const subject = subjectOf(
    draftOf(
      'self',
      { personal: { kind: 'needs' }, night: { kind: 'needs' }, secondHelper: { kind: 'needs' } },
      needs,
    ),
  );

  test.each(['meeting', 'application'] as const)('nothing of 60 rows is lost in the %s', (kind) => {
    const words = said(paperOf(kind, subject));
    for (const { activity, comment, helpedBy } of needs)
      for (const text of [activity, comment, helpedBy]) expect(words).toContain(text);
  });

  test('a row tells the hours of both helpers, averaged over the year', () => {
    const row = { ...needs[0], timesPerWeek: 4, minutes: 90, helpers: 2, weeksPerYear: 26 } as const;
    const table = paperOf(
      'application',
      subjectOf(draftOf('self', {}, [row as (typeof needs)[number]])),
    ).blocks.find((block) => block.kind === 'table');
    // 4 times 1.5 hours, twice, half of the year.
    expect(table?.kind === 'table' && table.rows[0]?.at(-1)).toBe('6');
  });

  test.each(['meeting', 'application'] as const)(
    'the hours of every kind stand under its name in the %s',
    (kind) => {
      const [table] = under(paperOf(kind, subject), 'Hvilke timer som teller').filter(
        (block) => block.kind === 'table',
      );
      const names = table?.kind === 'table' ? table.rows.map(([name]) => name) : [];
      expect(new Set(names)).toEqual(
        new Set(Object.values(needsWords.kinds).filter((name) => name !== 'Avlastning')),
      );
    },
  );

  test('hours that do not count are told with their reason on the sheet alone', () => {
    const night = subjectFor('INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'self');
    expect(textsOf(under(paperOf('meeting', night), 'Hvilke timer som teller')).join()).toMatch(
      /Teller ikke\nSlik vi leser loven, teller hjelp om natt/,
    );
    expect(said(paperOf('application', night))).toMatch(/Personlig assistanse om natten\nTeller ikke\n14/);
  });
});

test('file names say neither what it is about nor who it is', () => {
  expect(paperKinds.map((kind) => checkPaperName(kind, '2026-11-22'))).toEqual([
    'ark-2026-11-22.pdf',
    'brev-2026-11-22.pdf',
    'brev-2-2026-11-22.pdf',
  ]);
});
