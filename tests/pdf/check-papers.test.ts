// The papers of the check as PDFs and on the page: tagged right, and the same words in the same order.

import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { roles } from '#domain/eligibility/facts.ts';
import { outcomes } from '#domain/eligibility/judge.ts';
import { paperKinds } from '#domain/eligibility/papers.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { checkPaper } from '#export/document/check-paper.ts';
import type { DocumentModel } from '#export/document/model.ts';
import { draftOf, rowsOfNeed, subjectFor, subjectOf } from '#export/document/testing/check-subjects.ts';
import { DocumentView } from '#export/html/document-view.tsx';
import { makeCheckPaper } from '#export/make-check-paper.ts';
import { checkStructure } from './check-structure.ts';
import { openFile } from './file.ts';
import { readTextTree, type TextNode } from './marked-text.ts';
import { type ReadPdf, readWithPdfjs } from './read-with-pdfjs.ts';
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

/** Lines break as the paper does, and as the page does: the letters are what is compared. */
const letters = (text: string): string => text.replace(/\s/g, '');
const sorted = (text: string): string => [...letters(text)].sort().join('');

/** In reading order, as the tag tree has it; signs of lists are not the document's. */
async function tagged(bytes: Uint8Array): Promise<string> {
  const tree = readTextTree(await openFile(bytes));
  if (tree === null) throw new Error('There is no tag tree.');
  return letters(wordsOf(tree));
}

function wordsOf({ role, kids, actual }: TextNode): string {
  if (role === 'Lbl') return '';
  if (actual !== undefined) return actual;
  return kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
}

/** What pdf.js finds in the tag tree: page by page, so that a cell over two pages comes in two pieces. */
function found({ pages }: ReadPdf): string {
  const tags = pages.flatMap((page) => page.tags).filter(({ role }) => role !== 'Lbl');
  return tags.map(({ text }) => text).join('');
}

/** What stands between the edges of the paper on the page. */
function shown(paper: DocumentModel): string {
  const html = renderToString(h(DocumentView, { model: paper, below: 1 }));
  const [text] = withClass(parseFragment(html), 'paper-text');
  return text ? letters(textIn(text)) : '';
}

function withClass(node: Tree.Node, name: string): Tree.Element[] {
  if ('attrs' in node && node.attrs.some((each) => each.name === 'class' && each.value === name))
    return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => withClass(child, name)) : [];
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

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
