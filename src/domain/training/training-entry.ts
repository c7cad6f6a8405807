// One training as it was typed, read: what can be counted, what cannot, and what is not told.

import { type Exact, exact } from '../shared/exact.ts';
import type { Problem } from '../shared/problem.ts';
import { type DecimalProblemCode, parseDecimal } from '../shared/read-decimal.ts';
import type { TrainingEntry } from './training.schema.ts';

export type EntryField = 'day' | 'topic' | 'hours' | 'participants' | 'cost' | 'documentation';

export type EntryCode = DecimalProblemCode | 'noDay' | 'noTopic' | 'zero' | 'notWhole' | 'tooMuch';

export interface EntryProblem extends Problem<EntryCode> {
  readonly at: EntryField;
}

export interface ReadEntry {
  readonly entry: TrainingEntry;
  /** Hours that the training lasted; null when they cannot be read. */
  readonly hours: Exact | null;
  /** A whole number of one or more; null when it cannot be read. */
  readonly participants: Exact | null;
  /** Kroner; null when it is empty or cannot be read. */
  readonly cost: Exact | null;
  readonly problems: readonly EntryProblem[];
  /** What was left empty, and the municipality may ask for; no mistake. */
  readonly untold: readonly Extract<EntryField, 'cost' | 'documentation'>[];
}

/** More than this is a slip of the pen: no training lasts so many hours, has so many people or costs so much. */
const highestFigure = { hours: 1000, participants: 10_000, cost: 100_000_000 } as const;

/** Problems stand in the order of the fields. */
export function readEntry(entry: TrainingEntry): ReadEntry {
  const { day, topic } = entry;
  const hours = readFigure(entry, 'hours');
  const participants = readFigure(entry, 'participants');
  const isCostUntold = entry.cost.trim() === '';
  const cost = isCostUntold ? null : readFigure(entry, 'cost');
  const problems: readonly EntryProblem[] = [
    ...(day === null ? [{ at: 'day' as const, code: 'noDay' as const }] : []),
    ...(topic.trim() === '' ? [{ at: 'topic' as const, code: 'noTopic' as const }] : []),
    ...[hours, participants, cost].flatMap((read) => (read !== null && 'code' in read ? [read] : [])),
  ];
  return {
    entry,
    hours: knownIn(hours),
    participants: knownIn(participants),
    cost: knownIn(cost),
    problems,
    untold: [
      ...(isCostUntold ? ['cost' as const] : []),
      ...(entry.documentation.trim() === '' ? ['documentation' as const] : []),
    ],
  };
}

type FigureField = keyof typeof highestFigure;
type FigureRead = { readonly value: Exact } | EntryProblem;

function readFigure(entry: TrainingEntry, at: FigureField): FigureRead {
  const read = parseDecimal(entry[at]);
  if ('problem' in read) return { at, code: read.problem };
  const { value } = read;
  // What a training costs may be nothing; its hours and those who took part may not.
  if (at !== 'cost' && value.equals(0)) return { at, code: 'zero' };
  if (at === 'participants' && value.d !== 1n) return { at, code: 'notWhole' };
  return value.gt(exact(highestFigure[at])) ? { at, code: 'tooMuch' } : { value };
}

function knownIn(read: FigureRead | null): Exact | null {
  return read !== null && 'value' in read ? read.value : null;
}
