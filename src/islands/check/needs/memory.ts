// What the page remembers of the needs besides the draft: texts as they were typed, and rows that were removed. They are
// there when the reader comes back from another view, until the page is left or everything is erased.
import type { NeedsRow } from '#domain/needs/needs.schema.ts';

export interface RemovedRow {
  readonly row: NeedsRow;
  /** Where it stood. */
  readonly index: number;
}

const typed = new Map<string, string>();
const kindless = new Set<string>();
let removed: readonly RemovedRow[] = [];
let isTaken = false;

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

/** A row must say a kind to be kept, and a new one says what nobody has chosen: until it is chosen, it is asked for. */
export function askForKind(rowId: string): void {
  kindless.add(rowId);
}

export function kindIsChosen(rowId: string): void {
  kindless.delete(rowId);
}

export function asksForKind(rowId: string): boolean {
  return kindless.has(rowId);
}

/** The hours were taken along to the check: the next view says so. */
export function tellTaken(): void {
  isTaken = true;
}

/** Whether it is to be told now; once. */
export function toldTaken(): boolean {
  const told = isTaken;
  isTaken = false;
  return told;
}

/** After everything was erased there is nothing to bring back. */
export function forgetNeeds(): void {
  typed.clear();
  kindless.clear();
  isTaken = false;
  removed = [];
}
