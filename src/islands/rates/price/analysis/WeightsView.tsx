// «Hva betyr mest»: each figure a tenth lower and a tenth higher, as bars out from the price and as tables.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type SettledBy, type Weight, type Weights, weightsOf } from '#domain/rates/price/weights.ts';
import { zero } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { inKroner, ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { weighedName, ratesWeights as words } from '#text/nb/rates-analysis-weights.ts';
import { type BarRow, Bars } from '#ui/charts/bars.tsx';
import { View } from '#ui/view.tsx';
import type { LaterViewProps } from '../view-props.ts';
import { OfScenario, type Priced } from './OfScenario.tsx';
import { WeightsTable } from './WeightsTable.tsx';

/** More bars than these say little, and fill a phone. */
const mostBars = 8;

const byLaw: readonly SettledBy[] = ['law', 'leastByLaw'];

export function WeightsView({ site, results, at, moved }: LaterViewProps): JSX.Element {
  return (
    <View
      heading={words.heading}
      title={ratesAnalysis.title(analysisViewNames.weights, site.siteName)}
      focusHeading={moved}
    >
      <div class="stack">
        <p class="prose">{words.lead}</p>
        <OfScenario results={results} at={at}>
          {(priced) => <Weighed key={priced.scenario.id} {...priced} />}
        </OfScenario>
      </div>
    </View>
  );
}

function Weighed({ terms, origins, scenario }: Priced): JSX.Element | null {
  const { marginOf, rounding } = scenario;
  const found = useMemo(
    () => weightsOf(terms, origins, marginOf, rounding),
    [terms, origins, marginOf, rounding],
  );
  if (found === null) return null;
  const own = found.weights.filter(({ settledBy }) => !byLaw.includes(settledBy));
  const moving = own.filter(({ width }) => width.gt(zero));
  const law = found.weights.filter(
    ({ settledBy, value }) => byLaw.includes(settledBy) && !value.equals(zero),
  );
  // A rate that is zero is nothing that anybody could have forgotten.
  const nothing = own.filter(({ value, settledBy }) => value.equals(zero) && settledBy !== 'agreement');
  return (
    <>
      <Widest weight={moving[0]} />
      {moving.length > 0 && <Tornado weights={moving} price={found.price} />}
      <h2 class="ds-heading">{words.table}</h2>
      <WeightsTable
        captionId="weights-caption"
        caption={words.caption}
        price={found.price}
        weights={own.filter(({ value }) => !value.equals(zero))}
      />
      {nothing.length > 0 && (
        <p>{words.zero(nothing.map(({ term }) => weighedName(term).toLowerCase()).join(', '))}</p>
      )}
      <p class="task-note">{words.rounded}</p>
      {law.length > 0 && (
        <>
          <h2 class="ds-heading">{words.law}</h2>
          <p class="prose">{words.lawLead(law.map(({ settledBy }) => settledBy))}</p>
          <WeightsTable
            captionId="weights-law-caption"
            caption={words.lawCaption}
            price={found.price}
            weights={law}
          />
        </>
      )}
    </>
  );
}

function Widest({ weight }: { readonly weight: Weight | undefined }): JSX.Element {
  if (weight === undefined) return <p>{words.nothing}</p>;
  const { term, lower, higher } = weight;
  return (
    <p class="prose">
      <strong>{words.told(weighedName(term), inKroner(lower.price), inKroner(higher.price))}</strong>
    </p>
  );
}

function Tornado({ weights, price }: Weights): JSX.Element {
  const shown = weights.slice(0, mostBars);
  const middle = price.valueOf();
  const reach = Math.max(
    ...shown.flatMap(({ lower, higher }) =>
      [lower, higher].map((moved) => Math.abs(moved.price.valueOf() - middle)),
    ),
  );
  return (
    <div>
      <Bars
        title={words.chart(inKroner(price))}
        captionId="weights-caption"
        kinds={[words.tenthLower, words.tenthHigher]}
        rows={shown.map((weight) => rowOf(weight, middle))}
        scale={{ from: middle - reach, to: middle + reach }}
        middle={middle}
      />
      {weights.length > mostBars && <p class="task-note">{words.widest(mostBars)}</p>}
    </div>
  );
}

function rowOf({ term, lower, higher }: Weight, middle: number): BarRow {
  return {
    id: term,
    label: weighedName(term),
    figures: words.span(formatDecimal(lower.price), formatDecimal(higher.price)),
    spans: [
      { from: middle, to: lower.price.valueOf(), kind: 0 },
      { from: middle, to: higher.price.valueOf(), kind: 1 },
    ],
  };
}
