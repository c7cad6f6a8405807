// The calculations of an hourly price that this device keeps.
import { calculationSchema, calculationSchemaVersion } from '#domain/rates/price/price-draft.schema.ts';
import { calculationRows } from './calculation-rows.ts';
import type { CalculationStore } from './calculation-store.ts';
import { openShelf } from './open-shelf.ts';
import { RowDatabase } from './row-database.ts';

/** Apart from the drafts of applications, so that deleting one never touches the other. */
const shelf = {
  database: new RowDatabase('bpa-kalkyler', 'calculations'),
  rows: calculationRows(calculationSchema, calculationSchemaVersion),
};

/** Makes no database, and never rejects. `now` gives an ISO instant in UTC. */
export function openCalculations(now?: () => string): Promise<CalculationStore> {
  return openShelf(shelf, now);
}
