// A day as people type it in one field: «1.3.2027», «1. mars 2027», or as computers write it. No clock.
import { type DayRead, readDay, type TypedDay } from './read-day.ts';

/** Wide enough for every document and every call; a year of two digits is taken for none. */
const between = { first: '1900-01-01', last: '2199-12-31' };

/** @returns the day, YYYY-MM-DD; `empty` for nothing but white space */
export function readTypedDay(typed: string): DayRead {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const parts = partsOf(text);
  return parts === null ? { problem: 'notADay' } : readDay(parts, between);
}

/** The day, YYYY-MM-DD; null when nothing is typed, or something that is no day. */
export function typedDay(typed: string): string | null {
  const read = readTypedDay(typed);
  return 'day' in read ? read.day : null;
}

/** True when only the two missing digits of its year make it no day, as in «1.11.26». */
export function hasShortYear(typed: string): boolean {
  return typedDay(typed.replace(/\d{2}\s*$/, '20$&')) !== null;
}

function partsOf(text: string): TypedDay | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const said = /^(\d{1,2})(?:\s*[./-]\s*|\s+)(\d{1,2}|\p{L}+)(?:\s*[./-]\s*|\s+)(\d{4})$/u.exec(text);
  return said && { day: said[1] ?? '', month: said[2] ?? '', year: said[3] ?? '' };
}
