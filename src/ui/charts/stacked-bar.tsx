// A whole and its parts as one bar, and the table that says the same in words. Geometry is attributes: the policy of the page
// allows no style of an element's own.
import type { ComponentChildren, JSX } from 'preact';
import { Area, Hatches, Swatch } from './paints.tsx';

export interface BarPart {
  readonly id: string;
  readonly label: ComponentChildren;
  /** For its width alone; zero or more. */
  readonly value: number;
  /** The value and its share of the whole, as they are written. */
  readonly amount: string;
  readonly share: string;
}

interface StackedBarProps {
  /** What the picture shows, with the whole. */
  readonly title: string;
  /** In the order of the table; those that are nothing have no width. */
  readonly parts: readonly BarPart[];
  readonly total: number;
  /** Of the table's caption; once in a page. */
  readonly captionId: string;
}

/** A part narrower than this, in per cent, has no room for its number on a phone. */
const roomForNumber = 6;

export function StackedBar({ title, parts, total, captionId }: StackedBarProps): JSX.Element {
  const placed = placesOf(parts, total);
  return (
    <svg class="bar-stack" role="img" aria-label={title} aria-describedby={captionId}>
      <Hatches of={captionId} />
      <svg width="100%" height="2.5em" aria-hidden="true">
        {placed.map(
          ({ id, index, from, width }) =>
            width > 0 && <Area key={id} of={captionId} index={index} from={from} width={width} />,
        )}
      </svg>
      {placed.map(
        ({ id, index, from, width }) =>
          width >= roomForNumber && (
            <text key={id} class="bar-number" x={`${from + width / 2}%`} y="3.75em">
              {index + 1}
            </text>
          ),
      )}
    </svg>
  );
}

interface Placed {
  readonly id: string;
  readonly index: number;
  /** Both in per cent of the whole. */
  readonly from: number;
  readonly width: number;
}

function placesOf(parts: readonly BarPart[], total: number): readonly Placed[] {
  let from = 0;
  return parts.map(({ id, value }, index) => {
    const width = total > 0 ? (value * 100) / total : 0;
    const placed = { id, index, from, width };
    from += width;
    return placed;
  });
}

interface PartsTableProps extends Pick<StackedBarProps, 'parts' | 'captionId'> {
  readonly caption: string;
  readonly columns: { readonly part: string; readonly amount: string; readonly share: string };
  readonly total: { readonly label: string; readonly amount: string };
}

/** Every part has the number and the pattern it has in the bar. */
export function PartsTable({ parts, captionId, caption, columns, total }: PartsTableProps): JSX.Element {
  return (
    <table class="ds-table bar-table">
      <caption id={captionId}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.part}</th>
          <th scope="col">{columns.amount}</th>
          <th scope="col">{columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, label, amount, share }, index) => (
          <tr key={id}>
            <th scope="row">
              <Swatch of={captionId} index={index} /> {index + 1}. {label}
            </th>
            <td>{amount}</td>
            <td>{share}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.label}</th>
          <td>{total.amount}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
