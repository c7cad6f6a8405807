import { expect, test } from 'vitest';
import { attachmentProblem } from './attachment.ts';

const megabytes = (count: number): number => count * 1_000_000;
const four = Array.from({ length: 4 }, () => ({ size: megabytes(50) }));

test.each([
  ['nothing in it', 0, [], 'fileEmpty'],
  ['one byte', 1, [], null],
  ['50 MB exactly', megabytes(50), [], null],
  ['one byte over 50 MB', megabytes(50) + 1, [], 'fileTooLarge'],
  ['250 MB together exactly', megabytes(50), four, null],
  ['one byte over 250 MB together', 1, [...four, { size: megabytes(50) }], 'filesTooLargeTogether'],
] as const)('%s', (_, size, others, problem) => {
  expect(attachmentProblem(size, others)).toBe(problem);
});
