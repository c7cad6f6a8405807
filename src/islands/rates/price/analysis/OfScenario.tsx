// A view of one alternative: the choice of it where there are several, and what to do with one that has no price yet.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Terms } from '#domain/rates/price/terms.ts';
import type { TermsRead } from '#domain/rates/price/terms-of.ts';
import { inKroner, ratesAnalysis as words } from '#text/nb/rates-analysis.ts';
import { Notice } from '#ui/notice.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { PriceViewProps, ScenarioResult } from '../view-props.ts';
import { scenarioName } from './scenario-name.ts';

/** A scenario that has a price. */
export interface Priced {
  readonly scenario: Scenario;
  /** Its place in the draft. */
  readonly at: number;
  readonly name: string;
  readonly terms: Terms;
  readonly origins: TermsRead['origins'];
  readonly lines: PriceLines;
}

/** null while something is missing or not understood. */
export function pricedOf({ scenario, read, lines }: ScenarioResult, at: number): Priced | null {
  if (read.terms === null || lines === null) return null;
  return { scenario, at, name: scenarioName(scenario, at), terms: read.terms, origins: read.origins, lines };
}

interface OfScenarioProps extends Pick<PriceViewProps, 'results' | 'at'> {
  readonly children: (priced: Priced) => ComponentChildren;
}

export function OfScenario({ results, at, children }: OfScenarioProps): JSX.Element {
  const [chosen, choose] = useState<string | null>(null);
  const found = results.findIndex(({ scenario }) => scenario.id === chosen);
  const shown = found === -1 ? at : found;
  const result = results[shown];
  const priced = result ? pricedOf(result, shown) : null;
  const told = chosen !== null && priced ? words.nowShown(priced.name, inKroner(priced.lines.price)) : '';
  return (
    <>
      {results.length > 1 && (
        <SelectField
          id="analysis-scenario"
          label={words.choose}
          options={Object.fromEntries(
            results.map(({ scenario }, index) => [scenario.id, scenarioName(scenario, index)]),
          )}
          value={result?.scenario.id ?? ''}
          onChange={choose}
        />
      )}
      <p class="ds-sr-only" role="status">
        {told}
      </p>
      {priced ? children(priced) : result && <NoPrice name={scenarioName(result.scenario, shown)} />}
    </>
  );
}

function NoPrice({ name }: { readonly name: string }): JSX.Element {
  return (
    <Notice heading={words.incomplete.heading} tone="warning">
      <p>{words.incomplete.text(name)}</p>
    </Notice>
  );
}
