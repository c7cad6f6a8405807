// The twenty lines of the price, each with its amount, and each opening into how it was computed.
import type { JSX } from 'preact';
import { type LineId, lineIds, parts, subtotals } from '#domain/rates/price/lines.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import { Swatch } from '#ui/charts/paints.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import { barId } from './Distribution.tsx';
import type { LineDetailsProps } from './LineDetails.tsx';
import type { LedgerProps } from './ledger-props.ts';

const words = ratesPrice.result;

/** Closed at first: their words come once the page is drawn. */
const details = lazyView<LineDetailsProps>(
  async () => (await import('./LineDetails.tsx')).LineDetails,
  ratesPrice,
);

export function Ledger(props: LedgerProps): JSX.Element {
  return (
    <section class="stack" data-gap="sm" aria-labelledby="price-lines">
      <h3 class="ds-heading" data-size="xs" id="price-lines">
        {words.lines}
      </h3>
      <p class="quiet">{words.linesLead}</p>
      <ol class="price-lines">
        {lineIds.map((id) => (
          <Line key={id} id={id} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Line({ id, opened, ...props }: LedgerProps & { readonly id: LineId }): JSX.Element {
  const index = parts.indexOf(id);
  function keep(isOpen: boolean): void {
    if (isOpen) opened.add(id);
    else opened.delete(id);
  }
  return (
    <li data-kind={subtotals.includes(id) ? 'sum' : 'part'}>
      <details id={`line-${id}`} open={opened.has(id)} onToggle={(event) => keep(event.currentTarget.open)}>
        <summary>
          <span class="price-line-name">
            {index >= 0 && (
              <>
                <Swatch of={barId} index={index} />
                <span class="price-line-number">{`${index + 1}. `}</span>
              </>
            )}
            {lineNames[id]}
          </span>
          <span class="price-amount">{formatDecimal(props.lines[id])}</span>
        </summary>
        <details.View id={id} {...props} />
      </details>
    </li>
  );
}
