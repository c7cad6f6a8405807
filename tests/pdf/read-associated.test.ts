// The file inside the PDF, read back by our own reader: as we wrote it, as other tools saved it, and from bytes made to harm.

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { type ReadAssociated, readAssociated } from '#export/pdf/read-associated.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { sampleAssociated, sampleDocument, sampleOptions, sampleWords } from './sample-document.ts';
import { runOn } from './tools.ts';

const { name } = sampleAssociated;
const small = { ...sampleDocument, blocks: sampleDocument.blocks.slice(0, 3) };
const made = renderPdf(small, sampleWords, { ...sampleOptions, associated: sampleAssociated });
const read = (bytes: Uint8Array<ArrayBuffer>, wanted: string = name): Promise<ReadAssociated> =>
  readAssociated(new Blob([bytes]), wanted);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));

function expectFound(result: ReadAssociated): void {
  expect(result).toMatchObject({ status: 'found', digest: 'matches' });
  const { bytes } = result as Extract<ReadAssociated, { status: 'found' }>;
  expect(Buffer.from(bytes)).toEqual(Buffer.from(sampleAssociated.bytes));
}

describe('the file is found, and is what it was,', () => {
  test('in the PDF we made', async () => expectFound(await read(await made)));

  test.for([
    '--object-streams=generate',
    '--linearize',
    '--linearize --object-streams=generate',
    '--stream-data=compress --recompress-flate --compression-level=9',
    '--stream-data=uncompress --object-streams=disable',
    '--qdf',
    '--qdf --object-streams=generate --newline-before-endstream',
  ])('after qpdf %s', async (options, context) => {
    const { file } = runOn(context, await made, 'qpdf', [...options.split(' '), 'in.pdf', 'out.pdf']);
    if (file === null) throw new Error('qpdf wrote nothing.');
    expect(latin(file)).not.toBe(latin(await made));
    expectFound(await read(file));
  });

  test.each([true, false])('after pdf-lib, with object streams: %s', async (useObjectStreams) => {
    const document = await PDFDocument.load(await made);
    expectFound(await read(Uint8Array.from(await document.save({ useObjectStreams }))));
  });

  test('after MuPDF', async (context) => {
    const { file } = runOn(context, await made, 'mutool', ['clean', '-gggg', '-z', 'in.pdf', 'out.pdf']);
    if (file === null) throw new Error('mutool wrote nothing.');
    expectFound(await read(file));
  });

  test('when something was added at the end', async () => {
    const more = '\n9000 0 obj\n<</Type /Annot>>\nendobj\nxref\n0 0\ntrailer\n<</Size 9001 /Prev 9>>\n';
    expectFound(await read(bytesOf(`${latin(await made)}${more}startxref\n9\n%%EOF\n`)));
  });
});

/** The PDF with one thing in it changed, its length kept. */
async function changed(from: string, to: string): Promise<Uint8Array<ArrayBuffer>> {
  const whole = latin(await made);
  if (!whole.includes(from) || from.length !== to.length) throw new Error(`Cannot change ${from}.`);
  return bytesOf(whole.replace(from, to));
}

const statusOf = async (bytes: Uint8Array<ArrayBuffer>, wanted?: string) =>
  (await read(bytes, wanted)).status;

