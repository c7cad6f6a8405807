// «Timer i uken»: how the price falls when a sum is spread over more hours, and what one flat addition an hour does to the others.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { fewestHours, type PriceOfHours, pricesByHours } from '#domain/rates/price/break-even.ts';
import { isExample } from '#domain/rates/price/new-scenario.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type Exact, zero } from '#domain/shared/exact.ts';
import { inKroner, ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { ratesHours as words } from '#text/nb/rates-analysis-hours.ts';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { View } from '#ui/view.tsx';
import type { LaterViewProps } from '../view-props.ts';
import { GivenPrice } from './GivenPrice.tsx';
import { HoursTable } from './HoursTable.tsx';
import { OfScenario, type Priced } from './OfScenario.tsx';
import { SpreadTable } from './SpreadTable.tsx';

export function HoursView({ site, results, at, moved }: LaterViewProps): JSX.Element {
  return (
    <View
      heading={words.heading}
      title={ratesAnalysis.title(analysisViewNames.hours, site.siteName)}
      focusHeading={moved}
    >
      <div class="stack">
        <OfScenario results={results} at={at}>
          {(priced) => <ByHours key={priced.scenario.id} site={site} priced={priced} />}
        </OfScenario>
      </div>
    </View>
  );
}

interface ByHoursProps extends Pick<LaterViewProps, 'site'> {
  readonly priced: Priced;
}

function ByHours({ site, priced }: ByHoursProps): JSX.Element | null {
  const { terms, scenario } = priced;
  const { marginOf, rounding } = scenario;
  const prices = useMemo(() => pricesByHours(terms, marginOf, rounding), [terms, marginOf, rounding]);
  if (prices === null) return null;
  if (terms.operatingAmount.equals(zero)) return <p>{words.nothing}</p>;
  return (
    <>
      <p class="prose">
        {words.lead(inKroner(terms.operatingAmount), terms.operatingTimes, isExampleSum(scenario))}
      </p>
      <h2 class="ds-heading">{words.ask}</h2>
      <GivenPrice site={site} action={words.find} tell={(price) => answer(prices, price)}>
        {(price) => (
          <>
            {price && (
              <p class="prose">
                <strong>{answer(prices, price)}</strong>
              </p>
            )}
            <Curve prices={prices} given={price} />
            <HoursTable
              prices={prices}
              given={price}
              own={terms.hoursPerWeek}
              isExample={isExample(scenario, 'hoursPerWeek')}
            />
          </>
        )}
      </GivenPrice>
      <SpreadTable terms={terms} />
    </>
  );
}

/** The sum and how often it comes. */
function isExampleSum(scenario: Scenario): boolean {
  return isExample(scenario, 'operatingAmount') && scenario.operatingPer === 'month';
}

function answer(prices: readonly PriceOfHours[], given: Exact): string {
  const hours = fewestHours(prices, given);
  const least = prices.at(-1)?.price ?? zero;
  return hours === null
    ? words.neverReached(inKroner(given), inKroner(least))
    : words.reached(inKroner(given), hours);
}

interface CurveProps {
  readonly prices: readonly PriceOfHours[];
  readonly given: Exact | null;
}

/** A given price far from the curve would press it flat: then it is told in words alone. */
function Curve({ prices, given }: CurveProps): JSX.Element {
  const isNear =
    given && prices.some(({ price }) => price.gte(given)) && given.mul(2).gte(prices.at(-1)?.price ?? zero);
  const points = (value: (each: PriceOfHours) => Exact) =>
    prices.map((each) => ({ label: String(each.hours), value: value(each).valueOf() }));
  return (
    <LineChart
      title={words.chart}
      unit={words.unit}
      series={[
        { name: words.price, points: points(({ price }) => price) },
        ...(isNear ? [{ name: words.given, points: points(() => given) }] : []),
      ]}
    />
  );
}
