// Makes the report when the reader asks for it: only then does the code that writes it come.
import type { TrainingReport } from '#domain/training/training.schema.ts';
import { trainingReportName } from '#text/nb/file-names.ts';
import { localInstant } from '../application/clock.ts';
import type { MadeFile } from '../rates/shared/file-buttons.tsx';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** What it is, and its year; null while that is not understood. */
export const fileName = (kind: FileKind, year: number | null): string =>
  `${trainingReportName(year)}.${kind}`;

export async function makeReport(kind: FileKind, report: TrainingReport): Promise<MadeFile> {
  if (kind === 'pdf') {
    const { makeTrainingPdf } = await import('#export/make-training-pdf.ts');
    return makeTrainingPdf(report, localInstant(new Date()));
  }
  const { makeTrainingCsv } = await import('#export/make-training-csv.ts');
  return { file: makeTrainingCsv(report), unprintable: [] };
}
