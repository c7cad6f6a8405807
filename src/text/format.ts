// How dates, clock times, numbers and sizes are written in bokmål. The only place that knows Intl.
import type { Stop } from '#domain/call/calendar.schema.ts';

const locale = 'nb-NO';
const zone = 'Europe/Oslo';
/** Narrow no-break space: the thin space that keeps a number on one line. */
const thinSpace = '\u202f';

// A calendar date has no time zone; read and written in UTC it stays the day it was.
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const weekdayToo = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
const dayInOslo = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
const clockInOslo = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });

// Swedes write dates as ISO does.
const isoDayInOslo = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });

/** @param instant milliseconds since 1970 began in UTC → the day it is in Norway then, YYYY-MM-DD */
export function dayInNorway(instant: number): string {
  return isoDayInOslo.format(instant);
}

/** @param isoDate YYYY-MM-DD → «2. juli 2026» */
export function formatDate(isoDate: string): string {
  return day.format(new Date(`${isoDate}T00:00:00Z`));
}

/** @param isoDate YYYY-MM-DD → «tirsdag 8. desember 2026» */
export function formatDateWithWeekday(isoDate: string): string {
  return weekdayToo.format(new Date(`${isoDate}T00:00:00Z`));
}

/** @param instant date, time and offset → «15. februar 2027 klokka 12.00», as clocks in Norway show it */
export function formatInstant(instant: string): string {
  return `${dayInOslo.format(new Date(instant))} klokka ${formatClock(instant)}`;
}

/** @returns when a stop of the calendar is: its own words, or its day, days or instant; null when it has none */
export function formatStop({ at, until, words }: Pick<Stop, 'at' | 'until' | 'words'>): string | null {
  if (words !== null || at === null) return words;
  if (at.includes('T')) return formatInstant(at);
  return until === null ? formatDate(at) : `${formatDate(at)} – ${formatDate(until)}`;
}

/** @param instant date, time and offset → «14.03», as clocks in Norway show it */
export function formatClock(instant: string): string {
  return clockInOslo.format(new Date(instant)).replace(':', '.');
}

/** @param maximumDecimals more than these are rounded, half away from zero → «1 234,5» */
export function formatNumber(value: number, maximumDecimals = 0): string {
  const parts = new Intl.NumberFormat(locale, { maximumFractionDigits: maximumDecimals }).formatToParts(
    value,
  );
  return parts.map(({ type, value: text }) => (type === 'group' ? thinSpace : text)).join('');
}

const kilo = 1000;

/** @param bytes a whole number of bytes → «812 byte», «34 kB», «1,2 MB»; a kB is 1000 bytes */
export function formatBytes(bytes: number): string {
  if (bytes < kilo) return `${bytes} byte`;
  // 999 600 bytes would round to «1 000 kB».
  if (Math.round(bytes / kilo) < kilo) return `${formatNumber(bytes / kilo)} kB`;
  return `${formatNumber(bytes / kilo ** 2, 1)} MB`;
}