describe('what is not there, or not as it was told, has its own answer:', () => {
  test('no PDF', async () => {
    for (const text of ['', 'PK\x03\x04', '{"format": 1}', ' '.repeat(2000) + latin(await made)])
      expect(await statusOf(bytesOf(text))).toBe('notAPdf');
  });

  test('no such file, or none at all', async () => {
    expect(await statusOf(await made, 'priskalkyle.json')).toBe('notThere');
    expect(await statusOf(await renderPdf(small, sampleWords, sampleOptions))).toBe('notThere');
  });

  test('a password', async (context) => {
    const lock = ['--encrypt', '', 'owner', '256', '--', 'in.pdf', 'out.pdf'];
    const { file } = runOn(context, await made, 'qpdf', lock);
    expect(await statusOf(file ?? bytesOf(''))).toBe('encrypted');
  });

  test('one letter of the file is another', async () => {
    expect(await statusOf(await changed('"svar"', '"Svar"'))).toBe('damaged');
  });

  test('the size or the digest is another', async () => {
    const size = sampleAssociated.bytes.length;
    expect(await statusOf(await changed(`/Size ${size} `, `/Size ${size + 1} `))).toBe('damaged');
    const digit = /\/Desc <[0-9A-F]+>/.exec(latin(await made))?.[0] ?? '';
    const other = digit.replace(/(..)>$/, (_, last) => `${last === '30' ? '31' : '30'}>`);
    expect(await statusOf(await changed(digit, other))).toBe('damaged');
  });

  test('the PDF ends too early', async () => {
    const whole = await made;
    expect(await statusOf(whole.slice(0, whole.length / 2))).toBe('damaged');
  });

  test('two files of the same name', async () => {
    const document = await PDFDocument.load(await made);
    await document.attach(bytesOf('{}'), name);
    expect(await statusOf(Uint8Array.from(await document.save()))).toBe('damaged');
  });

  test('a name that only stands in the text, or in an object that nothing leads to', async () => {
    const lonely = `\n8000 0 obj\n<</Type /Filespec /F (other.json) /EF <</F 4 0 R>>>>\nendobj\n`;
    const whole = latin(await made).replace('xref\n0', `${lonely}xref\n0`);
    expect(await statusOf(bytesOf(whole), 'other.json')).toBe('notThere');
  });

  test('a stream that unpacks to far more than its size', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000, 32));
    const file = `%PDF-1.7\n1 0 obj\n<</Names <</EmbeddedFiles <</Names [(soknad.json) 2 0 R]>>>>>>\nendobj
2 0 obj\n<</Type /Filespec /UF (soknad.json) /EF <</F 3 0 R>>>>\nendobj
3 0 obj\n<</Filter /FlateDecode /Length ${bomb.length}>>\nstream\n${bomb.toString('latin1')}\nendstream\nendobj
trailer\n<</Root 1 0 R>>\n%%EOF`;
    expect(await statusOf(bytesOf(file))).toBe('tooLarge');
    expect(await statusOf(bytesOf(file.replaceAll('Filespec /UF', 'ObjStm /N 3 /First 3 /UF')))).toBe(
      'tooLarge',
    );
  });
});

/** Of this process: a clock on the wall would also count what else the machine does. */
function secondsOfWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

describe('bytes made to waste time are answered within two seconds:', () => {
  const long = (text: string) => `%PDF-1.7\n${text.repeat(1_000_000 / text.length)}`;

  test.each([
    '1 0 obj (',
    '1 0 obj ((',
    '1 0 obj <<',
    '1 0 obj [',
    '1 0 obj <<>> stream\n',
    '1 0 obj <</A <00',
    '1 0 obj <</A <00 > ',
    '<</A ',
    'trailer <</Root 1 0 R /A (',
    '1 0 obj %',
    'trailer <</Root 1 0 R>> ',
    '1 0 obj 1 0 R endobj ',
    '1 ',
    '[',
    '\\(',
    '1 0 obj <</Names 1 0 R /EmbeddedFiles 1 0 R /Kids [1 0 R 1 0 R]>> trailer <</Root 1 0 R>> ',
  ])('%j again and again', async (text) => {
    const start = secondsOfWork();
    expect(await statusOf(bytesOf(long(text)))).toMatch(/^(?:damaged|tooLarge|notThere)$/);
    expect(secondsOfWork() - start).toBeLessThan(2);
  });

  // Shorter than what is read in one go, where each search is cheap alone.
  test.each(['1 0 obj (', '1 0 obj [('])('%j in a small file', async (text) => {
    const start = secondsOfWork();
    expect(await statusOf(bytesOf(`%PDF-1.7\n${text.repeat(26_000)}`))).toMatch(/^(?:damaged|tooLarge)$/);
    expect(secondsOfWork() - start).toBeLessThan(2);
  });

  test('a PDF of ours with bytes changed, taken out, doubled and moved', async () => {
    const whole = await made;
    const from = fc.nat(whole.length - 1);
    const edit = fc.record({ at: from, length: fc.nat(400), to: from, byte: fc.nat(255), kind: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        let text = latin(whole);
        for (const { at, length, to, byte, kind } of edits) {
          const piece = text.slice(at, at + length);
          const rest = kind === 0 ? text : text.slice(0, at) + text.slice(at + length);
          if (kind === 3) text = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
          else text = kind === 1 ? rest : rest.slice(0, to) + piece + rest.slice(to);
        }
        const start = secondsOfWork();
        const result = await read(bytesOf(text));
        expect(secondsOfWork() - start).toBeLessThan(2);
        if (result.status === 'found' && result.digest === 'matches') expectFound(result);
      }),
      { numRuns: 300 },
    );
  });
});
