// Every paper of the site but those of the check (check-papers.test.ts): built as the tables say, read by tools that did not make
// it, and saying on paper what the page says, in the same order.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import { makePlan } from '#domain/billing/make-plan.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { sampleAttached } from '#domain/rates/price/testing/sample-calculation.ts';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { series } from '#domain/rates/testing/series.ts';
import { applicationDocument } from '#export/document/application-document.ts';
import { attachedDocument } from '#export/document/attached-document.ts';
import { exampleAttachment } from '#export/document/example-attachment.ts';
import { hoursReportDocument } from '#export/document/hours-report-section.ts';
import { invoicePlanDocument } from '#export/document/invoice-plan-section.ts';
import type { DocumentModel } from '#export/document/model.ts';
import { calculationDocument } from '#export/document/rates-section.ts';
import { regulationDocument } from '#export/document/regulation-section.ts';
import { regulationSubject } from '#export/document/regulation-subject.ts';
import { selfAssessmentDocument } from '#export/document/self-assessment-document.ts';
import { signatureDocument } from '#export/document/signature-document.ts';
import type { Subject } from '#export/document/subject.ts';
import {
  calculationOf,
  scenarioOf,
  subjectOfCalculation,
  withRates,
} from '#export/document/testing/calculations.ts';
import {
  changeInMay,
  madeAt,
  quarterReport,
  trainingOf2026,
  twoPrices,
} from '#export/document/testing/hours.ts';
import { trainingDocument } from '#export/document/training-section.ts';
import { sampleDraft } from '#export/package/testing/sample.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { checkStructure } from './check-structure.ts';
import { checkBytes } from './checks/bytes.ts';
import { found, letters, shown, tagged } from './paper-on-page.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';
import { sampleWords } from './sample-document.ts';
import { runOn } from './tools.ts';

const criteria: readonly AskedCriterion[] = ['K01-registrering', 'K02-skatt'].map((id) => ({
  id,
  title: `Krav ${id}`,
  kind: 'kvalifikasjonskrav',
  origin: 'forslag',
  requirement: 'Dere må vise noe.',
  legalBasis: { provisions: [] },
  evidence: [{ id: 'attest', what: 'Attest', fresh: null, maxAgeMonths: null, attach: true }],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
}));
const draft = sampleDraft();
const subject: Subject = {
  draft,
  criteria,
  completion: complete(draft, criteria),
  call: {
    id: 'neste',
    title: 'Konsesjon for BPA',
    shortTitle: 'neste utlysning (utkast)',
    status: 'utkast',
    standing: 'Dette er et utkast.',
    criteriaVersion: '1',
    hourlyPrice: null,
  },
  createdAt: madeAt,
};
const kpi = series('kpi', { '2022-03': '119.8', '2023-03': '127.6' }, { base: '2015=100' });
const regulation = regulationSubject(
  {
    price: '23,54',
    from: { month: '03', year: '2022' },
    to: { month: '03', year: '2023' },
    firstAt: 'soonest',
    first: { month: '03', year: '2023' },
    method: 'fromBase',
    index: 'kpi',
    deflator: 'budget',
    wageShare: '85',
    typed: {},
  },
  { indices: [{ ...kpi, title: 'KPI', table: '03013' }], labour: null, deflators: [] },
  { call: { shortTitle: 'neste utlysning', index: null }, createdAt: madeAt },
);
const scenarios = [withRates(), scenarioOf({ typed: { ...typed2019, operatingAmount: '' } }), scenarioOf()];

/** By the function that writes the paper. */
const papers: Readonly<Record<string, DocumentModel>> = {
  applicationDocument: applicationDocument(subject),
  attachedDocument: attachedDocument(subject, sampleAttached()),
  calculationDocument: calculationDocument(subjectOfCalculation(calculationOf(...scenarios))),
  exampleAttachment: exampleAttachment(
    { id: 'plan', name: 'plan.pdf', title: 'Opplæringsplan', text: 'En linje.\nEn linje til.' },
    'Eksempel',
  ),
  hoursReportDocument: hoursReportDocument(quarterReport, madeAt, true),
  invoicePlanDocument: invoicePlanDocument(
    { plan: makePlan(changeInMay), convention: 'calendarDays', periods: twoPrices, isExample: true },
    madeAt,
  ),
  regulationDocument: regulationDocument(regulation),
  selfAssessmentDocument: selfAssessmentDocument(subject),
  signatureDocument: signatureDocument(subject, [{ name: 'soknad.pdf', sha256: 'a'.repeat(64) }]),
  trainingDocument: trainingDocument(trainingOf2026, madeAt),
};
const ofTheCheck = [
  'checkApplicationDocument',
  'checkComplaintDocument',
  'checkMeetingDocument',
  'checkPaper',
];
/** What all papers of one kind stand in; they are no papers. */
const frames = ['framed', 'checkFramed'];

test('no paper of the site is left out', () => {
  const folder = new URL('../../src/export/document/', import.meta.url);
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const heads = files.flatMap((file) => {
    const [, ...functions] = readFileSync(new URL(file, folder), 'utf8').split('export function ');
    return functions.map((text) => text.slice(0, text.indexOf(' {\n')));
  });
  const writers = heads.flatMap((head) =>
    head.endsWith('): DocumentModel') ? [/^\w+/.exec(head)?.[0] ?? ''] : [],
  );
  const papersOnly = writers.filter((name) => !frames.includes(name));
  expect(papersOnly.sort()).toEqual([...Object.keys(papers), ...ofTheCheck].sort());
});

const sorted = (text: string): string => [...letters(text)].sort().join('');

describe.each(Object.entries(papers))('%s', (_, paper) => {
  const made = renderPdf(paper, sampleWords, { createdAt: madeAt });

  test('is built as the tables say, and says what the page says', async () => {
    const bytes = await made;
    expect(await checkStructure(bytes)).toEqual([]);
    expect(checkBytes(bytes)).toEqual([]);
    const words = await tagged(bytes);
    expect(words.length).toBeGreaterThan(100);
    expect(shown(paper)).toBe(words);
    const read = await readWithPdfjs(bytes);
    expect(read).toMatchObject({ title: paper.title, language: 'nb-NO', isTagged: true });
    if (!paper.blocks.some(({ kind }) => kind === 'figure')) expect(sorted(found(read))).toBe(sorted(words));
  });

  test('is whole to qpdf, and read as tagged by poppler', async (context) => {
    const bytes = await made;
    runOn(context, bytes, 'qpdf', ['--check', 'in.pdf']);
    const tags = runOn(context, bytes, 'pdfinfo', ['-struct-text', 'in.pdf']).output.toString();
    expect(tags).toMatch(/^Document/m);
    expect(letters(tags)).toContain(letters(paper.title));
    const text = runOn(context, bytes, 'pdftotext', ['in.pdf', '-']).output.toString();
    expect(letters(text)).toContain(letters(paper.footer));
  });
});
