// Makes a file of the regulated price when the reader asks for it: only then does the code that writes it come.
import type { IndexationDraft } from '#domain/rates/indexation-draft.ts';
import { localInstant } from '../../../application/clock.ts';
import type { MadeFile } from '../../shared/file-buttons.tsx';
import type { IndexationSite } from '../site.ts';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** What it is, and the day. @param today YYYY-MM-DD */
export const fileName = (kind: FileKind, today: string): string => `prisregulering-${today}.${kind}`;

export async function makeFile(
  kind: FileKind,
  draft: IndexationDraft,
  { call, series }: IndexationSite,
): Promise<MadeFile> {
  const about = { call, createdAt: localInstant(new Date()) };
  if (kind === 'pdf') {
    const { makeRegulationPdf } = await import('#export/make-regulation-pdf.ts');
    return makeRegulationPdf(draft, series, about);
  }
  const { makeRegulationCsv } = await import('#export/make-regulation-csv.ts');
  return { file: makeRegulationCsv(draft, series, about), unprintable: [] };
}
