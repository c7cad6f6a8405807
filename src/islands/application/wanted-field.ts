// The field that a link leads to in another view, which may come late: kept in memory until that view is drawn.
import type { Gap } from '#domain/application/complete.ts';
import { fieldOfReason } from './criterion-problems.ts';

let wanted: { readonly view: string; readonly field: string } | null = null;

/** @param view the address of the view that has the field */
export function wantField(view: string, field: string): void {
  wanted = { view, field };
}

/** The id of the field that was asked for in this view, once; null when the reader came to see the view. */
export function takeWantedField(view: string): string | null {
  const field = wanted?.view === view ? wanted.field : null;
  wanted = null;
  return field;
}

/** The id of the field where a gap is mended. */
export function fieldOf({ code, at }: Gap): string {
  return at.startsWith('answers.')
    ? fieldOfReason[code as keyof typeof fieldOfReason]
    : at.replaceAll('.', '-');
}
