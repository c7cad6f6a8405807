// The price regulations that this device keeps.
import {
  type IndexationCalculation,
  indexationSchema,
  indexationSchemaVersion,
} from '#domain/rates/indexation-draft.schema.ts';
import { calculationRows } from './calculation-rows.ts';
import type { CalculationStore } from './calculation-store.ts';
import { openShelf } from './open-shelf.ts';
import { RowDatabase } from './row-database.ts';

/** Apart from the calculations of an hourly price: deleting all of one leaves the other. */
const shelf = {
  database: new RowDatabase('bpa-prisreguleringer', 'regulations'),
  rows: calculationRows(indexationSchema, indexationSchemaVersion),
};

/** Makes no database, and never rejects. `now` gives an ISO instant in UTC. */
export function openRegulations(now?: () => string): Promise<CalculationStore<IndexationCalculation>> {
  return openShelf(shelf, now);
}
