// A file is taken in whole, or refused in words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import { openFile } from '../../../shared/saved-file/saved-file.ts';
import { calculationFile, calculationForm } from './calculation-file.ts';

const fixture = readFileSync('tests/fixtures/calculation-v1.json', 'utf8');
const remembering = readFileSync('tests/fixtures/calculation-v1-own.json', 'utf8');
const codeOf = async (content: BlobPart) => {
  const result = await openFile(calculationForm, new Blob([content]));
  return result.status === 'refused' ? result.code : result.status;
};

test('what was saved is opened as it was', async () => {
  const made = calculationFile(sampleCalculation(), '2026-11-22');
  expect(made?.name).toBe('priskalkyle-2026-11-22.json');
  expect(await openFile(calculationForm, made?.file ?? new Blob())).toMatchObject({
    status: 'opened',
    content: { calculation: sampleCalculation() },
  });
});

test.each([
  ['as it first was', fixture],
  ['that remembers which figures were typed', remembering],
])('a file of version 1 %s is opened for ever', async (_, file) => {
  expect(await openFile(calculationForm, new Blob([file]))).toEqual({
    status: 'opened',
    content: JSON.parse(file),
  });
});

test('a calculation with a text that is too long is not made into a file', () => {
  expect(calculationFile(sampleCalculation('a', 'x'.repeat(201)), '2026-11-22')).toBeNull();
});

test.each([
  ['nothing', '', 'fileEmpty'],
  ['more than a million bytes', ' '.repeat(1_000_001), 'fileTooLarge'],
  ['no text', new Uint8Array([0xff, 0xfe, 0xff]), 'notText'],
  ['no JSON', '{"format"', 'notOurs'],
  ['the file of another tool', '{"format":"bpa-sjekken","schemaVersion":1}', 'notOurs'],
  ['a newer file', '{"format":"bpa-priskalkyle","schemaVersion":2}', 'newerFormat'],
  ['half a file', '{"format":"bpa-priskalkyle","schemaVersion":1}', 'fileDamaged'],
  ['a key named twice', fixture.replace('"format"', '"schemaVersion": 1, "format"'), 'fileDamaged'],
  ['too many scenarios', fixture.replace('"scenarios": [', '"scenarios": [{}, '), 'fileDamaged'],
])('%s is refused by name', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
});
