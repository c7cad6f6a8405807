import { describe, expect, test } from 'vitest';
import { extra, told, vedlegg } from './testing/hostile.ts';
import { changedData, resealed, utf8 } from './testing/sample.ts';

describe('attachments', () => {
  type Listed = { attachmentId: string; path: string }[];
  const withFiles = async (change: (files: Listed) => Listed) =>
    told(
      await resealed({
        'data/soknad.json': await changedData((json) => ({
          ...json,
          files: change(json.files as Listed),
        })),
      }),
    );

  test('a file that is not the one in the draft is told, though the manifest agrees', async () => {
    expect(await told(await resealed({ [vedlegg]: utf8('en annen') }))).toEqual([`fileChanged ${vedlegg}`]);
  });

  test('a file that is missing, and one that is nobody’s, are told, though the manifest agrees', async () => {
    expect(await told(await resealed({ [vedlegg]: null, [extra]: utf8('x') }))).toEqual([
      `fileMissing ${vedlegg}`,
      `fileNotListed ${extra}`,
    ]);
  });

  test.each([
    ['is empty', () => []],
    ['names a file twice', (files: Listed) => files.map((each) => ({ ...each, path: vedlegg }))],
    ['names an attachment twice', (files: Listed) => [...files, ...files.slice(0, 1)]],
    [
      'names one that is not in the draft',
      (files: Listed) => files.map((each) => ({ ...each, attachmentId: `${each.attachmentId}x` })),
    ],
    [
      'points at another file',
      (files: Listed) =>
        files.map((each, index) => ({ ...each, path: index ? each.path : 'data/soknad.pdf' })),
    ],
  ])('a list of files that %s cannot be read', async (_what, change) => {
    expect(await withFiles(change)).toEqual(['dataUnreadable data/soknad.json#files']);
  });
});
