// Hours that may be below zero, as a table writes them.
import type { Hours } from '#domain/shared/hours.ts';
import { formatHours } from '#text/hours.ts';

/** → «7,5», «−7,5» */
export function signedHours(value: Hours): string {
  return value.lt(0) ? `−${formatHours(value.abs())}` : formatHours(value);
}
