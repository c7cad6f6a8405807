// Makes the report when the reader asks for it: only then does the code that writes it come.
import type { TrainingReport } from '#domain/training/training.schema.ts';
import { localInstant } from '../application/clock.ts';
import type { MadeFile } from '../rates/shared/file-buttons.tsx';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** What it is, and the day. @param today YYYY-MM-DD */
export const fileName = (kind: FileKind, today: string): string => `opplaeringsrapport-${today}.${kind}`;

export async function makeReport(kind: FileKind, report: TrainingReport): Promise<MadeFile> {
  if (kind === 'pdf') {
    const { makeTrainingPdf } = await import('#export/make-training-pdf.ts');
    return makeTrainingPdf(report, localInstant(new Date()));
  }
  const { makeTrainingCsv } = await import('#export/make-training-csv.ts');
  return { file: makeTrainingCsv(report), unprintable: [] };
}
