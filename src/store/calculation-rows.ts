// The rows of kept calculations as they are stored, and how a row of any version becomes a calculation again.
// Every version ever stored stays readable: tests/fixtures/stored-calculation-v*.json are rows of each.
import * as z from 'zod/mini';
import {
  type Calculation,
  calculationSchema,
  calculationSchemaVersion,
} from '#domain/rates/price/price-draft.schema.ts';
import type { ListedCalculation } from './calculation-store.ts';

export interface CalculationRow {
  readonly id: string;
  /** `calculationSchemaVersion` of the code that wrote `body`. */
  readonly schemaVersion: number;
  /** 1 for the first time. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly savedAt: string;
  /** ISO instant, UTC; null for a calculation that is not deleted. */
  readonly discardedAt: string | null;
  readonly body: unknown;
}

const readableRow = z.object({
  schemaVersion: z.literal(calculationSchemaVersion),
  revision: z.int().check(z.minimum(1)),
  savedAt: z.string(),
  body: calculationSchema,
});
const named = z.object({ id: z.string() });
const versioned = z.object({ schemaVersion: z.int() });
const discarded = z.object({ discardedAt: z.string() });

/** The row of a calculation that is kept at `now`. */
export function rowOfCalculation(calculation: Calculation, revision: number, now: string): CalculationRow {
  return {
    id: calculation.id,
    schemaVersion: calculationSchemaVersion,
    revision,
    savedAt: now,
    discardedAt: null,
    body: calculation,
  };
}

/** What cannot be read, or was written by newer code, comes back as the text of its row. */
export function readCalculationRow(stored: unknown): ListedCalculation {
  const known = readableRow.safeParse(stored);
  const row = named.safeParse(stored);
  const id = row.success ? row.data.id : '';
  if (known.success && known.data.body.id === id) {
    const { body: calculation, revision, savedAt } = known.data;
    return { status: 'readable', calculation, revision, savedAt };
  }
  return { status: 'unreadable', id, isNewer: isNewer(stored), raw: JSON.stringify(stored, null, 2) };
}

/** True for a row that newer code wrote: this code must leave it alone. */
function isNewer(stored: unknown): boolean {
  const row = versioned.safeParse(stored);
  return row.success && row.data.schemaVersion > calculationSchemaVersion;
}

/** True only for a row that says so: one that cannot be read is shown, not hidden. */
export function isDiscardedCalculation(stored: unknown): boolean {
  return discarded.safeParse(stored).success;
}

/** Deleted, and ours to erase. */
export function isOverCalculation(stored: unknown): boolean {
  return isDiscardedCalculation(stored) && !isNewer(stored);
}

/** The same row, deleted or brought back. Throws when there is no row that this code may write. */
export function markedCalculation(stored: unknown, discardedAt: string | null): CalculationRow {
  const { id } = named.parse(stored);
  return { ...readableRow.parse(stored), id, discardedAt };
}
