// The figures of a report, as the page shows them.
import type { JSX } from 'preact';
import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { lacking } from '#domain/shared/hours.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { hoursShares } from '#text/nb/hours-month.ts';
import { hoursReportView as words } from '#text/nb/hours-report.ts';
import { hoursRounding } from '#text/nb/hours-rounding.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { monthInWords } from '#text/nb/months.ts';

interface ReportTablesProps {
  readonly report: HoursReport;
  /** Of the period, in words. */
  readonly name: string;
}

const kinds = ['eveningNight', 'weekend', 'holiday', 'abroad'] as const;

export function ReportTables({ report, name }: ReportTablesProps): JSX.Element {
  const { months, sum, assistants } = report;
  const { columns } = words;
  // Only in a period that is not over.
  const hasPlanned = sum.planned.gt(0);
  const hasOver = [...months, sum].some(({ granted, used }) => used.gt(granted));
  return (
    <div class="stack">
      {sum.used.equals(0) && !hasPlanned && <p>{words.nothing}</p>}
      <div class="table-frame">
        <table class="ds-table hours-table">
          <caption>{words.table(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.month}</th>
              <th scope="col">{columns.granted}</th>
              <th scope="col">{columns.used}</th>
              {hasPlanned && <th scope="col">{columns.planned}</th>}
              <th scope="col">{columns.left}</th>
              {hasOver && <th scope="col">{columns.over}</th>}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.period.from}>
                <th scope="row">{monthInWords(month.period.from.slice(0, 7))}</th>
                <Figures of={month} {...{ hasPlanned, hasOver }} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              <Figures of={sum} {...{ hasPlanned, hasOver }} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="quiet">{hoursRounding}</p>
      <Pairs
        caption={words.shares}
        head={words.which}
        rows={kinds.map((kind) => [hoursShares.kinds[kind], formatExactHours(sum[kind])])}
      />
      {assistants && (
        <Pairs
          caption={words.assistants}
          head={hoursShares.assistant}
          rows={assistants.map(({ initials, used }) => [
            initials || hoursShift.nobody,
            formatExactHours(used),
          ])}
        />
      )}
    </div>
  );
}

interface FiguresProps {
  readonly of: HoursUsed;
  readonly hasPlanned: boolean;
  readonly hasOver: boolean;
}

/** As in the files: what is not used and what is used too much have a column each, and neither is below zero. */
function Figures({ of: { granted, used, planned }, hasPlanned, hasOver }: FiguresProps): JSX.Element {
  const { columns } = words;
  return (
    <>
      <td data-column={columns.granted}>{formatExactHours(granted)}</td>
      <td data-column={columns.used}>{formatExactHours(used)}</td>
      {hasPlanned && <td data-column={columns.planned}>{formatExactHours(planned)}</td>}
      <td data-column={columns.left}>{formatExactHours(lacking(granted, used))}</td>
      {hasOver && <td data-column={columns.over}>{formatExactHours(lacking(used, granted))}</td>}
    </>
  );
}

interface PairsProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly (readonly [string, string])[];
}

function Pairs({ caption, head, rows }: PairsProps): JSX.Element {
  return (
    <table class="ds-table hours-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{hoursShares.hours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-column={hoursShares.hours}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
