// Worked minutes of each day, and of them evening and night, weekend, public holidays and work abroad.
import { weekdayOf } from '../rates/calendar/calendar-year.ts';
import { publicHolidays } from '../rates/calendar/public-holidays.ts';
import { faceMinutes, minutesInDay } from './clock-times.ts';
import { minutesOfPiece, type Piece } from './norwegian-clock.ts';

/** Evening and night as the supplier's agreement has it, «HH:MM»: one stretch, through midnight or not. */
export interface EveningNight {
  readonly from: string;
  readonly to: string;
}

/** Whole real minutes. Weekend is net of public holidays; evening and night come on top of either, and so does work abroad. */
export interface Minutes {
  readonly used: number;
  readonly eveningNight: number;
  readonly weekend: number;
  readonly holiday: number;
  readonly abroad: number;
}

export interface WorkedPiece extends Piece {
  /** The shift's initials. */
  readonly assistant: string;
  readonly isAbroad: boolean;
}

/** Stretches of a day on the face of the clock, in minutes. */
type Dark = readonly { readonly from: number; readonly to: number }[];

const saturday = 6;
export const noMinutes: Minutes = { used: 0, eveningNight: 0, weekend: 0, holiday: 0, abroad: 0 };

/** Evening and night in a day: two stretches when it goes through midnight, all of the day when it ends as it begins. */
export function darkOf({ from, to }: EveningNight): Dark {
  const [evening, night] = [faceMinutes(from), faceMinutes(to)];
  if (evening < night) return [{ from: evening, to: night }];
  return [
    { from: 0, to: night },
    { from: evening, to: minutesInDay },
  ];
}

/** @returns the minutes of one piece; to be made once for many pieces, as it remembers the holidays of each year */
export function minuteCounter(dark: Dark): (piece: WorkedPiece) => Minutes {
  const holidays = new Map<string, ReadonlySet<string>>();
  const isHoliday = (day: string): boolean => {
    const year = day.slice(0, 4);
    const known = holidays.get(year) ?? new Set(publicHolidays(Number(year)));
    holidays.set(year, known);
    return known.has(day);
  };
  return (piece) => {
    const used = minutesOfPiece(piece);
    const holiday = isHoliday(piece.day) ? used : 0;
    const weekend = holiday === 0 && weekdayOf(piece.day) >= saturday ? used : 0;
    return {
      used,
      eveningNight: darkMinutes(piece, dark),
      weekend,
      holiday,
      abroad: piece.isAbroad ? used : 0,
    };
  };
}

export function added(one: Minutes, other: Minutes): Minutes {
  return {
    used: one.used + other.used,
    eveningNight: one.eveningNight + other.eveningNight,
    weekend: one.weekend + other.weekend,
    holiday: one.holiday + other.holiday,
    abroad: one.abroad + other.abroad,
  };
}

function darkMinutes({ day, from, to }: Piece, dark: Dark): number {
  return dark.reduce((sum, span) => {
    const shared = { day, from: Math.max(from, span.from), to: Math.min(to, span.to) };
    return sum + Math.max(0, minutesOfPiece(shared));
  }, 0);
}
