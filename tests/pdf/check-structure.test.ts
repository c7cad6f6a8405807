// Every condition of the home checker, seen red: one fault is planted in a good file, and the checker must name it.

import type { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '#export/pdf/render.ts';
import { checkStructure } from './check-structure.ts';
import { checkBytes } from './checks/bytes.ts';
import { nameAt, openFile } from './file.ts';
import { planted, plantedBytes } from './planted-faults.ts';
import { sampleAssociated, sampleDocument, sampleOptions, sampleWords } from './sample-document.ts';

const { blocks } = sampleDocument;
/** Every kind of block, on few pages: it is opened and saved again for each fault. */
const short = { ...sampleDocument, blocks: [...blocks.slice(0, 10), ...blocks.slice(-7)] };

let good: Uint8Array;
beforeAll(async () => {
  good = await renderPdf(short, sampleWords, { ...sampleOptions, associated: sampleAssociated });
});

test.each(planted)('a planted fault is named: %s', async (fault, plant) => {
  const file = await openFile(good);
  plant(file);
  const found = await checkStructure(await saved(file.document));
  expect(found.join('\n')).toContain(fault);
});

test('saving alone plants no fault', async () => {
  expect(await checkStructure(await saved((await openFile(good)).document))).toEqual([]);
  expect(nameAt((await openFile(good)).catalogue, 'Type')).toBe('Catalog');
});

function saved(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: false });
}

describe('byte for byte', () => {
  test('a file of ours is as it must be written', () => expect(checkBytes(good)).toEqual([]));

  test.each(plantedBytes)('a planted fault is named: %s', (fault, from, to) => {
    const file = Buffer.from(good).toString('latin1');
    expect(file).toContain(from);
    expect(checkBytes(Buffer.from(file.replace(from, to), 'latin1')).join('\n')).toContain(fault);
  });
});
