// How hours are written in bokmål. A figure is cut off, never rounded up: what is under a limit is never shown as the limit.
import type { Hours } from '#domain/shared/hours.ts';

const decimals = 2;
/** Narrow no-break space: the thin space that keeps a number on one line. */
const thinSpace = '\u202f';

/** @param hours zero or more → «32», «31,96», «1 234,5»; what is beyond two decimals is cut off */
export function formatHours(hours: Hours): string {
  const [whole = '0', rest] = hours.floor(decimals).toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thinSpace);
  return rest ? `${grouped},${rest}` : grouped;
}

/** → «1 time», «31,96 timer» */
export function hoursInWords(hours: Hours): string {
  return `${formatHours(hours)} ${hours.equals(1) ? 'time' : 'timer'}`;
}
