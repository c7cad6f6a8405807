import { expect, test } from 'vitest';
import { shownFileName } from './shown-file-name.ts';

test.each([
  ['Årsrapport – 2026 (Šuvŧŧá).pdf', 'Årsrapport – 2026 (Šuvŧŧá).pdf'],
  ['a\u202Efdp.exe', 'a\ufffdfdp.exe'],
  ['a\u2067b\u2069.pdf', 'a\ufffdb\ufffd.pdf'],
  ['a\0b\nc\u001b[31m.pdf', 'a\ufffdb\ufffdc\ufffd[31m.pdf'],
  ['faktura\u200b.pdf', 'faktura\ufffd.pdf'],
])('%j is shown as %j', (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});
