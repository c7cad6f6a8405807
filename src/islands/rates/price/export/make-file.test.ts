import { expect, test } from 'vitest';
import { fileKinds, fileName } from './make-file.ts';

test('a file is named by what it is and the day, and by nothing that was typed', () => {
  expect(fileKinds.map((kind) => fileName(kind, '2026-11-22'))).toEqual([
    'timepris-2026-11-22.pdf',
    'timepris-2026-11-22.xlsx',
    'timepris-2026-11-22.csv',
  ]);
});
