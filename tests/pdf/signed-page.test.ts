// The page to sign: who signs and what stand on the same sheet as the lines, however much stands before them.
import { expect, test } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { signatureDocument } from '#export/document/signature-document.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { readPages } from './read-with-pdfjs.ts';
import { sampleWords } from './sample-document.ts';

const draft = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const digests = ['soknad.pdf', 'egenvurdering.pdf', 'priskalkyle.pdf', 'soknad.json'].map((name, index) => ({
  name,
  sha256: `${index}b1f`.repeat(16),
}));
const createdAt = '2026-11-22T14:00:00+01:00';

/** The texts of each sheet without their spaces: where a line breaks is no matter. */
async function sheets(name: string, standing: string): Promise<readonly (readonly string[])[]> {
  const paper = signatureDocument(
    {
      draft: { ...draft, supplier: { ...draft.supplier, name, organisationNumber: '100000008' } },
      criteria: [],
      // What the paper says of a complete application is its status alone.
      completion: { status: 'complete', findings: [], weak: [], application: Object.create(null) },
      call: {
        ...{ id: 'neste', title: 'Konsesjon', shortTitle: 'neste', status: 'utkast', standing },
        ...{ criteriaVersion: '1', hourlyPrice: null },
      },
      createdAt,
    },
    digests,
  );
  const pages = await readPages(await renderPdf(paper, sampleWords, { createdAt }));
  return pages.map(({ tags }) => tags.map(({ text }) => text.replace(/\s/g, '')));
}

const name = 'Eksempel Assistanse AS ';
const sentence = 'Ikke fastsatt. ';

test.each([
  [1, 1, 1],
  [1, 20, 2],
  [1, 80, 2],
  [10, 120, 2],
  [30, 60, 2],
])('the name %i times, and %i sentences before it, on %i sheets', async (names, sentences, count) => {
  const all = await sheets(name.repeat(names), sentence.repeat(sentences));
  expect(all).toHaveLength(count);
  const signed = all.filter((texts) => texts.includes('Stedogdato'));
  expect(signed).toHaveLength(1);
  const onSheet = [
    name.repeat(names).replace(/\s/g, ''),
    '100000008',
    // A digest is two lines of as many digits, each to be compared by eye.
    ...digests.flatMap(({ sha256 }) => [sha256.slice(0, 32), sha256.slice(32)]),
    'Underskrift',
    'Navnmedblokkbokstaver',
  ];
  expect(onSheet.filter((text) => !signed[0]?.includes(text))).toEqual([]);
});
