// The papers of hours, invoices and training as PDFs: tagged right, in Norwegian, and the same bytes for the same figures.

import { describe, expect, test } from 'vitest';
import { makePlan } from '#domain/billing/make-plan.ts';
import { exact } from '#domain/shared/exact.ts';
import {
  changeInMay,
  madeAt,
  quarterReport,
  trainingOf2026,
  twoPrices,
} from '#export/document/testing/hours.ts';
import { makeHoursReportPdf } from '#export/make-hours-report-pdf.ts';
import { makeInvoicePlanPdf } from '#export/make-invoice-plan-pdf.ts';
import { makeTrainingPdf } from '#export/make-training-pdf.ts';
import { checkStructure } from './check-structure.ts';
import { openFile } from './file.ts';
import { cellText, nodesOf, readTextTree } from './marked-text.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';

const withInitials = { ...quarterReport, assistants: [{ initials: 'ÅØ', used: exact('500.5') }] };
const invoices = {
  plan: makePlan(changeInMay),
  convention: 'calendarDays',
  periods: twoPrices,
  isExample: true,
} as const;

describe.each([
  ['used hours', 'Rapport om brukte timer', '500,50', () => makeHoursReportPdf(withInitials, madeAt, true)],
  ['a year of invoices', 'Grunnlag for faktura', '100,71', () => makeInvoicePlanPdf(invoices, madeAt)],
  [
    'a year of training',
    'Rapport om gjennomført opplæring',
    '42,00',
    () => makeTrainingPdf(trainingOf2026, madeAt),
  ],
])('the PDF of %s', (_, title, figure, make) => {
  test('passes the home checker, and is read as tagged', async () => {
    const bytes = await (await make()).file.bytes();
    expect(await checkStructure(bytes)).toEqual([]);
    expect(await readWithPdfjs(bytes)).toMatchObject({ title, language: 'nb-NO', isTagged: true });
  });

  test('has its figures in cells', async () => {
    const tree = readTextTree(await openFile(await (await make()).file.bytes()));
    if (tree === null) throw new Error('There is no tag tree.');
    expect(nodesOf(tree, 'TD').map(cellText)).toContain(figure);
  });

  test('has the same bytes for the same figures and instant', async () => {
    expect(await (await make()).file.bytes()).toEqual(await (await make()).file.bytes());
  });
});

test('characters that the font lacks are told', async () => {
  const { unprintable } = await makeTrainingPdf({ ...trainingOf2026, supplier: 'מחיר' }, madeAt);
  expect(unprintable).toContain('מ [U+05DE]');
});
