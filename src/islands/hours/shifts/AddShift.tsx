// A new shift: what was typed stays, so that the next one like it needs another day alone.
import type { JSX } from 'preact';
import { highest } from '#domain/hours/account.schema.ts';
import { type NewShift, overlapFinder } from '#domain/hours/new-shift.ts';
import { hoursShift as words } from '#text/nb/hours-shift.ts';
import { withShifts } from '../edit.ts';
import type { HoursViewProps } from '../view-props.ts';
import { ShiftForm } from './ShiftForm.tsx';

interface AddShiftProps extends Pick<HoursViewProps, 'account' | 'change' | 'today' | 'drafts'> {
  /** Those that can be chosen. */
  readonly days: readonly string[];
}

export function AddShift({ account, change, today, drafts, days }: AddShiftProps): JSX.Element {
  if (account.shifts.length >= highest.shifts) return <p>{words.tooMany}</p>;
  const [first = today] = days;
  function add(shift: NewShift): void {
    const overlaps = overlapFinder(account.shifts)(shift);
    const told = overlaps ? words.told.overlaps : words.told.added;
    change(withShifts(account, [shift]), { told, undone: words.told.gone, returnTo: 'new-shift-times' });
  }
  return (
    <ShiftForm
      id="new-shift"
      drafts={drafts}
      draft="new-shift"
      days={days}
      begun={{ day: days.includes(today) ? today : first, times: '', assistant: '', isAbroad: false }}
      button={words.add}
      take={add}
      cancel={null}
    />
  );
}
