// A group of figures that folds away, with what it gives in the price.
import type { ComponentChildren, JSX } from 'preact';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { amountOfGroup, type GroupId } from '../groups.ts';
import type { ScenarioResult } from '../view-props.ts';

interface GroupProps {
  readonly id: GroupId;
  readonly result: ScenarioResult;
  readonly isOpen: boolean;
  readonly toggle: (id: GroupId, isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

export function Group({ id, result, isOpen, toggle, children }: GroupProps): JSX.Element {
  const amount = result.lines && amountOfGroup(id, result.lines);
  return (
    <details class="price-group" open={isOpen} onToggle={(event) => toggle(id, event.currentTarget.open)}>
      <summary>
        <span class="price-group-name">{words.groups[id]}</span>
        {amount && <span class="price-amount">{words.perHour(formatDecimal(amount))}</span>}
      </summary>
      <div class="stack price-fields">{children}</div>
    </details>
  );
}
