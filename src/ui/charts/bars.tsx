// Bars in rows along one scale: from zero, or out to both sides of a middle. A table beside says the same.
import type { JSX } from 'preact';
import { Area, Hatches, Swatch } from './paints.tsx';

interface Span {
  readonly from: number;
  readonly to: number;
  /** Which of `kinds` it is. */
  readonly kind: number;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly spans: readonly Span[];
  /** What stands behind the label: the figures of the row. */
  readonly figures: string;
}

interface BarsProps {
  /** What the picture shows. */
  readonly title: string;
  /** Of the caption of the table that says the same; once in a page. */
  readonly captionId: string;
  readonly rows: readonly BarRow[];
  /** What the spans are, in words; each has a pattern. */
  readonly kinds: readonly string[];
  readonly scale: { readonly from: number; readonly to: number };
  /** Where a line is drawn through all rows; absent for none. */
  readonly middle?: number;
}

export function Bars({ title, captionId, rows, kinds, scale, middle }: BarsProps): JSX.Element {
  const extent = scale.to - scale.from;
  const place = (value: number): number => (extent > 0 ? ((value - scale.from) * 100) / extent : 0);
  return (
    <div class="bar-rows" role="img" aria-label={title} aria-describedby={captionId}>
      <p class="bar-key">
        {kinds.map((kind, index) => (
          <span key={kind}>
            <Swatch of={captionId} index={index} /> {kind}
          </span>
        ))}
      </p>
      {rows.map(({ id, label, spans, figures }, row) => (
        <div class="bar-row" key={id}>
          <span class="bar-row-label">{label}</span>
          <span class="bar-row-figures">{figures}</span>
          <svg class="bar-row-drawn" aria-hidden="true">
            {row === 0 && <Hatches of={captionId} />}
            {spans.map(({ from, to, kind }) => (
              <Area
                key={kind}
                of={captionId}
                index={kind}
                from={place(Math.min(from, to))}
                width={Math.abs(place(to) - place(from))}
              />
            ))}
            {middle !== undefined && (
              <line class="bar-middle" x1={`${place(middle)}%`} x2={`${place(middle)}%`} y1="0" y2="100%" />
            )}
          </svg>
        </div>
      ))}
    </div>
  );
}
