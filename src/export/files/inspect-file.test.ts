// Any file that a portal is sent: its name, its size and its kind, each with what is said of it.
// The rows that begin with a number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import { packagePath } from '../package/package-path.ts';
import { inspectFile } from './inspect-file.ts';
import { ascii, exe, madePdf, madeZip, utf8 } from './testing/made-files.ts';
import { type Bytes, said } from './testing/said.ts';

const pdf = madePdf();

describe('what is taken as it is', () => {
  test.each([
    ['a.pdf', pdf, 'pdf'],
    ['A.PDF', pdf, 'pdf'],
    ['rtl \u202Etxt.pdf', pdf, 'pdf'],
    ['88 CON.pdf', pdf, 'pdf'],
  ])('%j', async (name, bytes, kind) => {
    expect(await said(name, bytes)).toBe(kind);
  });
});

describe('what is refused', () => {
  test.each<[string, string, Bytes, string]>([
    ['69 0 bytes', 'a.pdf', new Uint8Array(), '!fileEmpty'],
    ['73 a program', 'a.pdf', exe, '!contentDiffers'],
    ['73 a program', 'a.exe', exe, '!kindNotAccepted'],
    ['73 a program', 'a.txt', exe, '!textUnreadable'],
    ['80 zip', 'a.zip', madeZip({ 'b.zip': madeZip({ a: 'x' }) }), '!archive'],
    ['88 no ending', 'mappe', utf8('x'), '!noExtension'],
    ['88 ending after bidi', 'a\u202Efdp.exe', pdf, '!kindNotAccepted'],
    ['toString', 'a.toString', utf8('x'), '!kindNotAccepted'],
    ['__proto__', 'a.__proto__', utf8('x'), '!kindNotAccepted'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });

  test('70 exactly the limit is taken, and 71 one byte more is refused', async () => {
    const start = ascii('tekst');
    const filled = (size: number): Blob => new Blob([start, new Uint8Array(size - start.length).fill(0x20)]);
    expect((await inspectFile(filled(50_000_000), 'a.txt')).kind).toBe('txt');
    expect((await inspectFile(filled(50_000_001), 'a.txt')).refusals).toEqual(['fileTooLarge']);
  });

  test('72 a file of 2 GB is refused unread', async () => {
    const slice = (): never => {
      throw new Error('it was read');
    };
    const sparse = { size: 2 ** 31, slice, arrayBuffer: slice } as unknown as Blob;
    expect((await inspectFile(sparse, 'a.pdf')).refusals).toEqual(['fileTooLarge']);
  });

  test('90 a file that can no longer be read is a fault, not an answer', async () => {
    const gone = {
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
    };
    await expect(inspectFile(gone as unknown as Blob, 'a.pdf')).rejects.toThrow(DOMException);
  });
});

describe('what is told', () => {
  test.each<[string, string, Bytes, string]>([
    ['64 D-number in the name', '55102499947.pdf', pdf, 'pdf personalNumberInName'],
    ['a certificate', 'Politiattest.pdf', pdf, 'pdf policeCertificate'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});

describe('88 and 89: names', () => {
  const names = [
    `${'x'.repeat(251)}.pdf`,
    'CON.pdf',
    'a/b.pdf',
    '..pdf',
    '.pdf',
    'a.pdf.',
    'a.pdf ',
    'Å.pdf',
    'A\u030A.pdf',
    'å.pdf',
    '__proto__.pdf',
    'constructor.pdf',
    'null.pdf',
    'a\0b.pdf',
    'a\u202Efdp.pdf',
  ];

  test.each(names)('%j is a PDF by its name', async (name) => {
    expect(await said(name, pdf)).toBe('pdf');
  });

  test('no two have one path in the package, however letters are cased or composed', () => {
    const paths = names.map((name, index) => packagePath(index, name).toLowerCase().normalize('NFC'));
    expect(new Set(paths).size).toBe(names.length);
    for (const path of paths) expect(path).toMatch(/^data\/vedlegg\/\d{2,3}-[a-z0-9][a-z0-9._-]*$/);
  });
});
