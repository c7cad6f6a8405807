// Hours or a price: from the first day, and each change of it. One that is taken away can be brought back.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mostChanges } from '#domain/billing/billing-draft.schema.ts';
import { billingExamples } from '#domain/billing/new-billing.ts';
import { type ChangeList, changeDayField, changeField } from '#domain/billing/read-billing.ts';
import { billing } from '#text/nb/billing.ts';
import { TextField } from '#ui/text-field.tsx';
import { type Removal, restored, withChange, without, withValue } from '../edit.ts';
import type { BillingSite } from '../site.ts';
import type { DraftProps } from '../view-props.ts';
import { DayFields } from './DayFields.tsx';

export interface FieldsProps extends DraftProps {
  readonly site: BillingSite;
  readonly errorOf: (at: string) => string | undefined;
}

interface ListProps extends FieldsProps {
  readonly list: ChangeList;
}

const size = 9;

export function ChangeFields(props: ListProps): JSX.Element | null {
  const { list, draft, update, errorOf } = props;
  const words = billing.first[list];
  const [first, ...changes] = draft[list];
  const focus = useFocusNext();
  const [removed, setRemoved] = useState<Removal | null>(null);
  if (!first) return null;

  function add(): void {
    const { draft: next, id } = withChange(draft, list);
    update({ [list]: next[list] });
    setRemoved(null);
    if (id !== null) focus(changeDayField(list, id));
  }
  function remove(removal: Removal): void {
    update({ [list]: without(draft, removal)[list] });
    setRemoved(removal);
    focus(`${list}-undo`);
  }
  function undo(removal: Removal): void {
    update({ [list]: restored(draft, removal)[list] });
    setRemoved(null);
    focus(changeDayField(list, removal.change.id));
  }
  return (
    <>
      <TextField
        id={changeField(list, first.id)}
        label={words.label}
        hint={first.value === billingExamples[list] ? words.exampleHint : words.hint}
        error={errorOf(changeField(list, first.id))}
        inputMode="decimal"
        size={size}
        value={first.value}
        onChange={(value) => update({ [list]: withValue(draft[list], first.id, { value }) })}
      />
      {changes.map((change, at) => (
        <OneChange
          {...props}
          key={change.id}
          change={change}
          number={at + 1}
          remove={() => remove({ list, index: at + 1, change })}
        />
      ))}
      <div class="cluster billing-undo" role="status">
        {removed && (
          <>
            <p>{billing.removed}</p>
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              id={`${list}-undo`}
              onClick={() => undo(removed)}
            >
              {billing.undo}
            </button>
          </>
        )}
      </div>
      {draft[list].length < mostChanges && (
        <div class="actions">
          <button class="ds-button" data-variant="secondary" type="button" onClick={add}>
            {billing.changes[list].add}
          </button>
        </div>
      )}
    </>
  );
}

interface OneChangeProps extends ListProps {
  readonly change: Removal['change'];
  /** From 1. */
  readonly number: number;
  readonly remove: () => void;
}

function OneChange({ list, draft, update, errorOf, change, number, remove }: OneChangeProps): JSX.Element {
  const words = billing.changes[list];
  const { id } = change;
  const say = (said: Parameters<typeof withValue>[2]): void =>
    update({ [list]: withValue(draft[list], id, said) });
  return (
    <fieldset class="plain stack billing-change">
      <legend class="ds-label">{words.legend(number)}</legend>
      <DayFields
        id={changeDayField(list, id)}
        legend={words.from}
        error={errorOf(changeDayField(list, id))}
        value={change.from}
        onChange={(from) => say({ from })}
      />
      <TextField
        id={changeField(list, id)}
        label={words.value}
        hint={words.hint}
        error={errorOf(changeField(list, id))}
        inputMode="decimal"
        size={size}
        value={change.value}
        onChange={(value) => say({ value })}
      />
      <div class="actions">
        <button class="ds-button" data-variant="tertiary" type="button" onClick={remove}>
          {words.remove(number)}
        </button>
      </div>
    </fieldset>
  );
}

/** Moves the focus to a control that is there once the change is drawn. */
function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
