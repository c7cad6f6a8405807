// The example of the site's own call, as the tool makes it: complete, asked for in every part, and told to be an example.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Completion, complete } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { exampleSchema } from '#domain/application/example.schema.ts';
import { exampleDraft, exampleIdPrefix, isExample } from '#domain/application/example.ts';
import { partFor } from '#domain/application/part.ts';
import { type Criterion, criterionSchema } from '#domain/call/criterion.schema.ts';
import { findingStatuses } from '#domain/self-assessment/assess.ts';
import { type MadeAttachment, makeExampleFiles } from '#export/make-example.ts';
import { makePackage } from '#export/make-package.ts';
import { openPackage } from '#export/package/open-package.ts';
import { bytesOf, top, unpacked } from '#export/package/testing/sample.ts';
import { checkStructure } from './check-structure.ts';
import { type ReadPdf, readWithPdfjs } from './read-with-pdfjs.ts';

const yaml = (path: string): unknown => parse(readFileSync(`content/${path}`, 'utf8'));
const callContent = yaml('call/neste.yaml') as { title: string; shortTitle: string; criteria: string[] };
const call = {
  id: 'neste',
  title: callContent.title,
  shortTitle: callContent.shortTitle,
  status: 'åpen',
  standing: 'Utlysningen er åpen.',
  criteriaVersion: '1',
  hourlyPrice: null,
} as const;
const criteria: readonly Criterion[] = readdirSync('content/criteria')
  .map((file) => criterionSchema.parse(yaml(`criteria/${file}`)))
  .filter(({ id }) => callContent.criteria.includes(id));
const createdAt = '2026-11-22T14:03:00+01:00';

let files: readonly MadeAttachment[];
let draft: Draft;
let completion: Completion;

beforeAll(async () => {
  const example = exampleSchema.parse(yaml('example/neste.yaml'));
  let count = 0;
  files = await makeExampleFiles(example, call, createdAt, () => `v${++count}`);
  const attached = new Map(files.map(({ fileId, attachment }) => [fileId, attachment]));
  draft = exampleDraft(example, { id: `${exampleIdPrefix}x`, call, criteria, attached });
  completion = complete(draft, criteria);
});

const textOf = ({ pages }: ReadPdf): string[] => pages.map(({ text }) => text.replace(/\s+/g, ' '));

test('it is complete, and a reader sees every kind of finding but what is missing', () => {
  expect(completion.status).toBe('complete');
  const seen = new Set(completion.findings.map(({ status }) => status));
  expect(findingStatuses.filter((status) => !seen.has(status))).toEqual(['missing']);
});

test('no document is too old, no plan lacks a day, and no file is left unsaid', () => {
  const told = new Set(completion.findings.flatMap(({ reasons }) => reasons));
  for (const reason of [
    'noPlan',
    'noPlanDay',
    'planDayUnreadable',
    'evidenceTooOld',
    'evidenceExpired',
    'evidenceAfterDeadline',
    'evidenceKindUnknown',
    'deadlineUnknown',
  ])
    expect([...told]).not.toContain(reason);
});

test('every attachment is asked for, and every criterion that asks has one', () => {
  const used = new Set(Object.values(draft.answers).flatMap(({ attachmentIds }) => attachmentIds));
  expect(draft.attachments.filter(({ id }) => !used.has(id))).toEqual([]);
  for (const { id, evidence } of criteria) {
    const asked = evidence.filter(({ attach }) => attach).map((one) => one.id);
    const { attachmentIds = [], proves = {} } = draft.answers[id] ?? {};
    expect(attachmentIds.length > 0, id).toBe(asked.length > 0);
    expect(asked, id).toEqual(expect.arrayContaining(Object.values(proves)));
  }
});

test('each attachment is a tagged PDF that says in its title and on every page what it is not', async () => {
  for (const { attachment, bytes } of files) {
    const read = await readWithPdfjs(new Uint8Array(await bytes.arrayBuffer()));
    expect(read.title, attachment.name).toMatch(/^EKSEMPEL – ikke et ekte dokument: /);
    for (const page of textOf(read)) expect(page).toContain('EKSEMPEL – ikke et ekte dokument');
  }
  const [first] = files;
  expect(await checkStructure(new Uint8Array((await first?.bytes.arrayBuffer()) ?? []))).toEqual([]);
});

test('its package says what it is in its name and on every page, and opens again as an example', async () => {
  const contents = new Map(files.map(({ attachment, bytes }) => [attachment.id, bytes]));
  const made = await makePackage({
    ...{ draft, criteria, call, createdAt, version: '0.1.0' },
    readFile: async (id) => contents.get(id) ?? null,
  });
  if (made.status !== 'made') throw new Error(made.status);
  expect(made.name).toBe('soknadspakke-eksempel-100000008-2026-11-22.zip');
  const inside = unpacked(await bytesOf(made.file));
  for (const name of ['soknad.pdf', 'egenvurdering.pdf', 'signatur.pdf']) {
    const paper = inside.get(`${top}data/${name}`);
    if (!paper) throw new Error(name);
    for (const page of textOf(await readWithPdfjs(paper))) expect(page, name).toContain('EKSEMPEL');
  }
  const opened = await openPackage(made.file);
  if (opened.status !== 'opened') throw new Error(opened.status);
  expect(isExample(opened.envelope.draft)).toBe(true);
});

test('a part of it is known for one too, and ends being one with a number of the supplier’s own', () => {
  const saying = (organisationNumber: string, id = draft.id): boolean =>
    isExample({ id, supplier: { ...draft.supplier, organisationNumber } });
  expect(isExample(draft)).toBe(true);
  expect(isExample(partFor(draft, ['K06-opplaring-assistenter']))).toBe(true);
  expect(saying('', '9b2e')).toBe(false);
  expect(saying('100 000 008', '9b2e')).toBe(true);
  expect(saying('999 999 999')).toBe(false);
  // A slip of the pen is none.
  expect(saying('100 000 009')).toBe(false);
});
