// The lines of several prices, with how far each is from the first.
import type { JSX } from 'preact';
import { type LineId, lineIds, subtotals } from '#domain/rates/price/lines.ts';
import { roundingDifference } from '#domain/rates/price/rounding-difference.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { inKroner, signed } from '#text/nb/rates-analysis.ts';
import { ratesCompare as words } from '#text/nb/rates-analysis-compare.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import type { Priced } from './OfScenario.tsx';

interface LinesTableProps {
  readonly first: Priced;
  readonly others: readonly Priced[];
}

export function LinesTable({ first, others }: LinesTableProps): JSX.Element {
  const all = [first, ...others];
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption>{words.linesCaption(first.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {all.map(({ scenario, name }) => (
              <th scope="col" key={scenario.id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lineIds.map((line) => (
            <Line key={line} line={line} first={first} others={others} />
          ))}
        </tbody>
        <tfoot>
          <Rounded label={words.roundedPer} all={all} which="perLine" />
          <Rounded label={words.roundedAtEnd} all={all} which="atEnd" />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ line, first, others }: LinesTableProps & { readonly line: LineId }): JSX.Element {
  const from = first.lines[line];
  return (
    <tr class={subtotals.includes(line) ? 'analysis-sum' : undefined}>
      <th scope="row">{lineNames[line]}</th>
      <td data-column={first.name}>{formatDecimal(from)}</td>
      {others.map(({ scenario, name, lines }) => (
        <td data-column={name} key={scenario.id}>
          <Amount amount={lines[line]} from={from} />
        </td>
      ))}
    </tr>
  );
}

function Amount({ amount, from }: { readonly amount: Exact; readonly from: Exact }): JSX.Element {
  const differs = !amount.equals(from);
  return (
    <>
      {formatDecimal(amount)}{' '}
      <span class="analysis-difference" data-differs={differs ? 'yes' : undefined}>
        {signed(amount.sub(from))}
      </span>
    </>
  );
}

interface RoundedProps {
  readonly label: string;
  readonly all: readonly Priced[];
  readonly which: 'perLine' | 'atEnd';
}

function Rounded({ label, all, which }: RoundedProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{label}</th>
      {all.map(({ scenario, name, terms }) => {
        const price = roundingDifference(terms, scenario.marginOf)?.[which];
        return (
          <td data-column={name} key={scenario.id}>
            {price && inKroner(price)}
          </td>
        );
      })}
    </tr>
  );
}
