// Hours a week as people type them: «31,96», «31.96», «32 timer», «1 234,5».
import { type Hours, hours } from './hours.ts';

/** There are 168 hours in a week. */
const hoursInWeek = hours(168);

export type HoursProblemCode = 'empty' | 'notANumber' | 'negative' | 'tooMany';

export type HoursRead =
  | {
      readonly hours: Hours;
      /** The same, exactly, as answers keep it: a point, and no digit that says nothing («31.96»). */
      readonly decimal: string;
    }
  | { readonly problem: HoursProblemCode };

const unit = /\s*(?:t|timer?|h)\.?(?:\s*(?:i|per|pr\.?)\s*(?:uken?|uka))?$/i;
/** Answers are kept with at most six decimals: more are not a number of hours that anybody means. */
const number = /^(\d{1,3}(?: \d{3}){1,2}|\d{1,9})(?:[.,](\d{0,6}?)0*)?$/;

/** Spaces of every kind may stand in thousands, a comma or a point before decimals, «timer» or «t» after. */
export function parseHours(typed: string): HoursRead {
  const text = typed.replace(/\s+/gu, ' ').trim().replace(unit, '');
  if (text === '') return { problem: typed.trim() === '' ? 'empty' : 'notANumber' };
  if (/^[-−–] ?\d/.test(text)) return { problem: 'negative' };
  const [, typedWhole, decimals] = number.exec(text) ?? [];
  if (typedWhole === undefined) return { problem: 'notANumber' };
  const whole = Number(typedWhole.replaceAll(' ', ''));
  const decimal = decimals ? `${whole}.${decimals}` : String(whole);
  return hours(decimal).gt(hoursInWeek) ? { problem: 'tooMany' } : { hours: hours(decimal), decimal };
}
