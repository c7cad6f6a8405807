// The highest wage that a price has room for, and a new alternative with it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { highestWage } from '#domain/rates/price/backwards.ts';
import { maxScenarios } from '#domain/rates/price/limits.ts';
import { tariffWage } from '#domain/rates/price/rate-terms.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesBackwards as words } from '#text/nb/rates-analysis-backwards.ts';
import { Notice } from '#ui/notice.tsx';
import { useLead } from '../../keeping/use-lead.ts';
import type { PriceViewProps } from '../view-props.ts';
import type { Priced } from './OfScenario.tsx';
import { withWage } from './with-wage.ts';

interface WageThatFitsProps extends Pick<PriceViewProps, 'site' | 'draft' | 'change'> {
  readonly price: Exact;
  readonly priced: Priced;
}

export function WageThatFits({ site, price, priced, draft, change }: WageThatFitsProps): JSX.Element {
  const { terms, scenario } = priced;
  const tariff = tariffWage(scenario, site.rates);
  const wage = highestWage(price, terms, scenario.marginOf, scenario.rounding);
  return (
    <section class="stack" data-gap="sm" aria-labelledby="wage-that-fits">
      <h2 class="ds-heading" id="wage-that-fits">
        {words.wage}
      </h2>
      {wage === null ? (
        <p class="prose">{words.noWage}</p>
      ) : (
        <>
          <p class="prose">
            <strong>{words.wageTold(inKroner(wage), priced.name)}</strong>{' '}
            {words.wageLead(terms.marginPercent, scenario.marginOf)}
          </p>
          <Wages wage={wage} now={terms.baseWage} />
          {tariff?.gt(wage) && (
            <Notice heading={words.belowTariff.heading} tone="warning">
              <p>
                {words.belowTariff.told(inKroner(tariff))} {words.belowTariff.bound}
              </p>
            </Notice>
          )}
          <Keep
            key={priced.scenario.id}
            price={price}
            wage={wage}
            at={priced.at}
            draft={draft}
            change={change}
          />
        </>
      )}
    </section>
  );
}

function Wages({ wage, now }: { readonly wage: Exact; readonly now: Exact }): JSX.Element {
  return (
    <dl class="ledger analysis-figures">
      <div>
        <dt>{words.wageFound}</dt>
        <dd>{inKroner(wage)}</dd>
      </div>
      <div>
        <dt>{words.wageNow}</dt>
        <dd>{inKroner(now)}</dd>
      </div>
      <div>
        <dt>{words.difference}</dt>
        <dd>{signedKroner(wage.sub(now))}</dd>
      </div>
    </dl>
  );
}

interface KeepProps extends Pick<PriceViewProps, 'draft' | 'change'> {
  readonly price: Exact;
  readonly wage: Exact;
  /** Of the scenario that is copied. */
  readonly at: number;
}

/** What was made, told where the button was. */
const keptId = 'wage-kept';

function Keep({ price, wage, at, draft, change }: KeepProps): JSX.Element {
  const [kept, setKept] = useState('');
  const lead = useLead();
  function keep(): void {
    const name = words.keptName(inKroner(price));
    change(withWage(draft, at, crypto.randomUUID(), name, formatDecimal(wage)));
    setKept(words.kept(name));
    // The button goes when there is no room for one more.
    if (draft.scenarios.length + 1 >= maxScenarios) lead(keptId);
  }
  return (
    <>
      <p role="status" id={keptId} tabIndex={-1}>
        {kept}
      </p>
      {draft.scenarios.length < maxScenarios ? (
        <div class="actions">
          <button class="ds-button" data-variant="secondary" type="button" onClick={keep}>
            {words.keep}
          </button>
        </div>
      ) : (
        <p>{words.full(maxScenarios)}</p>
      )}
    </>
  );
}
