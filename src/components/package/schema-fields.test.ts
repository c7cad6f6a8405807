import { expect, test } from 'vitest';
import { fieldMeanings } from '#text/nb/package-format-fields.ts';
import { packageJsonSchema } from '../published-schema.ts';
import { schemaFields } from './schema-fields.ts';

const fields = schemaFields(packageJsonSchema(new URL('https://a.example')));

test('every field of the schema has its meaning, and no meaning is of a field that is not there', () => {
  const paths = fields.map(({ path }) => path);
  expect(paths.filter((path) => !Object.hasOwn(fieldMeanings, path))).toEqual([]);
  expect(Object.keys(fieldMeanings).filter((path) => !paths.includes(path))).toEqual([]);
});

test('lists, records, choices and what may be null are told as the schema has them', () => {
  const schema = {
    type: 'object',
    required: ['a', 'b'],
    properties: {
      a: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 5 } },
      b: { anyOf: [{ type: 'string', enum: ['x', 'y'] }, { type: 'null' }] },
      c: {
        type: 'object',
        propertyNames: { pattern: '^K' },
        additionalProperties: { const: 1, type: 'number' },
      },
    },
  };
  const plain = { values: [], most: null, pattern: null, isNullable: false, isOptional: false };
  expect(schemaFields(schema)).toEqual([
    { ...plain, path: 'a', type: 'array', most: 3 },
    { ...plain, path: 'a[]', type: 'string', most: 5 },
    { ...plain, path: 'b', type: 'string', values: ['x', 'y'], isNullable: true },
    { ...plain, path: 'c', type: 'object', pattern: '^K', isOptional: true },
    { ...plain, path: 'c.*', type: 'number', values: ['1'] },
  ]);
});
