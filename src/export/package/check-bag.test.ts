import { describe, expect, test } from 'vitest';
import type { HandMade } from './testing/hand-made-zip.ts';
import { adding, changed, extra, lying, told, zeros } from './testing/hostile.ts';
import { resealed, top, utf8 } from './testing/sample.ts';

describe('the bag', () => {
  test('a changed, a missing and an unlisted file are told all three', async () => {
    const zip = await changed((entries) => [
      ...entries
        .filter(({ name }) => !name.endsWith('signatur.pdf'))
        .map((entry) => (entry.name.endsWith('soknad.pdf') ? { ...entry, bytes: utf8('byttet ut') } : entry)),
      { name: top + extra, bytes: utf8('x') },
    ]);
    expect(await told(zip)).toEqual([
      'fileChanged data/soknad.pdf',
      'fileMissing data/signatur.pdf',
      `fileNotListed ${extra}`,
    ]);
  });

  test.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
    '%s must be there, and be one',
    async (path) => {
      const without = await changed((entries) => entries.filter(({ name }) => name !== top + path));
      expect(await told(without)).toContain(`manifestMissing ${path}`);
      expect(await told(await lying(path, { bytes: utf8('hei\n') }))).toContain(`manifestMissing ${path}`);
      expect(await told(await lying(path, { bytes: new Uint8Array([0xff, 0xfe]) }))).toContain(
        `manifestMissing ${path}`,
      );
      expect(await told(await lying(path, { bytes: zeros(1_000_000) }))).toContain(`manifestMissing ${path}`);
    },
  );

  test('a tag file that was changed is told, the manifest too', async () => {
    const others = await lying('bag-info.txt', { bytes: utf8('Source-Organization: Andre AS\n') });
    expect(await told(others)).toEqual(['fileChanged bag-info.txt']);
    const shorter = await changed((entries) =>
      entries
        .filter(({ name }) => !name.endsWith('signatur.pdf'))
        .map((entry) =>
          entry.name === `${top}manifest-sha256.txt` ? withoutLine(entry, 'signatur.pdf') : entry,
        ),
    );
    expect(await told(shorter)).toEqual(['fileChanged manifest-sha256.txt']);
  });

  test('a file that is in no list is told, whatever it is', async () => {
    const pdf = await adding({ name: `${top}data/tillegg.pdf`, bytes: utf8('x') });
    expect(await told(pdf)).toEqual(['fileNotListed data/tillegg.pdf']);
    const tags = await lying('tagmanifest-sha256.txt', { bytes: utf8('') });
    expect(await told(tags)).toEqual(
      ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'].map((path) => `fileNotListed ${path}`),
    );
  });

  test('a package without one of the PDFs, sealed anew, is whole', async () => {
    expect(await told(await resealed({ 'data/signatur.pdf': null }))).toBe('opened');
  });

  test('bagit.txt must be there and be of this version', async () => {
    const without = await changed((entries) => entries.filter(({ name }) => name !== `${top}bagit.txt`));
    expect(await told(without)).toEqual(['fileMissing bagit.txt']);
    const other = await resealed({
      'bagit.txt': utf8('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n'),
    });
    expect(await told(other)).toEqual(['notAPackage bagit.txt']);
  });
});

function withoutLine(entry: HandMade, part: string): HandMade {
  const lines = new TextDecoder().decode(entry.bytes).split('\n');
  return { ...entry, bytes: utf8(lines.filter((line) => !line.includes(part)).join('\n')) };
}
