// The scenarios with their prices: switch, copy, name, remove and bring back.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { maxScenarios } from '#domain/rates/price/limits.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { TextField } from '#ui/text-field.tsx';
import { withCopy, withoutScenario, withScenario, withScenarioBack } from '../edit.ts';
import type { PriceViewProps } from '../view-props.ts';

interface ScenarioBarProps extends PriceViewProps {
  readonly show: (at: number) => void;
}

const words = ratesPrice.scenarios;

export function ScenarioBar(props: ScenarioBarProps): JSX.Element {
  const { draft, results, at, change, show } = props;
  const { removed, said, copy, remove, undo } = useEditing(props);
  const current = draft.scenarios[at] as Scenario;
  const isAlone = results.length === 1;
  return (
    <section class="stack price-scenarios" data-gap="sm" aria-label={words.heading}>
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
      <div class="actions price-copy">
        {results.length < maxScenarios && (
          <button class="ds-button" data-variant="secondary" type="button" onClick={copy}>
            {words.copy}
          </button>
        )}
        {!isAlone && (
          <button class="ds-button" data-variant="tertiary" type="button" onClick={remove}>
            {words.remove(nameOf(current, at))}
          </button>
        )}
        {isAlone && <p class="quiet">{words.copyMeans}</p>}
      </div>
    </section>
  );
}

/** @param at its place, from 0 */
function nameOf({ name }: Scenario, at: number): string {
  return name.trim() || words.unnamed(at + 1);
}

interface Editing {
  readonly removed: { readonly scenario: Scenario; readonly at: number } | null;
  /** What was just done, in words. */
  readonly said: string;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
}

function useEditing({ draft, at, change, show }: ScenarioBarProps): Editing {
  const [removed, setRemoved] = useState<Editing['removed']>(null);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const current = draft.scenarios[at] as Scenario;
  return {
    removed,
    said,
    copy: () => {
      const from = nameOf(current, at);
      const name = words.copyOf(from);
      setSaid(words.copied(name, from));
      focusNext.current = 'scenario-name';
      change(withCopy(draft, at, crypto.randomUUID(), name));
      show(at + 1);
    },
    remove: () => {
      setRemoved({ scenario: current, at });
      setSaid('');
      focusNext.current = 'scenario-undo';
      change(withoutScenario(draft, at));
      show(Math.max(at - 1, 0));
    },
    undo: () => {
      if (!removed) return;
      setRemoved(null);
      focusNext.current = `scenario-${removed.at}`;
      change(withScenarioBack(draft, removed.at, removed.scenario));
      show(removed.at);
    },
  };
}
