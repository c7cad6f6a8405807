// A file is taken in whole, or refused in words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TrainingReport } from '#domain/training/training.schema.ts';
import { openFile } from '../shared/saved-file/saved-file.ts';
import { trainingFile, trainingForm } from './training-file.ts';

const fixture = readFileSync('tests/fixtures/training-v1.json', 'utf8');
const { report } = JSON.parse(fixture) as { readonly report: TrainingReport };
const open = (content: BlobPart) => openFile(trainingForm, new Blob([content]));
const codeOf = async (content: BlobPart) => {
  const result = await open(content);
  return result.status === 'refused' ? result.code : result.status;
};

test('what was saved is opened as it was, also what is no training yet', async () => {
  const made = trainingFile(report, '2026-11-22');
  expect(made?.name).toBe('opplaering-2026-11-22.json');
  expect(await openFile(trainingForm, made?.file ?? new Blob())).toMatchObject({
    status: 'opened',
    content: { report },
  });
});

test('a file of version 1 is opened for ever', async () => {
  expect(await open(fixture)).toEqual({ status: 'opened', content: JSON.parse(fixture) });
});

test('the longest report there can be is below the limit', async () => {
  // A character that JSON has to spell out.
  const longest = '\u0001'.repeat(300);
  const [entry] = report.entries;
  if (!entry) throw new Error('The fixture has no entry.');
  const texts = { topic: longest, hours: longest, participants: longest, cost: longest };
  const entries = Array.from({ length: 500 }, () => ({ ...entry, ...texts, documentation: longest }));
  const made = trainingFile({ ...report, entries }, '2026-11-22');
  expect(await openFile(trainingForm, made?.file ?? new Blob())).toMatchObject({ status: 'opened' });
  expect(trainingFile({ ...report, entries: [...entries, entry] }, '2026-11-22')).toBeNull();
});

test('a report with a text that is too long is not made into a file', () => {
  expect(trainingFile({ ...report, supplier: 'x'.repeat(301) }, '2026-11-22')).toBeNull();
});

test.each([
  ['nothing', '', 'fileEmpty'],
  ['more than five million bytes', ' '.repeat(5_000_001), 'fileTooLarge'],
  ['an answer to another tool', '{"format":"bpa-sjekken","schemaVersion":1}', 'notOurs'],
  [
    'a version that is not made yet',
    fixture.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    'newerFormat',
  ],
  ['an entry without its group', fixture.replace('"group": "assistants",', ''), 'fileDamaged'],
  ['a day that is none', fixture.replace('2026-03-04', '2026-02-30'), 'fileDamaged'],
  [
    'an entry with the same key twice',
    fixture.replace('"hours": "mye"', '"hours": "mye", "hours": "2"'),
    'fileDamaged',
  ],
])('%s is refused', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
});
