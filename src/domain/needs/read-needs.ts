// Numbers in a row of needs as people type them: «7», «90», «1:30», «1 t 30 min», «1,5 timer».
import { type Hours, hours } from '../shared/hours.ts';
import { highest } from './needs.schema.ts';

export type NeedsProblemCode =
  | 'notANumber'
  | 'negative'
  | 'notWhole'
  | 'tooManyTimes'
  | 'tooManyMinutes'
  | 'tooManyWeeks'
  | 'tooLong';

/** What was read. With a problem the value is what can be kept meanwhile: nothing, or the beginning of a long text. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problem: NeedsProblemCode | null;
}

type CountRead = Reading<number | null>;

const none: CountRead = { value: null, problem: null };
const wrong = (problem: NeedsProblemCode): CountRead => ({ value: null, problem });

/** Times a week; nothing typed is null. */
export function readTimes(typed: string): CountRead {
  return readCount(typed, /\s*(?:ganger|gang|g|x)\.?$/i, highest.times, 'tooManyTimes');
}

/** Weeks a year; nothing typed is null, all year round. */
export function readWeeks(typed: string): CountRead {
  return readCount(typed, /\s*(?:uker|uke|u)\.?$/i, highest.weeks, 'tooManyWeeks');
}

/** Whole minutes, also from hours and minutes; nothing typed is null. */
export function readMinutes(typed: string): CountRead {
  const text = tidy(typed);
  const minutes = readClock(text) ?? readHoursAndMinutes(text);
  if (minutes === null)
    return readCount(text, /\s*(?:minutter|minutt|min|m)\.?$/i, highest.minutes, 'tooManyMinutes');
  if (!minutes.equals(minutes.floor())) return wrong('notWhole');
  return within(Number(minutes), highest.minutes, 'tooManyMinutes');
}

/** A text that is too long to be kept is told of, and kept as far as it goes. */
export function readWords(typed: string): Reading<string> {
  return typed.length > highest.characters
    ? { value: typed.slice(0, highest.characters), problem: 'tooLong' }
    : { value: typed, problem: null };
}

function readCount(typed: string, unit: RegExp, most: number, tooMany: NeedsProblemCode): CountRead {
  const text = tidy(typed).replace(unit, '');
  if (text === '') return tidy(typed) === '' ? none : wrong('notANumber');
  if (/^[-−–] ?\d/.test(text)) return wrong('negative');
  if (/^\d+[.,]\d+$/.test(text)) return wrong('notWhole');
  return /^\d+$/.test(text) ? within(Number(text), most, tooMany) : wrong('notANumber');
}

function within(count: number, most: number, tooMany: NeedsProblemCode): CountRead {
  return count > most ? wrong(tooMany) : { value: count, problem: null };
}

/** «1:30» → 90 minutes; null when it is not written so. */
function readClock(text: string): Hours | null {
  const found = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  return found && hours(Number(found[1]) * 60 + Number(found[2]));
}

/** «1 t 30 min», «1,5 timer», «½ time» → minutes, exactly; null when it is not written so. */
function readHoursAndMinutes(text: string): Hours | null {
  const written = text.replace(/(\d*) ?½/, (_all, whole: string) => `${whole || '0'},5`);
  const found =
    /^(\d{1,3}(?:[.,]\d{1,6})?) ?(?:timer|time|t|h)\.?(?:(?: og)? ?(\d{1,3}) ?(?:minutter|minutt|min|m)?\.?)?$/i.exec(
      written,
    );
  if (found === null) return null;
  const [, whole, minutes = 0] = found;
  return hours(String(whole).replace(',', '.')).mul(60).add(minutes);
}

function tidy(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
