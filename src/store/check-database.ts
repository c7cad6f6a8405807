// The database of the check's remembered answers: one row, apart from all that a supplier keeps, so that deleting one never touches
// the other.
import { RowDatabase } from './row-database.ts';

export const checkDatabase = new RowDatabase('bpa-sjekk', 'answers');
