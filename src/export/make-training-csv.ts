// From a year of training to its table. Loaded on the click, and not before.

import type { TrainingReport } from '#domain/training/training.schema.ts';
import { csvOf } from './table/csv.ts';
import { trainingTable } from './table/training-table.ts';

/** The same report gives the same bytes. */
export function makeTrainingCsv(report: TrainingReport): Blob {
  return csvOf(trainingTable(report));
}
