// The rows of kept calculations as they are stored, and how a row of any version becomes a calculation again.
// Every version ever stored stays readable: tests/fixtures/stored-calculation-v*.json and stored-regulation-v*.json are rows of each.
import * as z from 'zod/mini';
import type { Kept, ListedCalculation } from './calculation-store.ts';

export interface CalculationRow {
  readonly id: string;
  /** That of the code that wrote `body`. */
  readonly schemaVersion: number;
  /** 1 for the first time. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly savedAt: string;
  /** ISO instant, UTC; null for a calculation that is not deleted. */
  readonly discardedAt: string | null;
  readonly body: unknown;
}

const named = z.object({ id: z.string() });
const versioned = z.object({ schemaVersion: z.int() });
const discarded = z.object({ discardedAt: z.string() });

export interface CalculationRows<Of extends Kept> {
  /** A copy, in which nothing can change later; null when it could not be read again. */
  readonly whole: (calculation: Of) => Of | null;
  /** The row of a calculation that is kept at `now`. */
  readonly rowOf: (calculation: Of, revision: number, now: string) => CalculationRow;
  /** What cannot be read, or was written by newer code, comes back as the text of its row. */
  readonly read: (stored: unknown) => ListedCalculation<Of>;
  /** Deleted, and ours to erase. */
  readonly isOver: (stored: unknown) => boolean;
  /** The same row, deleted or brought back. Throws when there is no row that this code may write. */
  readonly marked: (stored: unknown, discardedAt: string | null) => CalculationRow;
}

/** True only for a row that says so: one that cannot be read is shown, not hidden. */
export function isDiscardedCalculation(stored: unknown): boolean {
  return discarded.safeParse(stored).success;
}

/** @param schemaVersion of the schema, raised when the shape changes */
export function calculationRows<Of extends Kept>(
  schema: z.ZodMiniType<Of>,
  schemaVersion: number,
): CalculationRows<Of> {
  const readableRow = z.object({
    schemaVersion: z.literal(schemaVersion),
    revision: z.int().check(z.minimum(1)),
    savedAt: z.string(),
    body: schema,
  });

  /** True for a row that newer code wrote: this code must leave it alone. */
  function isNewer(stored: unknown): boolean {
    const row = versioned.safeParse(stored);
    return row.success && row.data.schemaVersion > schemaVersion;
  }

  function read(stored: unknown): ListedCalculation<Of> {
    const known = readableRow.safeParse(stored);
    const row = named.safeParse(stored);
    const id = row.success ? row.data.id : '';
    if (known.success && known.data.body.id === id) {
      const { body: calculation, revision, savedAt } = known.data;
      return { status: 'readable', calculation, revision, savedAt };
    }
    return { status: 'unreadable', id, isNewer: isNewer(stored), raw: JSON.stringify(stored, null, 2) };
  }

  return {
    whole: (calculation) => schema.safeParse(calculation).data ?? null,
    rowOf: (body, revision, savedAt) => {
      return { id: body.id, schemaVersion, revision, savedAt, discardedAt: null, body };
    },
    read,
    isOver: (stored) => isDiscardedCalculation(stored) && !isNewer(stored),
    marked: (stored, discardedAt) => {
      const { id } = named.parse(stored);
      return { ...readableRow.parse(stored), id, discardedAt };
    },
  };
}
