// What the page remembers of the needs besides the draft: texts as they were typed, and rows that were removed. They are
// there when the reader comes back from another view, until the page is left or everything is erased.
import type { NeedsRow } from '#domain/needs/needs.schema.ts';

export interface RemovedRow {
  readonly row: NeedsRow;
  /** Where it stood. */
  readonly index: number;
}

const typed = new Map<string, string>();
let removed: readonly RemovedRow[] = [];

/** @param field the id of a control */
export function rememberTyped(field: string, text: string): void {
  typed.set(field, text);
}

/** The text a field was given, if what it was read as is still what the row says. */
export function typedIn<Value>(field: string, read: (text: string) => Value, value: Value): string | null {
  const text = typed.get(field);
  return text !== undefined && read(text) === value ? text : null;
}

/** Latest last; none that the rows have already: another draft may have been opened since. */
export function removedFrom(rows: readonly NeedsRow[]): readonly RemovedRow[] {
  return removed.filter(({ row }) => !rows.some(({ id }) => id === row.id));
}

export function keepRemoved(rows: readonly RemovedRow[]): void {
  removed = rows;
}

/** After everything was erased there is nothing to bring back. */
export function forgetNeeds(): void {
  typed.clear();
  removed = [];
}
