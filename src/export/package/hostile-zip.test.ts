// Archives that no tool would make: names that lead elsewhere, links, bombs, headers that lie.
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handMadeZip } from './testing/hand-made-zip.ts';
import { adding, extra, lying, told, vedlegg, zeros } from './testing/hostile.ts';
import { blobOf, top, utf8 } from './testing/sample.ts';

const symlink = 0o120777 * 0x10000;

describe('names and kinds', () => {
  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\windows\\win.ini',
    '..\\..\\win.ini',
    `${top}../ut.pdf`,
    `${top}data/../../ut.pdf`,
    `${top}data/vedlegg/../soknad.pdf`,
    `${top}data/vedlegg/03-..pdf`,
    `${top}data//soknad.pdf`,
    `${top}data/vedlegg/03-STOR.pdf`,
    `${top}data/vedlegg/03-\xe5.pdf`,
    `${top}data/vedlegg/03-a.pdf\0.exe`,
    `${top}data/vedlegg/03-a.pdf\n`,
    `${top}data/vedlegg/mappe/`,
    `${top}data/skjema.exe`,
    `${top}manifest-md5.txt`,
    `${top}fetch.txt`,
    '__proto__/bagit.txt',
    '__proto__',
    `${top}__proto__`,
  ])('the name %j is refused and told', async (name) => {
    expect(await told(await adding({ name, bytes: utf8('x') }))).toEqual([`entryNameRefused ${name}`]);
  });

  test('every refused name is told, and what else is wrong', async () => {
    const zip = await adding(
      { name: 'a', bytes: utf8('x') },
      { name: '../b', bytes: utf8('x') },
      { name: top + extra, bytes: utf8('x') },
    );
    expect(await told(zip)).toEqual([
      'entryNameRefused a',
      'entryNameRefused ../b',
      `fileNotListed ${extra}`,
    ]);
  });

  test('a name of 60 000 characters is told in part', async () => {
    const [problem = ''] = await told(await adding({ name: 'x'.repeat(60_000), bytes: zeros(0) }));
    expect(problem.length).toBeLessThan(300);
  });

  test.each([
    ['a symbolic link', { central: { attributes: symlink } }],
    ['a device', { central: { attributes: 0o020666 * 0x10000 } }],
    ['a file that says it is a directory', { central: { attributes: 0o040755 * 0x10000 } }],
    ['an unknown compression', { both: { method: 14 } }],
    ['a second name in an extra field', { both: { extra: unicodePath(`${top}${vedlegg}`, 'annet.pdf') } }],
  ])('%s is refused', async (_what, lie) => {
    expect((await told(await lying(vedlegg, lie)))[0]).toBe(`entryNameRefused ${top}${vedlegg}`);
  });

  test('a directory with bytes in it is refused', async () => {
    expect(await told(await adding({ name: `${top}data/`, bytes: utf8('x') }))).toEqual([
      `entryNameRefused ${top}data/`,
    ]);
  });

  test('encryption is told as what it is', async () => {
    expect(await told(await lying(vedlegg, { both: { flags: 1 } }))).toEqual([
      `passwordProtected ${vedlegg}`,
    ]);
  });
});

describe('sizes', () => {
  test('a package that is too large is not read', async () => {
    expect(await told({ size: 300_000_001 } as Blob)).toEqual(['packageTooLarge ']);
  });

  test('60 000 entries are not all looked at', async () => {
    const files = Array.from({ length: 60_000 }, (_, index) => ({ name: `${top}${index}`, bytes: zeros(0) }));
    expect(await told(blobOf(handMadeZip(files)))).toEqual(['tooManyEntries ']);
  });

  test('a file that claims more than 50 MB is not unpacked', async () => {
    const zip = await lying(vedlegg, { both: { size: 50_000_001 } });
    expect(await told(zip)).toEqual([`fileTooLarge ${vedlegg}`, 'packageTooLarge ']);
  });

  test('a bomb is not unpacked: many times the size of the zip, or more than 300 MB', async () => {
    const bomb = await adding({ name: top + extra, bytes: zeros(20_000_000), deflate: true });
    expect(await told(bomb)).toEqual(['packageTooLarge ']);
    const claims = Array.from({ length: 7 }, (_, index) => ({
      name: `${top}data/vedlegg/1${index}-a.pdf`,
      bytes: zeros(300_000),
      both: { size: 49_000_000 },
    }));
    expect(await told(await adding(...claims))).toEqual(['packageTooLarge ']);
  });

  test('a bomb that claims to be small is stopped while it is unpacked', async () => {
    const started = performance.now();
    const bomb = { bytes: zeros(200_000_000), deflate: true, both: { size: 1_000 } };
    expect(await told(await lying(vedlegg, bomb))).toEqual([`fileChanged ${vedlegg}`]);
    expect(performance.now() - started).toBeLessThan(5_000);
  }, 20_000);
});

describe('headers that lie', () => {
  test.each([
    ['a checksum that is wrong', { both: { crc: 1 } }],
    ['a size that is too small', { both: { size: 3, packedSize: 3 } }],
    ['a deflated size that is too small', { deflate: true, both: { size: 3 } }],
    ['a deflated size that is too large', { deflate: true, both: { size: 3_000 } }],
    ['deflate that is none', { both: { method: 8 } }],
    ['another name in the local header', { local: { name: `${top}data/vedlegg/09-annet.pdf` } }],
    ['another size in the local header', { local: { size: 3 } }],
    ['another method in the local header', { local: { method: 8 } }],
    ['another place', { central: { offset: 1 } }],
  ])('%s', async (_what, lie) => {
    expect(await told(await lying(vedlegg, lie))).toEqual([`fileChanged ${vedlegg}`]);
  });
});

/** Info-ZIP's extra field with another name for the entry. */
function unicodePath(name: string, other: string): Uint8Array {
  const body = Buffer.alloc(5 + other.length);
  body.writeUInt8(1, 0);
  body.writeUInt32LE(crc32(Buffer.from(name, 'latin1')), 1);
  body.write(other, 5);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}
