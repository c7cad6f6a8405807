import { expect, test } from 'vitest';
import { attachmentProblem, maxAttachments } from './attachment.ts';
import { draftSchema } from './draft.schema.ts';
import { newDraft } from './draft.ts';

const megabytes = (count: number): number => count * 1_000_000;
const four = Array.from({ length: 4 }, () => ({ size: megabytes(50) }));

test.each([
  ['nothing in it', 0, [], 'fileEmpty'],
  ['one byte', 1, [], null],
  ['50 MB exactly', megabytes(50), [], null],
  ['one byte over 50 MB', megabytes(50) + 1, [], 'fileTooLarge'],
  ['250 MB together exactly', megabytes(50), four, null],
  ['one byte over 250 MB together', 1, [...four, { size: megabytes(50) }], 'filesTooLargeTogether'],
  ['the 300th file', 1, Array.from({ length: 299 }, () => ({ size: 1 })), null],
  ['the 301st file', 1, Array.from({ length: 300 }, () => ({ size: 1 })), 'tooManyFiles'],
] as const)('%s', (_, size, others, problem) => {
  expect(attachmentProblem(size, others)).toBe(problem);
});

test('a draft can hold exactly as many files as are taken', () => {
  const draft = newDraft('utkast', { id: 'utlysning', criteriaVersion: null });
  const files = Array.from({ length: maxAttachments + 1 }, (_, index) => ({
    ...{ id: `fil-${index}`, name: 'a.pdf', size: 1, type: '', sha256: '0'.repeat(64) },
    ...{ issuedOn: '', expiresOn: '' },
  }));
  expect(draftSchema.safeParse({ ...draft, attachments: files.slice(1) }).success).toBe(true);
  expect(draftSchema.safeParse({ ...draft, attachments: files }).success).toBe(false);
});
