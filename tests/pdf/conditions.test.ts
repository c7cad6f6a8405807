// The tables of what our PDFs are built for: nothing in them is without a check, and every check was seen red.

import { expect, test } from 'vitest';
import { archiveClauses } from './archive-clauses.ts';
import { matterhorn } from './matterhorn.ts';
import { planted, plantedBytes } from './planted-faults.ts';

const seenRed = new Set([...planted, ...plantedBytes].map(([fault]) => fault));

test.each([
  ['the Matterhorn Protocol', matterhorn],
  ['PDF/A-3a', archiveClauses],
])('every condition of %s names a fault that is planted, and found', (_, table) => {
  expect(table.filter(([, , fault]) => !seenRed.has(fault))).toEqual([]);
});

test('every condition for a machine is there once, in order', () => {
  const ids = matterhorn.map(([id]) => id);
  expect(ids).toHaveLength(87);
  expect(ids).toEqual([...new Set(ids)].sort());
  const inCheckpoint = (from: string) => ids.filter((id) => id.startsWith(from)).length;
  expect(['01', '11', '28', '31'].map(inCheckpoint)).toEqual([4, 6, 15, 29]);
});
