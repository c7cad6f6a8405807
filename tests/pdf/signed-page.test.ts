// The page to sign: who signs and what stands on the same sheet as the lines, however much stands before them.
import { expect, test } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { signatureDocument } from '#export/document/signature-document.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { readPages } from './read-with-pdfjs.ts';
import { sampleWords } from './sample-document.ts';

const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const supplier = { ...empty.supplier, name: 'Eksempel Assistanse AS', organisationNumber: '100000008' };
const [data, application] = ['ab12'.repeat(16), 'cd34'.repeat(16)];

test.each([2, 4, 6, 8, 12, 24, 40])('of %i files', async (count) => {
  const others = Array.from({ length: count - 2 }, (_, index) => ({
    name: `papir-${index}.pdf`,
    sha256: 'ef56'.repeat(16),
  }));
  const paper = signatureDocument(
    {
      draft: { ...empty, supplier },
      criteria: [],
      // What the paper says of a complete application is its status alone.
      completion: { status: 'complete', findings: [], application: Object.create(null) },
      call: {
        ...{
          id: 'neste',
          title: 'Konsesjon',
          shortTitle: 'neste',
          status: 'utkast',
          standing: 'Ikke fastsatt.',
        },
        ...{ criteriaVersion: '1', hourlyPrice: null },
      },
      createdAt: '2026-11-22T14:00:00+01:00',
    },
    [{ name: 'soknad.pdf', sha256: application }, ...others, { name: 'soknad.json', sha256: data }],
  );
  const pages = await readPages(
    await renderPdf(paper, sampleWords, { createdAt: '2026-11-22T14:00:00+01:00' }),
  );
  const sheets = pages.map(({ tags }) => tags.map(({ text }) => text.replace(/\s/g, '')));
  const signed = sheets.filter((tags) => tags.includes('Stedogdato'));
  expect(signed).toHaveLength(1);
  const onSheet = [
    'EksempelAssistanseAS',
    '100000008',
    data,
    application,
    'Underskrift',
    'Navnmedblokkbokstaver',
  ];
  expect(onSheet.filter((text) => !signed[0]?.includes(text))).toEqual([]);
});
