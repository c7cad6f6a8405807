import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { files, pages, read } from './site.ts';

const schemaFiles = files.filter((file) => file.endsWith('.schema.json'));

function compiled(file: string): ValidateFunction {
  return new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(read(file)));
}

test('every published schema is a schema', () => {
  expect(schemaFiles.length).toBeGreaterThanOrEqual(2);
  for (const file of schemaFiles) expect(() => compiled(file), file).not.toThrow();
});

test('the criteria as data are what their schema says, and a criterion without its requirement is not', () => {
  const isValid = compiled('krav/krav.schema.json');
  const data = JSON.parse(read('krav/krav.json'));
  isValid(data);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...data, criteria: [{ ...data.criteria[0], requirement: undefined }] })).toBe(false);
});

test('the criteria as data, as a table and as pages are the same criteria', () => {
  const ids: string[] = JSON.parse(read('krav/krav.json')).criteria.map(({ id }: { id: string }) => id);
  const rows = read('krav/krav.csv');
  for (const id of ids) {
    expect(rows).toContain(id);
    expect(pages.filter(({ url }) => url.endsWith(`/krav/${id.toLowerCase()}/`))).toHaveLength(1);
  }
});

test.each([1, 2, 3])('a package of format %i is what its schema says', (format) => {
  const isValid = compiled(`skjema/soknad-${format}.schema.json`);
  isValid(JSON.parse(readFileSync(`tests/fixtures/package-v${format}/soknad.json`, 'utf8')));
  expect(isValid.errors).toBeNull();
  expect(isValid({})).toBe(false);
});

test('a schema refuses what another format holds, and the example is what it says it is', () => {
  const packed = JSON.parse(readFileSync('tests/fixtures/package-v3/soknad.json', 'utf8'));
  expect(compiled('skjema/soknad-2.schema.json')(packed)).toBe(false);
  const { plan: _plan, ...answer } = packed.draft.answers['K01-eksempel'];
  const answers = { ...packed.draft.answers, 'K01-eksempel': answer };
  const isValid = compiled('skjema/soknad-3.schema.json');
  expect(isValid({ ...packed, draft: { ...packed.draft, answers } })).toBe(false);
  expect(isValid(JSON.parse(read('skjema/eksempel-3.json')))).toBe(true);
});

test('the first two formats are told apart by their schemas', () => {
  const [first, second] = [1, 2].map((format) => compiled(`skjema/soknad-${format}.schema.json`));
  const packed = JSON.parse(readFileSync('tests/fixtures/package-v2/soknad.json', 'utf8'));
  expect(first?.(packed)).toBe(false);
  const { margin: _line, ...lines } = packed.draft.calculation.lines;
  const calculation = { ...packed.draft.calculation, lines };
  expect(second?.({ ...packed, draft: { ...packed.draft, calculation } })).toBe(false);
});
