// How an hours account writes its hours: the figures of its files, without zeros at the end.
import { rounded } from '#domain/shared/exact.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatExact } from './decimals.ts';

/** Rounded half away from zero to two decimals → «171,43», «528», «−7,5» */
export function formatExactHours(hours: Hours): string {
  return formatExact(rounded(hours));
}

/** → «1 time», «171,43 timer» */
export function exactHoursInWords(hours: Hours): string {
  return `${formatExactHours(hours)} ${rounded(hours).equals(1) ? 'time' : 'timer'}`;
}
