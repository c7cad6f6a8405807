import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { examine } from './examine.ts';
import { adding, changed, extra, lying, vedlegg } from './package/testing/hostile.ts';
import { blobOf, resealed, samplePackage, top, unpacked, utf8 } from './package/testing/sample.ts';
import { draftSaying, madeOf } from './testing/order.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sample = samplePackage();
const states = async (file: Blob) =>
  (await examine(file)).files
    .filter(({ state }) => state !== 'whole')
    .map(({ path, state }) => [path, state]);

describe('a package', () => {
  test('that is whole is told with every file, its owner’s name and the digest of the whole', async () => {
    const { problems, files, sha256, size, kind, envelope } = await examine(blobOf(await sample));
    expect({ problems, kind, size }).toEqual({ problems: [], kind: 'package', size: (await sample).length });
    expect(sha256).toBe(hash(await sample));
    expect(envelope?.status).toBe('draft');
    expect(files).toHaveLength(11);
    expect(files.find(({ path }) => path === vedlegg)).toMatchObject({
      name: 'Skatteattest fra 2026.PDF',
      state: 'whole',
      size: 35,
    });
  });

  test('with one file changed tells which, and what else it is', async () => {
    const zip = await lying('data/soknad.pdf', { bytes: utf8('%PDF-1.4 en annen') });
    expect(await states(zip)).toEqual([['data/soknad.pdf', 'changed']]);
    expect((await examine(zip)).envelope?.draft.supplier.name).toBe('Eksempel Assistanse AS');
  });

  test('tells of a file that differs what it should be and what it is, as far as either is known', async () => {
    const told = async (zip: Blob, path: string) =>
      (await examine(zip)).files.find((file) => file.path === path) ?? null;
    const bytesOf = (path: string) => unpackedSample.get(top + path) ?? utf8('');
    const unpackedSample = unpacked(await sample);
    const own = hash(bytesOf(vedlegg));

    const changedPaper = await told(
      await lying('data/soknad.pdf', { bytes: utf8('annen') }),
      'data/soknad.pdf',
    );
    const paper = hash(bytesOf('data/soknad.pdf'));
    expect(changedPaper?.expected).toEqual({ size: null, sha256: paper });
    expect(changedPaper).toMatchObject({ size: 5, sha256: hash(utf8('annen')) });

    const damaged = await told(await lying(vedlegg, { both: { crc: 1 } }), vedlegg);
    expect(damaged?.expected).toEqual({ size: 35, sha256: own });
    const less = await changed((entries) => entries.filter(({ name }) => name !== top + vedlegg));
    expect((await told(less, vedlegg))?.expected).toEqual({ size: 35, sha256: own });

    const list = 'manifest-sha256.txt';
    const shortened = await told(await lying(list, { bytes: utf8('') }), list);
    expect(shortened?.expected).toEqual({ size: null, sha256: hash(bytesOf(list)) });
    expect(await told(blobOf(await sample), vedlegg)).toMatchObject({ sha256: own, expected: null });
  });

  test('tells what the data say of an attachment where the list says what the file is', async () => {
    const { files } = await examine(await resealed({ [vedlegg]: utf8('et annet') }));
    const attachment = files.find(({ path }) => path === vedlegg);
    expect(attachment).toMatchObject({ state: 'changed', sha256: hash(utf8('et annet')), size: 8 });
    expect(attachment?.expected).toEqual({
      size: 35,
      sha256: hash(unpacked(await sample).get(top + vedlegg) ?? utf8('')),
    });
  });

  test('with a file missing, one too many, and one that cannot be read', async () => {
    const less = await changed((entries) => entries.filter(({ name }) => name !== top + vedlegg));
    expect(await states(less)).toEqual([[vedlegg, 'missing']]);
    expect(await states(await adding({ name: top + extra, bytes: utf8('x') }))).toEqual([[extra, 'extra']]);
    expect(await states(await adding({ name: `${top}../ut`, bytes: utf8('x') }))).toEqual([
      [`${top}../ut`, 'extra'],
    ]);
    const damaged = await examine(await lying(vedlegg, { both: { crc: 1 } }));
    expect(damaged.files.find(({ path }) => path === vedlegg)).toMatchObject({
      state: 'changed',
      size: null,
      sha256: null,
    });
  });

  test('with what a machine added tells of it by name, and does not count it among the files', async () => {
    const zip = await adding(
      { name: `${top}.DS_Store`, bytes: utf8('x') },
      { name: '__MACOSX/', bytes: utf8('') },
      { name: `__MACOSX/${top}._bagit.txt`, bytes: utf8('x') },
    );
    const { problems, files, ignored } = await examine(zip);
    expect({ problems, count: files.length, ignored }).toEqual({
      problems: [],
      count: 11,
      ignored: ['.DS_Store', '._bagit.txt'],
    });
    expect((await examine(blobOf(await sample))).ignored).toEqual([]);
  });

  test('whose data are changed says so, and says nothing of what they say', async () => {
    const { envelope, problems } = await examine(await lying('data/soknad.json', { bytes: utf8('{}') }));
    expect(envelope).toBeNull();
    expect(problems).toEqual([{ code: 'fileChanged', at: 'data/soknad.json' }]);
  });
});

describe('other files', () => {
  test('soknad.pdf tells of attachments that it does not hold', async () => {
    const { files } = await madeOf(draftSaying('Slik'));
    const pdf = blobOf(files.get('data/soknad.pdf') ?? utf8(''));
    const { kind, envelope, files: told } = await examine(pdf);
    expect(kind).toBe('pdf');
    expect(envelope?.createdAt).toBe('2026-11-22T14:03:00+01:00');
    expect(told).toMatchObject([{ name: 'Attest.pdf', state: 'notChecked', size: 9 }]);
  });

  test.each([
    ['notAZip', new Blob(['hei'])],
    ['pdfDamaged', new Blob(['%PDF-1.7'])],
    ['packageTooLarge', { size: 300_000_001, slice: () => new Blob() } as unknown as Blob],
  ])('are refused: %s', async (code, file) => {
    const { problems, envelope, files } = await examine(file);
    expect({ codes: problems.map((problem) => problem.code), envelope, files }).toEqual({
      codes: [code],
      envelope: null,
      files: [],
    });
  });

  test('one that was moved after it was chosen has no digest', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const slice = { arrayBuffer: gone, text: gone };
    const file = { size: 1_000, slice: () => slice, arrayBuffer: gone } as unknown as Blob;
    expect(await examine(file)).toMatchObject({ sha256: null, problems: [{ code: 'notReadable' }] });
  });
});
