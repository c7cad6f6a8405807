// The rules of keeping calculations: what is read, who may write over what, what deleting means.
import { type CalculationRow, type CalculationRows, isDiscardedCalculation } from './calculation-rows.ts';
import type {
  CalculationStore,
  ErasedAll,
  KeepResult,
  Kept,
  ListedCalculation,
} from './calculation-store.ts';
import { RememberFault, rememberFailure } from './remember-fault.ts';
import type { RowDatabase } from './row-database.ts';

/** Which of the saves a row is; a revision alone comes again when everything is deleted and begun anew. */
type Save = Pick<CalculationRow, 'revision' | 'savedAt'>;

interface Known {
  /** The save that this page last read or made. */
  readonly read: Save | null;
  /** A save that broke off: it may have been written after all. */
  readonly attempted: Save | null;
}

const nothingKnown: Known = { read: null, attempted: null };

/** One kind of calculation, in a database of its own. */
export interface CalculationShelf<Of extends Kept> {
  readonly database: RowDatabase;
  readonly rows: CalculationRows<Of>;
}

/** `now` gives an ISO instant in UTC. */
export function keptCalculations<Of extends Kept>(
  { database, rows }: CalculationShelf<Of>,
  now: () => string,
): CalculationStore<Of> {
  const known = new Map<string, Known>();

  async function load(id: string): Promise<Of | null> {
    const stored = await database.read(id);
    known.delete(id);
    if (stored === undefined || isDiscardedCalculation(stored)) return null;
    const read = rows.read(stored);
    if (read.status === 'unreadable') return null;
    known.set(id, { read: { revision: read.revision, savedAt: read.savedAt }, attempted: null });
    return read.calculation;
  }

  async function write(calculation: Of, isOver: boolean): Promise<KeepResult> {
    // Never say «saved» of what could not be read again.
    const whole = rows.whole(calculation);
    if (whole === null) throw new RememberFault('tooLong');
    const { id } = calculation;
    const before = known.get(id) ?? nothingKnown;
    const savedAt = now();
    const isWritten = await database.write(id, before.read === null || isOver, (stored) => {
      const row = rows.rowOf(whole, revisionAfter(rows, stored, isOver ? 'any' : before), savedAt);
      known.set(id, { ...before, attempted: row });
      return row;
    });
    if (!isWritten) throw new RememberFault('forgottenElsewhere');
    known.set(id, { read: known.get(id)?.attempted ?? null, attempted: null });
    return { status: 'saved', savedAt };
  }

  const mark = (id: string, discardedAt: string | null): Promise<boolean> =>
    database.write(id, false, (stored) => rows.marked(stored, discardedAt)).catch(() => false);

  async function eraseAll(): Promise<ErasedAll> {
    known.clear();
    return (await database.remove()) ? 'gone' : 'emptied';
  }

  return {
    list: () => list({ database, rows }).catch(() => null),
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

async function list<Of extends Kept>({
  database,
  rows,
}: CalculationShelf<Of>): Promise<readonly ListedCalculation<Of>[]> {
  const stored = await database.readAll();
  // A database that is not as we make it holds nothing that we can show.
  const shown = (stored ?? []).filter((row) => !isDiscardedCalculation(row)).map(rows.read);
  const savedAt = (each: ListedCalculation<Of>): string => (each.status === 'readable' ? each.savedAt : '');
  return shown.sort((a, b) => Number(savedAt(a) < savedAt(b)) - Number(savedAt(a) > savedAt(b)));
}

/** Of the row that takes the stored one's place. Throws a `RememberFault` when it may not. */
function revisionAfter<Of extends Kept>(
  rows: CalculationRows<Of>,
  stored: unknown,
  before: Known | 'any',
): number {
  if (stored === undefined) {
    if (before !== 'any' && before.read !== null) throw new RememberFault('forgottenElsewhere');
    return 1;
  }
  const read = rows.read(stored);
  if (read.status === 'unreadable') throw new RememberFault(read.isNewer ? 'newerVersion' : 'unreadable');
  if (before === 'any') return read.revision + 1;
  if (isDiscardedCalculation(stored)) throw new RememberFault('forgottenElsewhere');
  const isSame = (save: Save | null): boolean =>
    save?.revision === read.revision && save.savedAt === read.savedAt;
  if (!isSame(before.read) && !isSame(before.attempted)) throw new RememberFault('changedElsewhere');
  return read.revision + 1;
}
