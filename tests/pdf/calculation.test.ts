// The paper of a calculation as a PDF: tagged right, in Norwegian, and with every line in a table that a screen reader can read.

import { expect, test } from 'vitest';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import {
  about,
  calculationOf,
  scenarioOf,
  someRates,
  withRates,
} from '#export/document/testing/calculations.ts';
import { makeCalculationPdf } from '#export/make-calculation-pdf.ts';
import { checkStructure } from './check-structure.ts';
import { openFile } from './file.ts';
import { cellText, nodesOf, readTextTree } from './marked-text.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';

const four = [
  withRates(),
  scenarioOf({ name: ')>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>', rounding: 'atEnd' }),
  scenarioOf({ name: 'Áŋŋel Čađđe', marginOf: 'cost' }),
  scenarioOf({ typed: { ...typed2019, operatingAmount: '' } }),
];

const bytesOf = async (...scenarios: typeof four): Promise<Uint8Array> =>
  (await makeCalculationPdf(calculationOf(...scenarios), someRates, about)).file.bytes();

test('a calculation of four scenarios passes the home checker, and is read as tagged', async () => {
  const bytes = await bytesOf(...four);
  expect(await checkStructure(bytes)).toEqual([]);
  const read = await readWithPdfjs(bytes);
  expect(read).toMatchObject({ title: 'Priskalkyle', language: 'nb-NO', isTagged: true });
  expect(read.bookmarks[0]?.below.map(({ title }) => title)).toEqual([
    'Prisene side om side',
    'Alternativ 1',
    ')>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>',
    'Áŋŋel Čađđe',
  ]);
});

test('the lines are a table whose cells say the price', async () => {
  const tree = readTextTree(await openFile(await bytesOf(scenarioOf())));
  if (tree === null) throw new Error('There is no tag tree.');
  const cells = nodesOf(tree, 'TD').map(cellText);
  expect(cells).toContain('353,51');
  expect(nodesOf(tree, 'TH').map(cellText)).toEqual(
    expect.arrayContaining(['Linje', 'Slik regnes linjen ut', 'Kroner i timen']),
  );
});

test('the same calculation at the same instant gives the same bytes', async () => {
  expect(await bytesOf(...four)).toEqual(await bytesOf(...four));
});

test('characters that the font lacks are told', async () => {
  const { unprintable } = await makeCalculationPdf(
    calculationOf(scenarioOf({ name: 'מחיר' })),
    someRates,
    about,
  );
  expect(unprintable).toContain('מ [U+05DE]');
});
