// «Fra pris til lønn»: what a given price leaves, as a margin and as a wage.
import type { JSX } from 'preact';
import { highestWage, marginLeft } from '#domain/rates/price/backwards.ts';
import { type Rates, tariffWage } from '#domain/rates/price/rate-terms.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { inKroner, ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { ratesBackwards as words } from '#text/nb/rates-analysis-backwards.ts';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { View } from '#ui/view.tsx';
import type { LaterViewProps } from '../view-props.ts';
import { GivenPrice } from './GivenPrice.tsx';
import { MarginThatIsLeft } from './MarginThatIsLeft.tsx';
import { OfScenario, type Priced } from './OfScenario.tsx';
import { WageThatFits } from './WageThatFits.tsx';

export function BackwardsView({ moved, ...props }: LaterViewProps): JSX.Element {
  return (
    <View
      heading={words.heading}
      title={ratesAnalysis.title(analysisViewNames.backwards, props.site.siteName)}
      focusHeading={moved}
    >
      <div class="stack">
        <p class="prose">{words.lead}</p>
        <OfScenario results={props.results} at={props.at}>
          {(priced) => (
            <GivenPrice
              key={priced.scenario.id}
              site={props.site}
              action={words.find}
              tell={(price) => tell(price, priced, props.site.rates)}
            >
              {(price) =>
                price && (
                  <>
                    <MarginThatIsLeft price={price} priced={priced} />
                    <WageThatFits
                      site={props.site}
                      price={price}
                      priced={priced}
                      draft={props.draft}
                      change={props.change}
                    />
                  </>
                )
              }
            </GivenPrice>
          )}
        </OfScenario>
      </div>
    </View>
  );
}

function tell(price: Exact, { name, terms, scenario }: Priced, rates: Rates): string {
  const left = marginLeft(price, terms, scenario.rounding);
  const wage = highestWage(price, terms, scenario.marginOf, scenario.rounding);
  const tariff = tariffWage(scenario, rates);
  return [
    left && words.marginTold(left.amount),
    wage === null ? words.noWage : words.wageTold(inKroner(wage), name),
    wage && tariff?.gt(wage) && words.belowTariff.told(inKroner(tariff)),
  ]
    .filter(Boolean)
    .join(' ');
}
