// What is left of a price when the cost is paid.
import type { JSX } from 'preact';
import { marginLeft } from '#domain/rates/price/backwards.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { inKroner, inPercent } from '#text/nb/rates-analysis.ts';
import { ratesBackwards as words } from '#text/nb/rates-analysis-backwards.ts';
import type { Priced } from './OfScenario.tsx';

interface MarginThatIsLeftProps {
  readonly price: Exact;
  readonly priced: Priced;
}

export function MarginThatIsLeft({ price, priced }: MarginThatIsLeftProps): JSX.Element | null {
  const left = marginLeft(price, priced.terms, priced.scenario.rounding);
  if (left === null) return null;
  const { cost, amount, ofPrice, ofCost } = left;
  return (
    <section class="stack" data-gap="sm" aria-labelledby="margin-left">
      <h2 class="ds-heading" id="margin-left">
        {words.margin}
      </h2>
      <p class="prose">
        <strong>{words.marginTold(amount)}</strong> {words.marginLead(priced.name)}
      </p>
      <dl class="ledger analysis-figures">
        <div>
          <dt>{words.cost}</dt>
          <dd>{inKroner(cost)}</dd>
        </div>
        <div>
          <dt>{words.left}</dt>
          <dd>{inKroner(amount)}</dd>
        </div>
        <div>
          <dt>{words.ofPrice}</dt>
          <dd>{ofPrice ? inPercent(ofPrice) : words.noShare}</dd>
        </div>
        <div>
          <dt>{words.ofCost}</dt>
          <dd>{ofCost ? inPercent(ofCost) : words.noShare}</dd>
        </div>
      </dl>
    </section>
  );
}
