import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftSchemaVersion } from '#domain/application/draft.schema.ts';
import { type DraftRow, readRow, rowOf } from './rows.ts';
import { sampleDraft } from './testing/drafts.ts';

const versions = Array.from({ length: draftSchemaVersion }, (_, index) => index + 1);
const fixture = (version: number): DraftRow =>
  JSON.parse(
    readFileSync(new URL(`../../tests/fixtures/stored-draft-v${version}.json`, import.meta.url), 'utf8'),
  );

test.each(versions)('a row stored with schema version %i can be read for ever', (version) => {
  const row = fixture(version);
  expect(row.schemaVersion).toBe(version);
  expect(readRow(row)).toMatchObject({ status: 'readable', revision: row.revision, savedAt: row.savedAt });
});

test('a row of the first version loses nothing on its way back', () => {
  const row = fixture(1);
  const read = readRow(row);
  expect(read.status === 'readable' && read.draft).toMatchObject({
    ...(row.body as object),
    calculation: null,
  });
});

test('a row of the second version comes back with its calculation', () => {
  const row = fixture(2);
  const read = readRow(row);
  expect(read.status === 'readable' && read.draft).toMatchObject(row.body as object);
  expect(read.status === 'readable' && read.draft.calculation?.lines.price).toBe('353.51');
});

test('a row of the third version comes back with its plans and days', () => {
  const row = fixture(3);
  const read = readRow(row);
  expect(read.status === 'readable' && read.draft).toEqual(row.body);
});

test('a draft becomes a row and a draft again', () => {
  const draft = sampleDraft();
  expect(readRow(rowOf(draft, 3, '2026-11-22T12:00:00.000Z'))).toEqual({
    status: 'readable',
    draft,
    revision: 3,
    savedAt: '2026-11-22T12:00:00.000Z',
    exported: null,
  });
});

test('a memory of a file that cannot be read is forgotten, and the draft is not', () => {
  const row = { ...rowOf(sampleDraft(), 1, '2026-11-22T12:00:00.000Z'), exported: 'i går' };
  expect(readRow(row as unknown as DraftRow)).toMatchObject({ status: 'readable', exported: null });
});

test.each([
  ['is of a newer version', { schemaVersion: draftSchemaVersion + 1 }],
  ['has no version', { schemaVersion: undefined }],
  ['has a body that is no draft', { body: { name: 7 } }],
  ['has the body of another draft', { body: sampleDraft('utkast-2') }],
  ['has no revision', { revision: null }],
  ['has no time', { savedAt: 5 }],
])('a row that %s is offered as text, whole', (_, broken) => {
  const row = { ...rowOf(sampleDraft(), 1, '2026-11-22T12:00:00.000Z'), ...broken } as DraftRow;
  const read = readRow(row);
  expect(read).toMatchObject({ status: 'unreadable', id: 'utkast-1' });
  expect(read.status === 'unreadable' && JSON.parse(read.raw)).toEqual(JSON.parse(JSON.stringify(row)));
});
