// The calculations of this browser, and the way to bring back one that was deleted.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import { hasRoomFor, withScenariosOf } from '../scenarios/with-scenarios-of.ts';
import { ReadableRow, UnreadableRow } from './KeptRow.tsx';
import type { Discarded } from './keeping-state.ts';
import type { KeepingViewProps } from './keeping-view-props.ts';
import { rowId, useLead } from './use-lead.ts';

const words = all.list;
const ids = { heading: 'kalkyler-overskrift', undo: 'kalkyle-angre' };

interface KeptListProps extends Pick<KeepingViewProps, 'keeping' | 'draft' | 'today' | 'change' | 'go'> {
  readonly replaceBy: (next: () => Promise<void>) => void;
}

export function KeptList({ keeping, draft, today, change, go, replaceBy }: KeptListProps): JSX.Element {
  const { listed } = keeping;
  const lead = useLead();
  const [isGone, setGone] = useState(false);

  async function open(id: string): Promise<void> {
    const isThere = await keeping.open(id);
    setGone(!isThere);
    if (isThere) go('price');
    else lead(ids.heading);
  }
  async function copy(calculation: Calculation): Promise<void> {
    await keeping.copy(calculation);
    lead(rowId(calculation.id));
  }
  async function discard(one: Discarded): Promise<void> {
    await keeping.discard(one);
    lead(ids.undo);
  }
  function add(calculation: Calculation): void {
    change(withScenariosOf(draft, calculation));
    go('compare');
  }

  return (
    <section class="stack" aria-labelledby={ids.heading}>
      <h2 class="ds-heading" id={ids.heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p role="status">{isGone ? words.gone : ''}</p>
      <Undo keeping={keeping} lead={lead} />
      {listed === null && <p>{words.refused}</p>}
      {listed?.length === 0 && <p>{words.none}</p>}
      <ul class="draft-list">
        {listed?.map((each) =>
          each.status === 'readable' ? (
            <ReadableRow
              key={each.calculation.id}
              listed={each}
              isShown={each.calculation.id === draft.id}
              hasRoom={hasRoomFor(draft, each.calculation)}
              {...{ add, copy, discard }}
              open={() => replaceBy(() => open(each.calculation.id))}
            />
          ) : (
            <UnreadableRow key={each.id} listed={each} today={today} />
          ),
        )}
      </ul>
    </section>
  );
}

interface UndoProps extends Pick<KeptListProps, 'keeping'> {
  readonly lead: (id: string) => void;
}

function Undo({ keeping, lead }: UndoProps): JSX.Element {
  const last = keeping.discarded.at(-1);
  async function bringBack({ id }: Discarded): Promise<void> {
    await keeping.bringBack();
    lead(rowId(id));
  }
  return (
    <div role="status">
      {last && (
        <div class="undo">
          <p>{words.discarded(last.name)}</p>
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            id={ids.undo}
            onClick={() => void bringBack(last)}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
