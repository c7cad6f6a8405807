// Lines over time. The figures themselves stand in a table beside it, which `title` points to.
import type { JSX } from 'preact';
import { formatNumber } from '#text/format.ts';
import { type Scale, scaleOf } from './scale.ts';

interface Point {
  readonly label: string;
  /** null breaks the line: there is no figure. */
  readonly value: number | null;
}

export interface LineChartProps {
  /** What is drawn, and where the figures are, for those who do not see it. */
  readonly title: string;
  /** All with the same labels in the same order; up to four lines can be told apart. */
  readonly series: readonly { readonly name: string; readonly points: readonly Point[] }[];
  /** What the axis measures, in words. */
  readonly unit: string;
}

/** The drawing's own units: it is stretched to the room there is, and the labels are not. */
const width = 200;
const height = 100;

/** What the style sheet knows each line by. Written out: the sheet keeps what scripts name, and no number is a name. */
const strokes = ['1', '2', '3', '4'];

/** How long the stroke of a single figure is. */
const alone = 3;

const decimals = 2;

export function LineChart({ title, series, unit }: LineChartProps): JSX.Element | null {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  if (values.length === 0) return null;
  const scale = scaleOf(values);
  return (
    <div class="chart">
      <p class="chart-unit" aria-hidden="true">
        {unit}
      </p>
      <div class="chart-up" aria-hidden="true">
        {scale.ticks.toReversed().map((tick) => (
          <span key={tick}>{formatNumber(tick, decimals)}</span>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={title}>
        {scale.ticks.map((tick) => (
          <path class="chart-grid" d={`M0 ${heightOf(tick, scale)}H${width}`} key={tick} />
        ))}
        {series.map(({ name, points }, index) => (
          <path class="chart-line" data-line={strokes[index]} d={lineOf(points, scale)} key={name} />
        ))}
      </svg>
      <div class="chart-along" aria-hidden="true">
        {endsOf(series[0]?.points ?? []).map((label, index) => (
          <span key={index}>{label}</span>
        ))}
      </div>
      {series.length > 1 && <Key names={series.map(({ name }) => name)} />}
    </div>
  );
}

/** Which line is which, by its stroke and not by colour alone. */
function Key({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <ul class="chart-key cluster">
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 40 8" aria-hidden="true">
            <path class="chart-line" data-line={strokes[index]} d="M0 4H40" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The first, the middle and the last. */
function endsOf(points: readonly Point[]): readonly string[] {
  const middle = points.length > 2 ? [points[Math.round((points.length - 1) / 2)]] : [];
  return [points[0], ...middle, ...(points.length > 1 ? [points.at(-1)] : [])].map(
    (point) => point?.label ?? '',
  );
}

function heightOf(value: number, { low, high }: Scale): number {
  return round(height * (1 - (value - low) / (high - low)));
}

/** A point that lies level between its neighbours adds nothing to the line. */
function lineOf(points: readonly Point[], scale: Scale): string {
  const step = width / Math.max(points.length - 1, 1);
  const drawn = points.flatMap(({ value }, index) => {
    if (value === null) return [];
    const [before, after] = [points[index - 1]?.value, points[index + 1]?.value];
    if (before === value && after === value) return [];
    const begins = before === null || before === undefined;
    // A figure alone is a short stroke, or it would not be seen.
    const isAlone = begins && (after === null || after === undefined);
    if (isAlone) {
      const left = Math.min(Math.max(index * step - alone / 2, 0), width - alone);
      return [`M${round(left)} ${heightOf(value, scale)}h${alone}`];
    }
    return [`${begins ? 'M' : 'L'}${round(index * step)} ${heightOf(value, scale)}`];
  });
  return drawn.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
