// The report while the page is open: its entries, what was removed last, and whether leaving would lose anything.
import { useEffect, useState } from 'preact/hooks';
import type { TrainingEntry, TrainingReport } from '#domain/training/training.schema.ts';
import { readTraining, type TrainingYear } from '#domain/training/training-year.ts';
import { dayInNorway } from '#text/format.ts';
import { useLeaveGuard } from '../shared/use-leave-guard.ts';
import { emptyEntry, entryOf, isTyped, type TypedEntry, type TypedPart, withPart } from './typed-entry.ts';

const empty: TrainingReport = { id: 'report', year: '', supplier: '', entries: [] };

export interface Training {
  readonly report: TrainingReport;
  readonly read: TrainingYear;
  /** What stands in the fields of a new entry. */
  readonly typed: TypedEntry;
  /** Entries that are being changed, as they stand in their fields, by id. */
  readonly changing: Readonly<Record<string, TypedEntry>>;
  /** What was removed last; null when there is nothing to bring back. */
  readonly removed: TrainingEntry | null;
  readonly status: 'memory' | 'unsaved' | 'saved';
  readonly type: (said: TypedPart) => void;
  readonly set: (said: Partial<Pick<TrainingReport, 'year' | 'supplier'>>) => void;
  /** Puts what is typed among the entries. */
  readonly add: () => void;
  /** Opens the fields of an entry, or types in them; null closes them and leaves the entry as it was. */
  readonly typeIn: (id: string, typed: TypedEntry | null) => void;
  /** Takes what stands in the fields of an entry, and closes them. */
  readonly change: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Returns what came back. */
  readonly undo: () => TrainingEntry | null;
  /** Another report takes the place of this one. */
  readonly open: (report: TrainingReport) => void;
  /** The report has been saved to a file as it is now. */
  readonly saved: () => void;
}

export function useTraining(): Training {
  const [report, setReport] = useState(empty);
  const [kept, setKept] = useState(empty);
  const [typed, setTyped] = useState(emptyEntry);
  /** The year of the next training is that of the report until the reader writes another. */
  const [hasOwnYear, setOwnYear] = useState(false);
  const [changing, setChanging] = useState<Training['changing']>({});
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const { entries } = report;
  const setEntries = (next: readonly TrainingEntry[]): void => setReport({ ...report, entries: [...next] });
  const isUnsaved =
    JSON.stringify(report) !== JSON.stringify(kept) || isTyped(typed) || Object.keys(changing).length > 0;
  const typeIn: Training['typeIn'] = (id, next) => setChanging(withTyped(changing, id, next));
  useLeaveGuard(isUnsaved);
  // The year is the reader's clock's, which the built page does not know; nobody has to save it.
  useEffect(() => {
    const year = dayInNorway(Date.now()).slice(0, 4);
    setReport((before) => (before.year === '' ? { ...before, year } : before));
    setKept({ ...empty, year });
  }, []);
  const read = readTraining(report);
  const shown =
    hasOwnYear || read.year === null ? typed : withPart(typed, { day: { year: String(read.year) } });
  return {
    report,
    read,
    typed: shown,
    changing,
    removed: removed.at(-1)?.entry ?? null,
    status: isUnsaved ? 'unsaved' : kept.entries.length > 0 ? 'saved' : 'memory',
    type: (said) => {
      if (said.day?.year !== undefined) setOwnYear(true);
      setTyped((before) => withPart(before, said));
    },
    set: (said) => setReport((before) => ({ ...before, ...said })),
    add: () => {
      const entry = entryOf(shown, crypto.randomUUID());
      if (!entry) return;
      setEntries([...entries, entry]);
      setTyped(emptyEntry);
      setOwnYear(false);
    },
    typeIn,
    change: (id) => {
      const next = changing[id];
      const entry = next && entryOf(next, id);
      if (entry) setEntries(entries.map((each) => (each.id === id ? entry : each)));
      typeIn(id, null);
    },
    remove: (id) => {
      const at = entries.findIndex((each) => each.id === id);
      const entry = entries[at];
      if (!entry) return;
      setRemoved([...removed, { entry, at }]);
      setEntries(entries.toSpliced(at, 1));
    },
    undo: () => {
      const last = removed.at(-1);
      if (!last) return null;
      setEntries(entries.toSpliced(last.at, 0, last.entry));
      setRemoved(removed.slice(0, -1));
      return last.entry;
    },
    open: (other) => {
      const opened = withOwnIds(other);
      setReport(opened);
      setKept(opened);
      setChanging({});
      setRemoved([]);
    },
    saved: () => setKept(report),
  };
}

interface Removed {
  readonly entry: TrainingEntry;
  /** Where it stood. */
  readonly at: number;
}

function withTyped(
  changing: Training['changing'],
  id: string,
  next: TypedEntry | null,
): Training['changing'] {
  const others = Object.entries(changing).filter(([each]) => each !== id);
  return Object.fromEntries(next ? [...others, [id, next]] : others);
}

/** A file may name two entries alike, or as something on the page is named. */
function withOwnIds(report: TrainingReport): TrainingReport {
  return { ...report, entries: report.entries.map((entry) => ({ ...entry, id: crypto.randomUUID() })) };
}
