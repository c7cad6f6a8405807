// The scenarios with their prices: switch and name, and bring back what was removed. Above the figures.
import type { JSX } from 'preact';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { TextField } from '#ui/text-field.tsx';
import { withScenario } from '../edit.ts';
import { type Editing, nameOf, type ScenarioProps } from './use-editing.ts';

const words = ratesPrice.scenarios;

export function ScenarioBar({
  removed,
  said,
  undo,
  ...props
}: ScenarioProps & Pick<Editing, 'removed' | 'said' | 'undo'>): JSX.Element {
  const { draft, results, at, change, show } = props;
  const current = draft.scenarios[at] as Scenario;
  const isAlone = results.length === 1;
  return (
    <section
      class="stack price-scenarios"
      data-gap="sm"
      data-quiet={isAlone && !removed && said === ''}
      aria-label={isAlone ? undefined : words.heading}
    >
      {!isAlone && (
        <>
          <ul class="price-switch">
            {results.map(({ scenario, lines }, index) => (
              <li key={scenario.id}>
                <button
                  id={`scenario-${index}`}
                  type="button"
                  aria-current={index === at ? 'true' : undefined}
                  onClick={() => show(index)}
                >
                  <span>{nameOf(scenario, index)}</span>
                  <span class="price-amount">
                    {lines ? ratesPrice.perHour(formatDecimal(lines.price)) : words.noPrice}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <TextField
            id="scenario-name"
            label={words.name}
            value={current.name}
            onChange={(name) => change(withScenario(draft, at, { name }))}
          />
        </>
      )}
      <p role="status">{said}</p>
      <div class="undo-region" role="status">
        {removed && (
          <div class="undo">
            <p>{words.removed(nameOf(removed.scenario, removed.at))}</p>
            <button
              class="ds-button"
              id="scenario-undo"
              data-variant="secondary"
              type="button"
              onClick={undo}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
