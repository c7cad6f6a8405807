// The rules of keeping calculations: what is read, who may write over what, what deleting means.
import { type Calculation, calculationSchema } from '#domain/rates/price/price-draft.schema.ts';
import {
  type CalculationRow,
  isDiscardedCalculation,
  markedCalculation,
  readCalculationRow,
  rowOfCalculation,
} from './calculation-rows.ts';
import type { CalculationStore, ErasedAll, KeepResult, ListedCalculation } from './calculation-store.ts';
import { RememberFault, rememberFailure } from './remember-fault.ts';
import { RowDatabase } from './row-database.ts';

/** Apart from the drafts of applications, so that deleting one never touches the other. */
export const calculationDatabase = new RowDatabase('bpa-kalkyler', 'calculations');

/** Which of the saves a row is; a revision alone comes again when everything is deleted and begun anew. */
type Save = Pick<CalculationRow, 'revision' | 'savedAt'>;

interface Known {
  /** The save that this page last read or made. */
  readonly read: Save | null;
  /** A save that broke off: it may have been written after all. */
  readonly attempted: Save | null;
}

const nothingKnown: Known = { read: null, attempted: null };

/** `now` gives an ISO instant in UTC. */
export function keptCalculations(now: () => string): CalculationStore {
  const known = new Map<string, Known>();

  async function load(id: string): Promise<Calculation | null> {
    const stored = await calculationDatabase.read(id);
    known.delete(id);
    if (stored === undefined || isDiscardedCalculation(stored)) return null;
    const read = readCalculationRow(stored);
    if (read.status === 'unreadable') return null;
    known.set(id, { read: { revision: read.revision, savedAt: read.savedAt }, attempted: null });
    return read.calculation;
  }

  async function write(calculation: Calculation, isOver: boolean): Promise<KeepResult> {
    // Never say «saved» of what could not be read again.
    // What is parsed is a copy: nothing that happens to the calculation later reaches what is written.
    const whole = calculationSchema.safeParse(calculation);
    if (!whole.success) throw new RememberFault('tooLong');
    const { id } = calculation;
    const before = known.get(id) ?? nothingKnown;
    const savedAt = now();
    const isWritten = await calculationDatabase.write(id, before.read === null || isOver, (stored) => {
      const row = rowOfCalculation(whole.data, revisionAfter(stored, isOver ? 'any' : before), savedAt);
      known.set(id, { ...before, attempted: row });
      return row;
    });
    if (!isWritten) throw new RememberFault('forgottenElsewhere');
    known.set(id, { read: known.get(id)?.attempted ?? null, attempted: null });
    return { status: 'saved', savedAt };
  }

  const mark = (id: string, discardedAt: string | null): Promise<boolean> =>
    calculationDatabase
      .write(id, false, (stored) => markedCalculation(stored, discardedAt))
      .catch(() => false);

  async function eraseAll(): Promise<ErasedAll> {
    known.clear();
    return (await calculationDatabase.remove()) ? 'gone' : 'emptied';
  }

  return {
    list: () => list().catch(() => null),
    load: (id) => load(id).catch(() => null),
    keep: (calculation, over) =>
      write(calculation, over === 'over').catch(
        (error: unknown): KeepResult => ({ status: 'failed', code: rememberFailure(error) }),
      ),
    discard: (id) => mark(id, now()),
    restore: (id) => mark(id, null),
    eraseAll: () => eraseAll().catch((): ErasedAll => 'failed'),
  };
}

async function list(): Promise<readonly ListedCalculation[]> {
  const rows = await calculationDatabase.readAll();
  // A database that is not as we make it holds nothing that we can show.
  const shown = (rows ?? []).filter((row) => !isDiscardedCalculation(row)).map(readCalculationRow);
  const savedAt = (each: ListedCalculation): string => (each.status === 'readable' ? each.savedAt : '');
  return shown.sort((a, b) => Number(savedAt(a) < savedAt(b)) - Number(savedAt(a) > savedAt(b)));
}

/** Of the row that takes the stored one's place. Throws a `RememberFault` when it may not. */
function revisionAfter(stored: unknown, before: Known | 'any'): number {
  if (stored === undefined) {
    if (before !== 'any' && before.read !== null) throw new RememberFault('forgottenElsewhere');
    return 1;
  }
  const read = readCalculationRow(stored);
  if (read.status === 'unreadable') throw new RememberFault(read.isNewer ? 'newerVersion' : 'unreadable');
  if (before === 'any') return read.revision + 1;
  if (isDiscardedCalculation(stored)) throw new RememberFault('forgottenElsewhere');
  const isSame = (save: Save | null): boolean =>
    save?.revision === read.revision && save.savedAt === read.savedAt;
  if (!isSame(before.read) && !isSame(before.attempted)) throw new RememberFault('changedElsewhere');
  return read.revision + 1;
}
