import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPackage } from './open-package.ts';
import { handMadeZip } from './testing/hand-made-zip.ts';
import { adding, changed, told, zeros } from './testing/hostile.ts';
import { blobOf, changedData, resealed, samplePackage, top, utf8 } from './testing/sample.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what is opened', () => {
  test('the sample, deflated, where the policy of the page refuses WebAssembly, workers and eval', async () => {
    const refused = () => {
      throw new Error('refused by the policy');
    };
    for (const name of ['WebAssembly', 'Worker', 'eval']) vi.stubGlobal(name, refused);
    expect(
      await told(await changed((entries) => entries.map((entry) => ({ ...entry, deflate: true })))),
    ).toBe('opened');
  });

  test('the sample, packed by hand', async () => {
    expect(await told(await changed((entries) => entries))).toBe('opened');
  });

  test('the sample, deflated, in another folder, with its directories and what macOS adds', async () => {
    const folder = 'soknadspakke (1)/';
    const zip = await changed((entries) => [
      ...['', 'data/', 'data/vedlegg/'].map((path) => ({ name: folder + path, bytes: zeros(0) })),
      ...entries.map((entry) => ({ ...entry, name: entry.name.replace(top, folder), deflate: true })),
      { name: `__MACOSX/${folder}._bagit.txt`, bytes: utf8('x') },
      { name: `${folder}.DS_Store`, bytes: utf8('x') },
    ]);
    expect(await told(zip)).toBe('opened');
  });

  test('data with other white space and keys nobody knows, which are dropped', async () => {
    const data = await changedData((json) => ({ ...json, approved: true, isAdmin: { yes: 1 } }));
    const result = await openPackage(await resealed({ 'data/soknad.json': data }));
    expect(result.status === 'opened' && Object.keys(result.envelope)).not.toContain('approved');
    expect(result.status).toBe('opened');
  });

  test('a key called __proto__ changes nothing', async () => {
    const json = new TextDecoder().decode(await changedData((data) => data));
    const data = utf8(json.replace('{', '{"__proto__":{"isApproved":true},'));
    const result = await openPackage(await resealed({ 'data/soknad.json': data }));
    expect(result.status).toBe('opened');
    expect(({} as Record<string, unknown>).isApproved).toBeUndefined();
    expect(result.status === 'opened' && 'isApproved' in result.envelope).toBe(false);
  });
});

describe('what is no package', () => {
  test.each([
    ['nothing', zeros(0)],
    ['a zip with nothing in it', handMadeZip([])],
    ['text', utf8('hei')],
    ['zeros', zeros(100_000)],
    ['a zip that says it holds 65 535 files', handMadeZip([], { entries: 65_535 })],
    [
      'a zip whose directory lies elsewhere',
      handMadeZip([{ name: 'a', bytes: utf8('a') }], { directoryOffset: 9_999_999 }),
    ],
  ])('%s', async (_what, bytes) => {
    expect(['notAZip ', 'notAPackage ', 'zipNotWhole ']).toContain((await told(blobOf(bytes)))[0]);
  });

  test('another zip is told so once, however many files it has', async () => {
    const files = Array.from({ length: 50 }, (_, index) => ({ name: `bilde${index}.png`, bytes: utf8('x') }));
    expect(await told(blobOf(handMadeZip(files)))).toEqual(['notAPackage ']);
  });

  test('the content without its folder is told so, and two folders are no package', async () => {
    const bare = await changed((entries) =>
      entries.map((entry) => ({ ...entry, name: entry.name.slice(top.length) })),
    );
    expect(await told(bare)).toEqual(['folderMissing ']);
    expect(await told(await adding({ name: 'annen/data/', bytes: zeros(0) }))).toEqual(['notAPackage ']);
  });

  test('a file that was moved after it was chosen', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const file = { size: 1_000, slice: () => ({ arrayBuffer: gone }), arrayBuffer: gone } as unknown as Blob;
    expect(await told(file)).toEqual(['notReadable ']);
  });

  test('a download that stopped is a zip that is not whole, wherever it stopped', async () => {
    const good = await samplePackage();
    for (const length of [4, 1_000, good.length / 2, good.length - 30, good.length - 1])
      expect(await told(blobOf(good.slice(0, length))), `${length}`).toEqual(['zipNotWhole ']);
    expect(await told(blobOf(good.slice(0, 3)))).toEqual(['notAZip ']);
  });

  test('a package with something before it or after it', async () => {
    const good = await samplePackage();
    for (const other of [utf8('%PDF-1.4\n'), utf8('<!doctype html><script>')]) {
      expect(await told(new Blob([other, good]))).toEqual(['notAZip ']);
    }
    expect(await told(new Blob([good, good]))).toEqual(['zipNotWhole ']);
    expect(await told(new Blob([good, utf8('etterpå')]))).toEqual(['zipNotWhole ']);
  });

  test('a package where two entries have one name, or one place', async () => {
    const twice = await changed((entries) => [...entries, ...entries.slice(-1)]);
    expect(await told(twice)).toEqual(['zipNotWhole ']);
    const overlapping = await changed((entries) =>
      entries.map((entry) =>
        entry.name.endsWith('02-opplaering-fdp.txt') ? { ...entry, central: { offset: 0 } } : entry,
      ),
    );
    expect(await told(overlapping)).toContain('fileChanged data/vedlegg/02-opplaering-fdp.txt');
  });
});
