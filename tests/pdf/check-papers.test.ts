// The papers of the check as PDFs and on the page: tagged right, and the same words in the same order.

import { describe, expect, test } from 'vitest';
import { roles } from '#domain/eligibility/facts.ts';
import { outcomes } from '#domain/eligibility/judge.ts';
import { paperKinds } from '#domain/eligibility/papers.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { checkPaper } from '#export/document/check-paper.ts';
import type { DocumentModel } from '#export/document/model.ts';
import { draftOf, rowsOfNeed, subjectFor, subjectOf } from '#export/document/testing/check-subjects.ts';
import { makeCheckPaper } from '#export/make-check-paper.ts';
import { checkStructure } from './check-structure.ts';
import { found, letters, shown, tagged } from './paper-on-page.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';
import { sampleDocument } from './sample-document.ts';

const createdAt = '2026-11-22T12:00:00+01:00';
const needs = { kind: 'needs' } as const;

const subjects = [
  ...outcomes.map((outcome, index) => ({
    name: outcome,
    subject: subjectFor(outcome, roles[index % roles.length] ?? 'self', {
      name: index % 2 === 0 ? 'Áŋŋel Čađđe' : '',
      ownWords: 'Hver morgen.\n\nOg hver kveld.',
      knownOn: '2026-11-02',
      grounds: ['hours', 'duration', 'leader'],
      subjects: ['refusal'],
      requests: ['express', 'papers', 'delay'],
    }),
  })),
  {
    name: '60 rows',
    subject: subjectOf(
      draftOf('self', { personal: needs, night: needs, secondHelper: needs }, rowsOfNeed(60)),
    ),
  },
  {
    name: 'nothing answered',
    subject: subjectOf(draftOf('self', { personal: null, duration: null, age: null })),
  },
];
/** As long as they come where nobody writes more than a line to a row: a week, nothing known, a parent with a child. */
const sheets = [
  { name: 'a week of 12 rows', subject: subjectOf(draftOf('self', { personal: needs }, shortRows(12))) },
  {
    name: 'one who knows nothing',
    subject: subjectOf(
      draftOf('self', {
        age: { kind: 'unknown' },
        personal: { kind: 'unknown' },
        grantedBefore67: 'unknown',
        decisionBefore67: 'unknown',
        duration: 'unknown',
        leader: 'unknown',
        legalStay: 'unknown',
      }),
    ),
  },
  ...outcomes
    .filter((outcome) => outcome !== 'ANNEN_TJENESTE' && outcome !== 'RETT_VIDEREFORT')
    .map((outcome) => ({ name: `a parent: ${outcome}`, subject: subjectFor(outcome, 'parent') })),
];
const papers = subjects.flatMap(({ name, subject }) =>
  paperKinds.map((kind) => ({ name: `${kind}, ${name}`, paper: checkPaper(kind, subject) })),
);

/** As the suggestions of the tool give them, of the kinds that a week most often has. */
function shortRows(count: number): readonly NeedsRow[] {
  return rowsOfNeed(count).map((row, index) => ({
    ...row,
    activity: `Kle på seg ${index + 1}`,
    kind: (['personalCare', 'household', 'social'] as const)[index % 3] ?? row.kind,
    helpers: 1,
    weeksPerYear: null,
    comment: '',
    helpedBy: '',
  }));
}

async function bytesOf(paper: DocumentModel): Promise<Uint8Array> {
  return new Uint8Array(await (await makeCheckPaper(paper, createdAt)).arrayBuffer());
}

const sorted = (text: string): string => [...letters(text)].sort().join('');

describe.each(papers)('$name', ({ paper }) => {
  test('passes the home checker, and says the same on the page', async () => {
    const bytes = await bytesOf(paper);
    expect(await checkStructure(bytes)).toEqual([]);
    const read = await readWithPdfjs(bytes);
    expect(read).toMatchObject({ title: paper.title, language: 'nb-NO', isTagged: true });
    const words = await tagged(bytes);
    expect(words.length).toBeGreaterThan(500);
    expect(shown(paper)).toBe(words);
    expect(sorted(found(read))).toBe(sorted(words));
  });
});

test.each(sheets)('the sheet for $name is four pages at most', async ({ subject }) => {
  const { pages } = await readWithPdfjs(await bytesOf(checkPaper('meeting', subject)));
  expect(pages.length).toBeLessThanOrEqual(4);
});

test('every kind of block says the same on the page as on paper', async () => {
  expect(shown(sampleDocument)).toBe(await tagged(await bytesOf(sampleDocument)));
});

test('the same paper at the same instant gives the same bytes', async () => {
  const [first] = papers;
  if (!first) throw new Error('There is no paper.');
  expect(await bytesOf(first.paper)).toEqual(await bytesOf(first.paper));
});
