// The rows of a list as they are understood, and those that are not, before anything is taken in.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hoursOfShift } from '#domain/hours/norwegian-clock.ts';
import type { ShiftRow, ShiftsRead } from '#domain/hours/read-shifts.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { hoursList as words } from '#text/nb/hours-list.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';

interface UnderstoodProps {
  readonly read: ShiftsRead;
  readonly take: () => void;
}

/** More rows tell no more, and a page with thousands is slow. */
const mostShown = 50;

export function Understood({ read, take }: UnderstoodProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fresh = read.rows.filter(({ isDuplicate }) => !isDuplicate);
  const twice = read.rows.length - fresh.length;
  return (
    <section class="stack" aria-labelledby="forstatt">
      <h2 class="ds-heading" id="forstatt" ref={heading} tabIndex={-1}>
        {fresh.length > 0 ? words.understood(fresh.length) : words.nothingNew}
      </h2>
      {twice > 0 && <p>{words.duplicates(twice)}</p>}
      {read.unknownColumns.length > 0 && <p>{words.unknownColumns(read.unknownColumns.join(', '))}</p>}
      {read.problems.length > 0 && <Problems read={read} />}
      {fresh.length > 0 && (
        <>
          <Rows rows={fresh} />
          <div class="actions">
            <button class="ds-button" type="button" onClick={take}>
              {words.take(fresh.length)}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly ShiftRow[] }): JSX.Element {
  const { columns } = hoursShift;
  const shown = rows.slice(0, mostShown);
  return (
    <div class="table-frame">
      <table class="ds-table hours-shifts">
        <caption>
          {shown.length < rows.length ? words.rowsShort(shown.length, rows.length) : words.rows}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.times}</th>
            <th scope="col">{columns.hours}</th>
            <th scope="col">{columns.who}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, shift }) => (
            <tr key={line}>
              <th scope="row">{formatDateWithWeekday(shift.day)}</th>
              <td data-column={columns.times}>{hoursShift.span(shift.from, shift.to)}</td>
              <td data-column={columns.hours}>{formatExactHours(hoursOfShift(shift))}</td>
              <td data-column={columns.who}>
                {[shift.assistant, ...(shift.isAbroad ? [hoursShift.isAbroad] : [])]
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Problems({ read }: Pick<UnderstoodProps, 'read'>): JSX.Element {
  return (
    <>
      <h3 class="ds-heading">{words.problems}</h3>
      <p>{words.problemsLead}</p>
      <div class="table-frame">
        <table class="ds-table hours-shifts">
          <caption class="ds-sr-only">{words.problems}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.typed}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {read.problems.slice(0, mostShown).map(({ line, typed, code }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td data-column={words.typed}>{typed}</td>
                <td data-column={words.why}>{words.codes[code]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
