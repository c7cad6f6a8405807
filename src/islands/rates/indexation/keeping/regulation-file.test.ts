// A file is taken in whole, or refused in words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import { indexationSchemaVersion } from '#domain/rates/indexation-draft.schema.ts';
import { readIndexation } from '#domain/rates/indexation-draft.ts';
import { newIndexation } from '#domain/rates/indexation-new.ts';
import { openFile } from '../../../shared/saved-file/saved-file.ts';
import { site } from '../testing/site.ts';
import { regulationFile, regulationForm } from './regulation-file.ts';

const fixture = (version: number): string =>
  readFileSync(`tests/fixtures/regulation-v${version}.json`, 'utf8');
const opened = (content: BlobPart) => openFile(regulationForm, new Blob([content]));
const begun = (said: Partial<IndexationCalculation> = {}): IndexationCalculation => ({
  id: 'a',
  name: '',
  draft: newIndexation(site.series),
  ...said,
});

test('what the tool begins with, and what was typed for every figure it can lack, is saved and opened as it was', async () => {
  const { draft } = begun();
  const late = { ...draft, to: { month: '03', year: '2029' }, method: 'deflator' } as const;
  const asked = Object.values(readIndexation(late, site.series).regulations).flatMap(
    ({ missing }) => missing,
  );
  const typed = Object.fromEntries(asked.flatMap(({ at, figure }) => (figure ? [[at, '3,5']] : [])));
  expect(Object.keys(typed).map((at) => at.split(':')[0])).toEqual(
    expect.arrayContaining(['figure', 'change']),
  );
  for (const regulation of [begun(), begun({ draft: { ...late, typed } })]) {
    const made = regulationFile(regulation, '2026-11-22');
    expect(made?.name).toBe('prisregulering-2026-11-22.json');
    expect(await openFile(regulationForm, made?.file ?? new Blob())).toMatchObject({
      status: 'opened',
      content: { regulation },
    });
  }
});

test.each(Array.from({ length: indexationSchemaVersion }, (_, index) => index + 1))(
  'a file of version %i is opened for ever',
  async (version) => {
    const { regulation } = JSON.parse(fixture(version));
    expect(await opened(fixture(version))).toMatchObject({ status: 'opened', content: { regulation } });
  },
);

test('a regulation with a text that is too long is not made into a file', () => {
  expect(regulationFile(begun({ name: 'x'.repeat(201) }), '2026-11-22')).toBeNull();
});

test.each([
  ['nothing', '', 'fileEmpty'],
  ['more than half a million bytes', ' '.repeat(500_001), 'fileTooLarge'],
  ['a calculation of an hourly price', readFileSync('tests/fixtures/calculation-v1.json', 'utf8'), 'notOurs'],
  ['a newer file', '{"format":"bpa-prisregulering","schemaVersion":2}', 'newerFormat'],
  ['half a file', '{"format":"bpa-prisregulering","schemaVersion":1}', 'fileDamaged'],
  ['a month that is none', fixture(1).replace('"08"', '"13"'), 'fileDamaged'],
  ['a figure at an unknown address', fixture(1).replace('"change:', '"__proto__:'), 'fileDamaged'],
  ['an unknown method', fixture(1).replace('"percent"', '"guess"'), 'fileDamaged'],
])('%s is refused by name', async (_, content, code) => {
  expect(await opened(content)).toMatchObject({ status: 'refused', code });
});
