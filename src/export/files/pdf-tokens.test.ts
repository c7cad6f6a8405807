import { expect, test } from 'vitest';
import { pdfTokens, type Token } from './pdf-tokens.ts';
import { ascii, joined } from './testing/made-files.ts';

function told(text: string): string[] {
  const tokens: readonly Token[] = [...pdfTokens(ascii(text))];
  return tokens
    .filter(({ kind }) => kind !== 'turn')
    .map(({ kind, text: word }) => (kind === 'name' ? `/${word}` : word || kind));
}

test.each([
  [
    '5 0 obj<</A[1 2]/B#20C(x)>>endobj',
    ['5', '0', 'obj', '<<', '/A', '[', '1', '2', ']', '/B C', '>>', 'endobj'],
  ],
  ['(a (b) \\) /X) /Y', ['/Y']],
  ['% /X\n/Y', ['/Y']],
  ['<41> /Y', ['/Y']],
  ['<4x> /Y', ['4x', '/Y']],
  ['a ) } /Y', ['a', '/Y']],
  ['<<>>stream\r\n/X endstream /Y', ['<<', '>>', 'stream', 'endstream', '/Y']],
  ['<<>>stream\n/X', ['<<', '>>', 'stream']],
  ['( /X', ['/X']],
  [`/${'x'.repeat(130)} ${'y'.repeat(50)}`, ['/', 'word']],
])('%j', (text, words) => {
  expect(told(text)).toEqual(words);
});

const twoMegabytes = (unit: string) => ascii(unit.repeat(2_000_000 / unit.length));

/** Turns are what keeps the page alive while a large file is read; that there are some is no matter of how fast it goes. */
test.each([
  ['a string that nothing closes', joined(ascii('('), twoMegabytes('x'))],
  ['strings that nothing closes', twoMegabytes('(')],
  ['a string', joined(ascii('('), twoMegabytes('x'), ascii(')'))],
  ['many short strings', twoMegabytes('(x) ')],
  ['a comment', joined(ascii('%'), twoMegabytes('x'))],
  ['a stream that ends late', joined(ascii('stream\n'), twoMegabytes('e'), ascii('endstream'))],
  ['streams that never end', twoMegabytes('stream ')],
  ['names', twoMegabytes('/A ')],
  ['nothing that means anything', twoMegabytes('\0')],
])('%s of 2 MB gives way between five and twenty times', (_what, bytes) => {
  let turns = 0;
  for (const { kind } of pdfTokens(bytes)) if (kind === 'turn') turns += 1;
  expect(turns).toBeGreaterThanOrEqual(5);
  expect(turns).toBeLessThanOrEqual(20);
});
