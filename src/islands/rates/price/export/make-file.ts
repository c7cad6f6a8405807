// Makes a file of the calculation when the reader asks for it: only then does the code that writes it come.
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { localInstant } from '../../../application/clock.ts';
import type { MadeFile } from '../../shared/file-buttons.tsx';
import type { PriceSite } from '../site.ts';

export const fileKinds = ['pdf', 'xlsx', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** No words that the reader typed: what it is, and the day. @param today YYYY-MM-DD */
export const fileName = (kind: FileKind, today: string): string => `timepris-${today}.${kind}`;

export async function makeFile(
  kind: FileKind,
  draft: Calculation,
  { rates, call, municipality }: Pick<PriceSite, 'rates' | 'call' | 'municipality'>,
): Promise<MadeFile> {
  const about = { call, municipality, createdAt: localInstant(new Date()) };
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
