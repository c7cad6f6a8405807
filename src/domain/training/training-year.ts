// A year of training: which entries belong to it, what they come to for each group, and what is left out and why.

import { type Exact, total } from '../shared/exact.ts';
import { type TrainedGroup, type TrainingReport, trainedGroups } from './training.schema.ts';
import { type ReadEntry, readEntry } from './training-entry.ts';

export interface GroupSum {
  readonly group: TrainedGroup;
  /** How many entries are counted. */
  readonly trainings: number;
  /** Of all trainings, so that one who was at two counts twice. */
  readonly participants: Exact;
  /** Hours that the trainings lasted. */
  readonly hours: Exact;
  /** Hours × those who took part, summed. */
  readonly personHours: Exact;
  /** Kroner, of those entries that tell it; null when none does. */
  readonly cost: Exact | null;
}

export type YearCode = 'empty' | 'notAYear';

export interface TrainingYear {
  /** null when it is not told or is no year. */
  readonly year: number | null;
  readonly yearProblem: YearCode | null;
  /** By day, those without a day last; entries of one day as they were written. */
  readonly entries: readonly ReadEntry[];
  /** Belong to the year, and their hours and participants can be read. */
  readonly counted: readonly ReadEntry[];
  /** Held in another year: kept, told, and not counted. */
  readonly otherYears: readonly ReadEntry[];
  /** Of the year or of no day, and something in them keeps them from being counted. */
  readonly unread: readonly ReadEntry[];
  /** Of the counted: cost or documentation is not told. */
  readonly untold: readonly ReadEntry[];
  /** One for each group, in the order of `trainedGroups`. */
  readonly sums: readonly GroupSum[];
}

export function readTraining(report: TrainingReport): TrainingYear {
  const entries = report.entries.map(readEntry).sort(byDay);
  const read = readYear(report.year);
  const year = 'year' in read ? read.year : null;
  const otherYears = entries.filter((each) => year !== null && isOfAnotherYear(each, year));
  const ofYear = entries.filter((each) => !otherYears.includes(each));
  const counted = ofYear.filter(isCounted);
  return {
    year,
    yearProblem: 'problem' in read ? read.problem : null,
    entries,
    counted,
    otherYears,
    unread: ofYear.filter((each) => !isCounted(each)),
    untold: counted.filter(({ untold }) => untold.length > 0),
    sums: trainedGroups.map((group) => sumOf(group, counted)),
  };
}

const yearForm = /^20\d\d$/;

/** Four digits, from 2000. */
function readYear(typed: string): { readonly year: number } | { readonly problem: YearCode } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  return yearForm.test(text) ? { year: Number(text) } : { problem: 'notAYear' };
}

function byDay(one: ReadEntry, other: ReadEntry): number {
  const [day, next] = [one.entry.day, other.entry.day];
  if (day === next) return 0;
  if (day === null || next === null) return day === null ? 1 : -1;
  return day < next ? -1 : 1;
}

function isOfAnotherYear({ entry }: ReadEntry, year: number): boolean {
  return entry.day !== null && entry.day.slice(0, 4) !== String(year);
}

function isCounted({ entry, hours, participants }: ReadEntry): boolean {
  return entry.day !== null && hours !== null && participants !== null;
}

function sumOf(group: TrainedGroup, counted: readonly ReadEntry[]): GroupSum {
  const own = counted.filter(({ entry }) => entry.group === group);
  const costs = known(own.map(({ cost }) => cost));
  return {
    group,
    trainings: own.length,
    participants: totalOf(own.map(({ participants }) => participants)),
    hours: totalOf(own.map(({ hours }) => hours)),
    personHours: totalOf(own.map(({ hours, participants }) => hours?.mul(participants ?? 0) ?? null)),
    cost: costs.length > 0 ? total(costs) : null,
  };
}

function totalOf(values: readonly (Exact | null)[]): Exact {
  return total(known(values));
}

function known(values: readonly (Exact | null)[]): readonly Exact[] {
  return values.filter((value): value is Exact => value !== null);
}
