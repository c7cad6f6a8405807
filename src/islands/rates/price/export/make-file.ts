// Makes a file of the calculation when the reader asks for it: only then does the code that writes it come.
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { localInstant } from '../../../application/clock.ts';
import { offerDownload } from '../../../shared/download.ts';
import type { PriceSite } from '../site.ts';

export const fileKinds = ['pdf', 'xlsx', 'csv'] as const;
export type FileKind = (typeof fileKinds)[number];

export type Outcome =
  | { readonly status: 'making' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'made';
      readonly name: string;
      readonly url: string;
      /** What the font of the PDF lacks. */
      readonly unprintable: readonly string[];
    };

/** No words that the reader typed: what it is, and the day. @param today YYYY-MM-DD */
export const fileName = (kind: FileKind, today: string): string => `timepris-${today}.${kind}`;

/** The export button is one of the four edges where faults are caught: what was typed is safe, and it can be tried again. */
export async function makeAndOffer(
  kind: FileKind,
  draft: Calculation,
  { rates, call }: Pick<PriceSite, 'rates' | 'call'>,
  today: string,
): Promise<Outcome> {
  try {
    const about = { call, createdAt: localInstant(new Date()) };
    const { file, unprintable } = await made(kind, draft, rates, about);
    const name = fileName(kind, today);
    return { status: 'made', name, url: offerDownload(file, name), unprintable };
  } catch {
    return { status: 'failed' };
  }
}

type Made = Pick<Extract<Outcome, { status: 'made' }>, 'unprintable'> & { readonly file: Blob };
type About = { readonly call: PriceSite['call']; readonly createdAt: string };

async function made(
  kind: FileKind,
  draft: Calculation,
  rates: PriceSite['rates'],
  about: About,
): Promise<Made> {
  if (kind === 'pdf') {
    const { makeCalculationPdf } = await import('#export/make-calculation-pdf.ts');
    return makeCalculationPdf(draft, rates, about);
  }
  if (kind === 'xlsx') {
    const { makeCalculationXlsx } = await import('#export/make-calculation-xlsx.ts');
    return { file: await makeCalculationXlsx(draft, rates, about), unprintable: [] };
  }
  const { makeCalculationCsv } = await import('#export/make-calculation-csv.ts');
  return { file: makeCalculationCsv(draft, rates, about), unprintable: [] };
}
