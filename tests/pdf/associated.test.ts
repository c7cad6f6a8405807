// A file inside the PDF: found by readers that did not write it, byte for byte.

import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '#export/pdf/render.ts';
import { checkStructure } from './check-structure.ts';
import { sampleAssociated, sampleDocument, sampleOptions, sampleWords } from './sample-document.ts';
import { runOn } from './tools.ts';

const render = () =>
  renderPdf(sampleDocument, sampleWords, { ...sampleOptions, associated: sampleAssociated });
const sha256 = createHash('sha256').update(sampleAssociated.bytes).digest('hex');

describe('the file inside', () => {
  test('is found by pdf.js, with its description and digest', async () => {
    const task = getDocument({ data: await render(), verbosity: 0 });
    const found = (await (await task.promise).getAttachments()) as Record<
      string,
      { readonly filename: string; readonly content: Uint8Array; readonly description: string }
    >;
    const [file, ...others] = Object.values(found);
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      filename: 'soknad.json',
      description: `De samme svarene. SHA-256: ${sha256}`,
    });
    expect(Buffer.from(file?.content ?? [])).toEqual(Buffer.from(sampleAssociated.bytes));
    await task.destroy();
  });

  test('is written out by qpdf', async (context) => {
    const bytes = await render();
    const shown = runOn(context, bytes, 'qpdf', ['--show-attachment=soknad.json', 'in.pdf']);
    expect(shown.output).toEqual(Buffer.from(sampleAssociated.bytes));
    const told = runOn(context, bytes, 'qpdf', ['--list-attachments', '--verbose', 'in.pdf']);
    expect(told.output.toString()).toContain('mime type: application/json');
    expect(told.output.toString()).toContain('modification date: D:20261121120000');
  });

  test('leaves the document as it was, and gives the same bytes each time', async () => {
    expect(await checkStructure(await render())).toEqual([]);
    expect(await render()).toEqual(await render());
    expect(await render()).not.toEqual(await renderPdf(sampleDocument, sampleWords, sampleOptions));
  });

  test('has a name in ASCII, or is refused', async () => {
    const associated = { ...sampleAssociated, name: 'søknad.json' };
    await expect(renderPdf(sampleDocument, sampleWords, { ...sampleOptions, associated })).rejects.toThrow(
      'Not ASCII',
    );
  });
});
