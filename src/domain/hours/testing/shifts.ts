// Shifts for tests: as short as they can be written, and drawn by chance.
import fc from 'fast-check';
import { addDays } from '../../shared/dates.ts';
import type { Grant, Shift } from '../account.schema.ts';
import { clockOf } from '../clock-times.ts';

/** «2026-03-28 22:00-07:00 AB abroad»: the last two may be left out. */
export function shift(text: string, id = text.replace(/[^A-Za-z0-9]/g, '-')): Shift {
  const [day = '', times = '', assistant = '', abroad] = text.split(' ');
  const [from = '', to = ''] = times.split('-');
  return { id, day, from, to, assistant: assistant === '-' ? '' : assistant, isAbroad: abroad === 'abroad' };
}

/** Each line or argument is a shift, numbered as they come. */
export function shifts(...texts: readonly string[]): Shift[] {
  return texts.map((text, nth) => shift(text, `s${nth}`));
}

/** «2026-01-01/2026-06-30 32», and «2026-01-01/ 32» for one without a last day. */
export function grants(...texts: readonly string[]): Grant[] {
  return texts.map((text, nth) => {
    const [days = '', hoursPerWeek = ''] = text.split(' ');
    const [from = '', to = ''] = days.split('/');
    return { id: `g${nth}`, from, to: to || null, hoursPerWeek };
  });
}

/** Round the turns of two years, so that weeks, summer time and New Year are all met. */
const drawnDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-10-01', days));
const drawnStart = fc.integer({ min: 0, max: 1439 });
const drawnLength = fc.integer({ min: 1, max: 1439 });

/** No shift of a whole day: it would end as it begins, which no reader may type. */
export const drawnShift: fc.Arbitrary<Shift> = fc
  .record({
    id: fc.uuid(),
    day: drawnDay,
    start: drawnStart,
    length: drawnLength,
    assistant: fc.constantFrom('', 'AB', 'KN', 'Å;"', '-1'),
    isAbroad: fc.boolean(),
  })
  .map(({ start, length, ...rest }) => {
    const end = (start + length) % 1440;
    return { ...rest, from: clockOf(start), to: clockOf(end === 0 ? 1440 : end) };
  });

export const drawnShifts = fc.uniqueArray(drawnShift, { selector: ({ id }) => id, maxLength: 40 });
