// What files that are handed on are called: what they are, and the period or the year they are about. Nothing that somebody typed,
// but the year, is in a name. Bokmål without its three letters, which some mail programs spoil.
import type { Period } from '#domain/hours/period.ts';

/** @param period a month or a quarter → «timerapport-2026-05», «timerapport-2026-kvartal-1» */
export function hoursReportName({ from, to }: Period): string {
  const [year = '', month = ''] = from.split('-');
  if (to.startsWith(`${year}-${month}`)) return `timerapport-${year}-${month}`;
  return `timerapport-${year}-kvartal-${Math.ceil(Number(month) / monthsInQuarter)}`;
}

const monthsInQuarter = 3;

/** → «fakturaplan-2026» */
export const invoicePlanName = (year: number): string => `fakturaplan-${year}`;

/** @param year null while it is not understood → «opplaeringsrapport-2026» */
export const trainingReportName = (year: number | null): string =>
  year === null ? 'opplaeringsrapport' : `opplaeringsrapport-${year}`;
