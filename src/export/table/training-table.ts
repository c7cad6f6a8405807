// A year of training as one table of rows: every entry, those that are not counted with why, and the sum of each group.

import type { TrainingReport } from '#domain/training/training.schema.ts';
import type { ReadEntry } from '#domain/training/training-entry.ts';
import { readTraining } from '#domain/training/training-year.ts';
import { trainingExport as words } from '#text/nb/training-export.ts';
import { trainingGrant } from '#text/nb/training-grant.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { whyLeft } from '../document/training-section.ts';
import type { CsvCell } from './csv.ts';

type ColumnId = keyof typeof words.column;
type Row = Readonly<Partial<Record<ColumnId, CsvCell>>>;

const columns = Object.keys(words.column) as readonly ColumnId[];

/** Days as YYYY-MM-DD. Every row has as many cells. */
export function trainingTable(report: TrainingReport): readonly (readonly CsvCell[])[] {
  const read = readTraining(report);
  const left = [...read.unread, ...read.otherYears];
  const rows: readonly Row[] = [
    ...read.counted.map((each) => ({ ...entryRow(each), row: words.row.training })),
    ...left.map((each) => ({ ...entryRow(each), row: words.row.left, note: whyLeft(each) })),
    ...read.sums.map(({ group, trainings, ...sums }) => ({
      ...sums,
      row: words.row.sum,
      group: named.group[group],
      topic: `${named.sum.trainings}: ${trainings}`,
    })),
    ...[named.countedTwice, trainingGrant.unconfirmed].map((note) => ({ row: words.row.note, note })),
  ];
  return [Object.values(words.column), ...rows.map((row) => columns.map((id) => row[id] ?? null))];
}

/** A figure that cannot be read stands as it was typed. */
function entryRow({ entry, hours, participants, cost }: ReadEntry): Row {
  return {
    group: named.group[entry.group],
    day: entry.day,
    topic: entry.topic,
    hours: hours ?? entry.hours,
    participants: participants ?? entry.participants,
    personHours: hours && participants ? hours.mul(participants) : null,
    cost: cost ?? entry.cost,
    documentation: entry.documentation,
  };
}
