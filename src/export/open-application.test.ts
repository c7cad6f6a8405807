// soknad.pdf alone gives every answer back, and is refused in words when it is not what was packed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openApplication } from './open-application.ts';
import { renderPdf } from './pdf/render.ts';
import { readApplicationPdf } from './read-application-pdf.ts';
import { draftSaying, madeOf } from './testing/order.ts';

const typed = 'Áŋŋel Čađđe Šuvŧŧá 🧑‍🦽 \u202Eabc \0 \ud800 __proto__';
const draft = draftSaying(typed);
const made = madeOf(draft);
const blob = (bytes?: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes ?? new Uint8Array()]);
const pdf = async (): Promise<Blob> => blob((await made).files.get('data/soknad.pdf'));
const words = { page: () => '1' };
const options = { createdAt: '2026-11-22T14:03:00+01:00' };
const plain = { title: 'T', kicker: '', footer: '', language: 'nb-NO', blocks: [] } as const;

/** A PDF that carries this under the name of the data. */
async function carrying(text: string): Promise<Blob> {
  const bytes = new TextEncoder().encode(text);
  const associated = {
    name: 'soknad.json',
    mediaType: 'application/json',
    bytes,
    description: 'D',
    relationship: 'Source',
  } as const;
  return blob(await renderPdf(plain, words, { ...options, associated }));
}

async function codes(file: Blob): Promise<string[] | 'opened'> {
  const result = await openApplication(file);
  return result.status === 'opened' ? 'opened' : result.problems.map(({ code, at }) => `${code} ${at}`);
}

describe('soknad.pdf', () => {
  test('alone gives every answer back, and tells of the files that are not there', async () => {
    const opened = await openApplication(await pdf());
    if (opened.status !== 'opened') throw new Error(JSON.stringify(opened.problems));
    expect(opened.from).toBe('pdf');
    expect(opened.envelope.draft).toStrictEqual(draft);
    expect(opened.envelope.draft.attachments).toMatchObject([{ name: 'Attest.pdf', size: 9 }]);
    expect(opened.attachments.size).toBe(0);
  });

  test('carries the data of the package, byte for byte', async () => {
    const data = (await made).files.get('data/soknad.json');
    const whole = Buffer.from(await (await pdf()).arrayBuffer());
    expect(whole.includes(Buffer.from(data ?? ''))).toBe(true);
    const [fromPdf, fromZip] = [
      await readApplicationPdf(await pdf()),
      await openApplication((await made).zip),
    ];
    expect(fromPdf).toMatchObject({ envelope: fromZip.status === 'opened' && fromZip.envelope });
  });

  test('is the same to the byte when made again, and is what the list of the package says', async () => {
    const again = await madeOf(draft);
    const bytes = again.files.get('data/soknad.pdf') ?? new Uint8Array();
    expect(bytes).toEqual((await made).files.get('data/soknad.pdf'));
    const digest = createHash('sha256').update(bytes).digest('hex');
    const manifest = new TextDecoder().decode(again.files.get('manifest-sha256.txt'));
    expect(manifest).toContain(`${digest}  data/soknad.pdf\n`);
  });

  test('of an older format opens as packages of it do', async () => {
    const old = readFileSync(new URL('../../tests/fixtures/package-v1/soknad.json', import.meta.url), 'utf8');
    const opened = await openApplication(await carrying(old));
    expect(opened).toMatchObject({ status: 'opened', envelope: { formatVersion: 3 } });
  });
});

describe('a PDF that is not', () => {
  test('with one letter of its answers changed is refused', async () => {
    const whole = Buffer.from(await (await pdf()).arrayBuffer()).toString('latin1');
    const bytes = Uint8Array.from(Buffer.from(whole.replace('"Attest.pdf"', '"Attest.pdg"'), 'latin1'));
    expect(await codes(blob(bytes))).toEqual(['pdfDamaged ']);
  });

  test('whose digest no longer stands there is refused', async () => {
    const whole = Buffer.from(await (await pdf()).arrayBuffer()).toString('latin1');
    const label = [...'SHA-256: ']
      .map((c) => c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'))
      .join('');
    expect(whole).toContain(label);
    const bytes = Uint8Array.from(Buffer.from(whole.replace(label, label.replace('0053', '0054')), 'latin1'));
    expect(await codes(blob(bytes))).toEqual(['pdfDamaged ']);
  });

  test('ours, or is a paper without answers, says so', async () => {
    expect(await codes(blob(await renderPdf(plain, words, options)))).toEqual(['pdfWithoutAnswers ']);
    expect(await codes(blob((await made).files.get('data/egenvurdering.pdf')))).toEqual([
      'pdfWithoutAnswers ',
    ]);
    expect(await codes(new Blob(['%PDF-1.7 slutt']))).toEqual(['pdfDamaged ']);
  });

  test.each([
    ['newerFormat data/soknad.json#formatVersion=999', '{"type":"bpa-soknadspakke","formatVersion":999}'],
    ['notAPackage data/soknad.json', '{"type":"annet"}'],
    ['dataUnreadable data/soknad.json', '['.repeat(100)],
    ['dataUnreadable data/soknad.json', '{"type":"bpa-soknadspakke","type":"bpa-soknadspakke"}'],
  ])('%s', async (told, text) => {
    expect(await codes(await carrying(text))).toEqual([told]);
  });

  test('telling of other files than it names is refused', async () => {
    const data = JSON.parse(new TextDecoder().decode((await made).files.get('data/soknad.json')));
    const other = JSON.stringify({ ...data, files: [] });
    expect(await codes(await carrying(other))).toEqual(['dataUnreadable data/soknad.json#files']);
  });

  test('is told from a package by its content, whatever it is called', async () => {
    const named = new File([await pdf()], 'soknadspakke.zip', { type: 'application/zip' });
    expect(await codes(named)).toBe('opened');
    expect(await codes(new File([(await made).zip], 'soknad.pdf', { type: 'application/pdf' }))).toBe(
      'opened',
    );
    expect(await codes(new Blob(['hei']))).toEqual(['notAZip ']);
  });
});
