// Another scenario, and one less: after the figures, for they are what one comes for.
import type { JSX } from 'preact';
import { maxScenarios } from '#domain/rates/price/limits.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { type Editing, nameOf, type ScenarioProps } from './use-editing.ts';

const words = ratesPrice.scenarios;

interface ScenarioToolsProps
  extends Pick<ScenarioProps, 'draft' | 'results' | 'at'>,
    Pick<Editing, 'copy' | 'remove'> {}

export function ScenarioTools({ draft, results, at, copy, remove }: ScenarioToolsProps): JSX.Element {
  const isAlone = results.length === 1;
  return (
    <div class="actions price-copy">
      {results.length < maxScenarios ? (
        <button class="ds-button" data-variant="secondary" type="button" onClick={copy}>
          {words.copy}
        </button>
      ) : (
        <p>{words.full}</p>
      )}
      {!isAlone && (
        <button class="ds-button" data-variant="tertiary" type="button" onClick={remove}>
          {words.remove(nameOf(draft.scenarios[at] as Scenario, at))}
        </button>
      )}
      {isAlone && <p class="quiet">{words.copyMeans}</p>}
    </div>
  );
}
