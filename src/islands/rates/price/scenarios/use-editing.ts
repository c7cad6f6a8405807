// What is done with the scenarios: copied, removed and brought back, each with the focus where the reader goes on.
import { useEffect, useRef, useState } from 'preact/hooks';
import { maxScenarios } from '#domain/rates/price/limits.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { withCopy, withoutScenario, withScenarioBack } from '../edit.ts';
import type { PriceViewProps } from '../view-props.ts';

const words = ratesPrice.scenarios;

export interface ScenarioProps extends Pick<PriceViewProps, 'draft' | 'results' | 'at' | 'change'> {
  readonly show: (at: number) => void;
}

export interface Editing {
  readonly removed: { readonly scenario: Scenario; readonly at: number } | null;
  /** What was just done, in words. */
  readonly said: string;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
}

/** @param at its place, from 0 */
export function nameOf({ name }: Scenario, at: number): string {
  return name.trim() || words.unnamed(at + 1);
}

export function useEditing({ draft, at, change, show }: ScenarioProps): Editing {
  const [removed, setRemoved] = useState<Editing['removed']>(null);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    const found = focusNext.current === null ? null : document.getElementById(focusNext.current);
    // An effect of the drawing before may come first: what is not there yet is waited for.
    if (!found) return;
    focusNext.current = null;
    found.focus();
  });
  const current = draft.scenarios[at] as Scenario;
  return {
    // Others may have taken its place since.
    removed: draft.scenarios.length < maxScenarios ? removed : null,
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
