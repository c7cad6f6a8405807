// What is left of the year's hours, step by step: as lines, and the same figures in a table.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type BurnDownStep, balanceOf, burnDown, type YearSeen } from '#domain/hours/balance.ts';
import type { Period } from '#domain/hours/period.ts';
import { weekNumber } from '#domain/hours/periods.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { formatDate } from '#text/format.ts';
import { hoursRounding } from '#text/nb/hours-rounding.ts';
import { hoursYear as words } from '#text/nb/hours-year.ts';
import { pointInWords } from '#text/nb/months.ts';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { SelectField } from '#ui/select-field.tsx';

type Kind = keyof typeof words.kinds;

interface BurnDownProps {
  readonly seen: YearSeen;
}

export function BurnDown({ seen }: BurnDownProps): JSX.Element {
  const [kind, setKind] = useState<Kind>('month');
  const steps = burnDown(seen, kind);
  const { granted } = balanceOf(seen);
  const points = (of: (step: BurnDownStep) => Hours) => [
    { label: words.begin, value: granted.valueOf() },
    ...steps.map((step) => ({ label: words.lastDay(formatDate(step.period.to)), value: of(step).valueOf() })),
  ];
  return (
    <section class="stack" aria-labelledby="gjennom-aret">
      <h2 class="ds-heading" id="gjennom-aret">
        {words.figures}
      </h2>
      <LineChart
        title={words.chart(seen.year)}
        unit={words.unit}
        series={[
          { name: words.lines.left, points: points(({ left }) => left) },
          { name: words.lines.even, points: points(({ leftIfEven }) => leftIfEven) },
        ]}
      />
      <SelectField id="steps" label={words.by} options={words.kinds} value={kind} onChange={setKind} />
      <Table seen={seen} kind={kind} steps={steps} />
      <p class="quiet">{hoursRounding}</p>
    </section>
  );
}

interface TableProps extends BurnDownProps {
  readonly kind: Kind;
  readonly steps: readonly BurnDownStep[];
}

function Table({ seen, kind, steps }: TableProps): JSX.Element {
  const { granted, used, planned, leftAfterPlanned } = balanceOf(seen);
  const { columns } = words;
  const figures = (of: Pick<BurnDownStep, 'granted' | 'used' | 'planned' | 'left'>) => (
    <>
      <td data-column={columns.granted}>{formatExactHours(of.granted)}</td>
      <td data-column={columns.used}>{formatExactHours(of.used)}</td>
      <td data-column={columns.planned}>{formatExactHours(of.planned)}</td>
      <td data-column={columns.left}>{formatExactHours(of.left)}</td>
    </>
  );
  return (
    <div class="table-frame">
      <table class="ds-table hours-table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.granted}</th>
            <th scope="col">{columns.used}</th>
            <th scope="col">{columns.planned}</th>
            <th scope="col">{columns.left}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.period.from}>
              <th scope="row">{nameOf(kind, step.period)}</th>
              {figures(step)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.whole}</th>
            {figures({ granted, used, planned, left: leftAfterPlanned })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function nameOf(kind: Kind, { from }: Period): string {
  if (kind === 'week') return words.week(weekNumber(from).week);
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  return pointInWords(kind === 'month' ? from.slice(0, 7) : `${from.slice(0, 4)}-K${quarter}`);
}
