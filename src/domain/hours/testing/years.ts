// A year of an account as it is seen on a day, and what is told of it in plain numbers.
import { type Exact, toDecimals } from '../../shared/exact.ts';
import type { Shift } from '../account.schema.ts';
import type { YearSeen } from '../balance.ts';
import { repeatWeek } from '../repeat.ts';
import { indexShifts } from '../shift-index.ts';
import { grants } from './shifts.ts';

export const number = (value: Exact): number => Number(toDecimals(value));
export const numbers = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' || 'from' in value ? value : number(value),
    ]),
  );

/** Every Monday to Friday of a stretch, so many hours from eight. */
export function weekdays(from: string, to: string, hours: number): Shift[] {
  const pattern = [1, 2, 3, 4, 5].map((weekday) => {
    return {
      weekday,
      from: '08:00',
      to: `${String(8 + hours).padStart(2, '0')}:00`,
      assistant: '',
      isAbroad: false,
    };
  });
  return repeatWeek(pattern, { from, to }, []).shifts.map((each, nth) => ({ ...each, id: `w${nth}` }));
}

export const seen = (all: readonly Shift[], today: string, perWeek = '35', year = 2026): YearSeen => {
  return { grants: grants(`2025-01-01/ ${perWeek}`), index: indexShifts(all), year, today };
};
