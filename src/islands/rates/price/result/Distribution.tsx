// What the price goes to: a bar, and the table that says the same.
import type { JSX } from 'preact';
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import { parts } from '#domain/rates/price/lines.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import { type BarPart, PartsTable, StackedBar } from '#ui/charts/stacked-bar.tsx';

const words = ratesPrice.result;
/** Of the table's caption; the hatchings of the bar are named by it too. */
export const barId = 'price-parts';

export function Distribution({ lines }: { readonly lines: PriceLines }): JSX.Element {
  const price = formatDecimal(lines.price);
  const shown: readonly BarPart[] = parts.map((id) => ({
    id,
    label: lineNames[id],
    value: Math.max(0, lines[id].valueOf()),
    amount: formatDecimal(lines[id]),
    share: lines.price.equals(0) ? '' : `${formatDecimal(lines[id].mul(100).div(lines.price), 1)}\u00a0%`,
  }));
  return (
    <section class="stack" data-gap="sm" aria-labelledby="price-shares">
      <h3 class="ds-heading" data-size="xs" id="price-shares">
        {words.shares}
      </h3>
      <StackedBar
        title={words.barTitle(price)}
        parts={shown}
        total={lines.price.valueOf()}
        captionId={barId}
      />
      <details class="price-table">
        <summary>{words.asTable}</summary>
        <PartsTable
          parts={shown}
          captionId={barId}
          caption={words.tableCaption}
          columns={words.columns}
          total={{ label: lineNames.price, amount: price }}
        />
      </details>
    </section>
  );
}
