// What figures are worth, row by row.
import type { JSX } from 'preact';
import { steps, type Weight } from '#domain/rates/price/weights.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { stepInWords, weighedName, ratesWeights as words } from '#text/nb/rates-analysis-weights.ts';
import { termInWords } from '#text/nb/rates-price-lines.ts';

interface WeightsTableProps {
  readonly captionId: string;
  readonly caption: string;
  readonly price: Exact;
  readonly weights: readonly Weight[];
}

const { columns } = words;

export function WeightsTable({ captionId, caption, price, weights }: WeightsTableProps): JSX.Element {
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([id, column]) => (
              <th scope="col" key={id}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weights.map((weight) => (
            <Row key={weight.term} weight={weight} price={price} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ weight, price }: { readonly weight: Weight; readonly price: Exact }): JSX.Element {
  const { term, value, settledBy, lower, higher, width } = weight;
  return (
    <tr>
      <th scope="row">{weighedName(term)}</th>
      <td data-column={columns.value}>{termInWords(term, value)}</td>
      <td data-column={columns.settledBy}>{words.settledBy[settledBy]}</td>
      <td data-column={columns.lower}>{formatDecimal(lower.price)}</td>
      <td data-column={columns.higher}>
        {formatDecimal(higher.price)}
        {isCapped(weight) && (
          <span class="analysis-note"> {words.capped(termInWords(term, higher.value))}</span>
        )}
      </td>
      <td data-column={columns.width}>{inKroner(width)}</td>
      <td data-column={columns.more}>{moreOf(weight, price)}</td>
    </tr>
  );
}

/** Where a tenth higher would have been more than makes sense. */
function isCapped({ value, lower, higher }: Weight): boolean {
  return !higher.value.sub(value).equals(value.sub(lower.value));
}

function moreOf({ term, oneMore }: Weight, price: Exact): string {
  if (oneMore === null) return words.noMore;
  return words.more(stepInWords(term, steps[term]), signedKroner(oneMore.price.sub(price)));
}
