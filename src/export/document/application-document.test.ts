import { expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import { partFor } from '#domain/application/part.ts';
import { criterionOf, pieceOf } from '#domain/self-assessment/testing/criterion.ts';
import { applicationDocument } from './application-document.ts';
import type { Subject } from './subject.ts';

const evidence = pieceOf({ what: 'Firmaattest' });
const draft = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const call = {
  id: 'neste',
  title: 'Konsesjon',
  shortTitle: 'neste utlysning',
  status: 'utkast',
  standing: 'Ikke fastsatt.',
  criteriaVersion: '2',
  hourlyPrice: null,
} as const;
const subject: Subject = {
  draft,
  criteria: [],
  completion: complete(draft, []),
  call,
  createdAt: '2026-11-22T14:00:00+01:00',
};
const kinds = (about: Subject) => applicationDocument(about).blocks.map(({ kind }) => kind);

test('a draft begins with where the call stands and with every gap', () => {
  const { blocks } = applicationDocument(subject);
  expect(kinds(subject).slice(0, 4)).toEqual(['heading', 'notice', 'notice', 'list']);
  const gaps = subject.completion.status === 'incomplete' ? subject.completion.gaps.length : 0;
  expect(gaps).toBeGreaterThan(0);
  expect(blocks[3]).toMatchObject({ kind: 'list', items: { length: gaps } });
});

test('the gaps of all criteria are told in a line for each kind of gap', () => {
  const criteria = Array.from({ length: 36 }, (_, index) => ({
    id: `K${String(index + 1).padStart(2, '0')}-x`,
    title: 'Krav',
    kind: 'kontraktsvilkår' as const,
    origin: index === 0 ? ('forslag' as const) : ('lov' as const),
    requirement: 'x',
    legalBasis: { text: 'x', provisions: [] },
    evidence: [],
    newlyFounded: 'x',
    judgement: { rule: 'dokument' as const, text: 'x' },
    question: 'x',
  }));
  const { blocks } = applicationDocument({ ...subject, criteria, completion: complete(draft, criteria) });
  const [, , , list] = blocks;
  const [first] = list?.kind === 'list' ? list.items : [];
  expect(first?.[0]?.text).toMatch(/^Velg et svar\. K01 \(forslag\), K02, .*K36$/);
});

test('an open call needs no notice', () => {
  expect(kinds({ ...subject, call: { ...call, status: 'åpen' } }).slice(0, 3)).toEqual([
    'heading',
    'notice',
    'list',
  ]);
});

test('answers given to other criteria than those printed say so', () => {
  const said = JSON.stringify(applicationDocument(subject).blocks);
  expect(said).toContain('Svarene er gitt for kravversjon');
  const same = { ...subject, call: { ...call, criteriaVersion: '1' } };
  expect(JSON.stringify(applicationDocument(same).blocks)).not.toContain('Svarene er gitt for kravversjon');
});

test('of a part it says so first, and what is not in the part is not told to be empty', () => {
  const part = partFor(draft, ['contact']);
  const paper = applicationDocument({ ...subject, draft: part, completion: complete(part, []) });
  expect(paper.title).toBe('Søknad om konsesjon for BPA – del');
  expect(paper.footer).toMatch(/^Del laget /);
  expect(paper.blocks[1]).toMatchObject({ title: 'Del til en kollega – skal ikke sendes til kommunen' });
  const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings.slice(1)).toEqual(['Om søknaden', 'Kontaktperson', 'Vedlegg']);
});

test('an attachment has the name it has in the package, beside its own', () => {
  const file = newAttachment({
    ...{ id: 'v1', name: 'Skatteattest fra 2026.PDF', size: 1, type: '' },
    sha256: 'a'.repeat(64),
  });
  const paper = applicationDocument({ ...subject, draft: withAttachment(draft, 'K01-x', file) });
  const said = JSON.stringify(paper.blocks);
  expect(said).toContain('Skatteattest fra 2026.PDF\\nI pakken: 01-skatteattest-fra-2026.pdf');
  expect(said).toContain('data/vedlegg/');
});

test('the list of attachments says which criteria a file is of, and what it proves where somebody has said it', () => {
  const file = newAttachment({ id: 'v1', name: 'a.pdf', size: 1, type: '', sha256: 'ab'.repeat(32) });
  const ids = ['K01-en', 'K02-to', 'K03-tre', 'K04-fire'];
  const criteria = ids.map((id) => criterionOf({ id, evidence: [evidence] }));
  const attached = ['K01-en', 'K02-to', 'K03-tre'].reduce(
    (before, id) => withAttachment(before, id, file),
    draft,
  );
  const proven = withAnswer(attached, 'K02-to', { proves: { v1: evidence.id } });
  const { blocks } = applicationDocument({ ...subject, draft: proven, criteria });
  const [list] = blocks.filter((block) => block.kind === 'table');
  const [, belongsTo, digest] = list?.rows[0] ?? [];
  expect(belongsTo).toBe('K02 – Firmaattest\nK01, K03');
  // So narrow that the criteria have the room.
  expect(digest).toBe(Array(4).fill('ab'.repeat(8)).join('\n'));
});

test('a declaration is ticked or not, and all of them stand on one page', () => {
  const declared = { ...draft, declarations: { ...draft.declarations, correct: true } };
  const { blocks } = applicationDocument({ ...subject, draft: declared });
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Erklæringer');
  expect(blocks[at]).toMatchObject({ together: true });
  const rows = blocks[at + 1];
  expect(rows?.kind === 'facts' && rows.rows.map(({ value }) => value)).toEqual([
    'Krysset av',
    ...Array(3).fill('Ikke krysset av'),
  ]);
});

test('the foot of every page says whose it is, however long the name', () => {
  const of = (name: string) =>
    applicationDocument({ ...subject, draft: { ...draft, supplier: { ...draft.supplier, name } } }).footer;
  expect(of('Eksempel AS')).toMatch(/ – Eksempel AS$/);
  expect(of('a'.repeat(100_000)).length).toBeLessThan(120);
});
