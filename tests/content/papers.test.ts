// The editor's papers name every field that content has: a field nobody explains is a field nobody fills in.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { folders } from '../../scripts/content/folders.ts';

const papers = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(`content/${path}`, 'utf8'))
  .join('\n');

function keysOf(schema: $ZodType): string[] {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
    case 'optional':
      return keysOf(def.innerType);
    case 'array':
      return keysOf(def.element);
    case 'union':
      return def.options.flatMap(keysOf);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
    default:
      return [];
  }
}

test.each(folders.map(({ path, schema }) => [path, keysOf(schema)] as const))(
  'every field of %s is explained',
  (_, keys) => {
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(papers))).toEqual([]);
  },
);
