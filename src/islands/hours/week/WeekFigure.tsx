// The week as seven houses, and the hours of each day in a table beside it.
import type { JSX } from 'preact';
import type { Period } from '#domain/hours/period.ts';
import type { ShiftIndex } from '#domain/hours/shift-index.ts';
import { usedIn } from '#domain/hours/used.ts';
import { weekWindows } from '#domain/hours/week-windows.ts';
import { windowsIn } from '#domain/needs/windows.ts';
import { addDays } from '#domain/shared/dates.ts';
import { rounded, zero } from '#domain/shared/exact.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { formatNumber } from '#text/format.ts';
import { hoursRounding } from '#text/nb/hours-rounding.ts';
import { hoursWeek as words } from '#text/nb/hours-week.ts';
import { Gables } from '#ui/week/gables.tsx';

interface WeekFigureProps {
  readonly index: ShiftIndex;
  /** A whole week. */
  readonly week: Period;
}

export function WeekFigure({ index, week }: WeekFigureProps): JSX.Element {
  const days = weekWindows(index, week.from);
  const used = days.map((_, nth) => {
    const day = addDays(week.from, nth);
    return usedIn(index, { from: day, to: day }).used;
  });
  const isRounded = used.some((hours) => !rounded(hours).equals(hours));
  const lit = days.reduce((count, day) => count + windowsIn(day, 'lit'), 0);
  return (
    <div class="hours-drawn">
      <figure class="hours-houses night" data-color-scheme="dark">
        <Gables week={days} label={words.drawing(formatNumber(lit))} />
        <figcaption class="week-key stack" data-gap="sm">
          <div class="week-days" aria-hidden="true">
            {words.dayLetters.map((day) => (
              <span key={day}>{day}</span>
            ))}
          </div>
          <ul class="cluster">
            {(['lit', 'dark'] as const).map((state) => (
              <li key={state}>
                <span class="window" data-window={state} />
                {words.windows[state]}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <table class="ds-table hours-table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hours}</th>
          </tr>
        </thead>
        <tbody>
          {words.days.map((name, nth) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatExactHours(used[nth] ?? zero)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>{formatExactHours(usedIn(index, week).used)}</td>
          </tr>
        </tfoot>
      </table>
      {isRounded && <p class="quiet">{hoursRounding}</p>}
    </div>
  );
}
