import { describe, expect, test } from 'vitest';
import { changed, lying, told } from './testing/hostile.ts';
import { changedData, resealed, utf8 } from './testing/sample.ts';

describe('soknad.json', () => {
  const sealedData = async (data: Uint8Array) => told(await resealed({ 'data/soknad.json': data }));
  const json = async () => new TextDecoder().decode(await changedData((data) => data));

  test('missing, whether it is listed or not', async () => {
    expect(await told(await resealed({ 'data/soknad.json': null }))).toEqual([
      'fileMissing data/soknad.json',
    ]);
    const listed = await changed((entries) => entries.filter(({ name }) => !name.endsWith('soknad.json')));
    expect(await told(listed)).toEqual(['fileMissing data/soknad.json']);
  });

  test('changed: what it says now is not looked at', async () => {
    expect(await told(await lying('data/soknad.json', { bytes: utf8('{}') }))).toEqual([
      'fileChanged data/soknad.json',
    ]);
  });

  test('with a byte order mark, in UTF-16, or no UTF-8', async () => {
    expect(await sealedData(utf8(`\uFEFF${await json()}`))).toEqual(['dataUnreadable data/soknad.json']);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${await json()}`, 'utf16le'));
    expect(await sealedData(utf16)).toEqual(['dataUnreadable data/soknad.json']);
    expect(await sealedData(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(['dataUnreadable data/soknad.json']);
  });

  test('with line ends of Windows is read', async () => {
    expect(await sealedData(utf8((await json()).replaceAll(',"', ',\r\n"')))).toBe('opened');
  });

  test.each([
    ['no JSON', '{"type":'],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a hundred thousand objects', '{"a":'.repeat(100_000)],
    ['more than 5 MB', `"${'x'.repeat(5_000_000)}"`],
    ['a key twice', '{"type":"bpa-soknadspakke","type":"bpa-soknadspakke"}'],
  ])('%s', async (_what, text) => {
    expect(await sealedData(utf8(text))).toEqual(['dataUnreadable data/soknad.json']);
  });

  test.each(['null', '[]', '"x"', '{}', '{"type":"annet"}'])('%s is of something else', async (text) => {
    expect(await sealedData(utf8(text))).toEqual(['notAPackage data/soknad.json']);
  });

  test.each([0, '1', [], null, 1.5, -1])('the version %j cannot be read', async (formatVersion) => {
    expect(await sealedData(await changedData((data) => ({ ...data, formatVersion })))).toEqual([
      'dataUnreadable data/soknad.json#formatVersion',
    ]);
  });

  test.each([4, 999])('version %j is newer, whatever else is unknown', async (formatVersion) => {
    const data = await changedData(() => ({ type: 'bpa-soknadspakke', formatVersion, other: true }));
    expect(await sealedData(data)).toEqual([`newerFormat data/soknad.json#formatVersion=${formatVersion}`]);
    expect(await told(await resealed({ 'data/soknad.json': data, 'data/ny.txt': utf8('x') }))).toEqual([
      `newerFormat data/soknad.json#formatVersion=${formatVersion}`,
    ]);
  });

  test('a million of anything is refused in a few words', async () => {
    const many = Array.from({ length: 1_000_000 }, () => 1);
    const files = await changedData((data) => ({ ...data, files: many }));
    expect(await sealedData(files)).toEqual(['dataUnreadable data/soknad.json#files']);
    const answers = Object.fromEntries(many.slice(0, 100_000).map((answer, index) => [`x${index}`, answer]));
    const keys = await changedData((data) => ({ ...data, draft: { ...(data.draft as object), answers } }));
    expect(await sealedData(keys)).toHaveLength(20);
  }, 20_000);

  test('twenty levels are read, and not one more, even where nobody looks', async () => {
    const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(await sealedData(await changedData((data) => ({ ...data, extra: nested(19) })))).toBe('opened');
    const deeper = await changedData((data) => ({ ...data, extra: nested(20) }));
    expect(await sealedData(deeper)).toEqual(['dataUnreadable data/soknad.json']);
  });

  test('what is wrong in it is told by place', async () => {
    const data = await changedData((json) => ({ ...json, status: 'godkjent', createdAt: 'i går' }));
    expect(await sealedData(data)).toEqual([
      'dataUnreadable data/soknad.json#createdAt',
      'dataUnreadable data/soknad.json#status',
    ]);
  });
});
