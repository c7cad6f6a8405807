// Hours used in any stretch of days, as exact hours: real time, split at midnight.
import { type Hours, hours } from '../shared/hours.ts';
import { minutesInHour } from './clock-times.ts';
import type { Minutes } from './day-sums.ts';
import { minutesOfPiece } from './norwegian-clock.ts';
import { order } from './order.ts';
import type { Period } from './period.ts';
import { minutesIn, piecesIn, type ShiftIndex } from './shift-index.ts';

/** Weekend is net of public holidays; evening and night come on top of either, and so does work abroad. */
export type Used = { readonly [Part in keyof Minutes]: Hours };

export interface UsedByAssistant {
  /** Empty for shifts that name nobody. */
  readonly initials: string;
  readonly used: Hours;
}

/** Both days of the period included. */
export function usedIn(index: ShiftIndex, period: Period): Used {
  const { used, eveningNight, weekend, holiday, abroad } = minutesIn(index, period);
  return {
    used: asHours(used),
    eveningNight: asHours(eveningNight),
    weekend: asHours(weekend),
    holiday: asHours(holiday),
    abroad: asHours(abroad),
  };
}

/** By initials in order of letters; those without hours in the period are left out. */
export function usedByAssistant(index: ShiftIndex, period: Period): readonly UsedByAssistant[] {
  const minutes = new Map<string, number>();
  for (const piece of piecesIn(index, period)) {
    minutes.set(piece.assistant, (minutes.get(piece.assistant) ?? 0) + minutesOfPiece(piece));
  }
  return [...minutes]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => order(a, b))
    .map(([initials, count]) => ({ initials, used: asHours(count) }));
}

function asHours(minutes: number): Hours {
  return hours(minutes, minutesInHour);
}
