// The calculations of this browser, and the way to bring back one that was deleted.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ReadableRow, UnreadableRow } from './KeptRow.tsx';
import type { Discarded } from './keeping-state.ts';
import type { KeptKind } from './kept-kind.ts';
import type { Keeping, Named } from './use-keeping.ts';
import { useLead } from './use-lead.ts';

interface KeptListProps<Of extends Named> {
  readonly kind: KeptKind;
  readonly keeping: Keeping<Of>;
  /** Of the calculation that stands on the page. */
  readonly shownId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly replaceBy: (next: () => Promise<void>) => void;
  /** Leads to the calculation that was opened. */
  readonly opened: () => void;
  /** What a tool tells of each, besides when it was saved. */
  readonly factOf?: (calculation: Of) => string;
  /** What a tool can do with each, besides what all do. */
  readonly ownAction?: (calculation: Of, name: string) => ComponentChildren;
}

export function KeptList<Of extends Named>(props: KeptListProps<Of>): JSX.Element {
  const { kind, keeping, shownId, today, replaceBy, opened, factOf, ownAction } = props;
  const { listed, session } = keeping;
  const { places } = kind;
  const words = kind.words.list;
  const lead = useLead();
  const [isGone, setGone] = useState(false);

  async function open(id: string): Promise<void> {
    const isThere = await session.open(id);
    setGone(!isThere);
    if (isThere) opened();
    else lead(places.list);
  }
  async function copy(calculation: Of): Promise<void> {
    await session.copy(calculation);
    lead(places.row(calculation.id));
  }
  async function discard(one: Discarded): Promise<void> {
    await session.discard(one);
    lead(places.undo);
  }

  return (
    <section class="stack" aria-labelledby={places.list}>
      <h2 class="ds-heading" id={places.list} tabIndex={-1}>
        {words.heading}
      </h2>
      <p role="status">{isGone ? words.gone : ''}</p>
      <Undo {...{ kind, keeping, lead }} />
      {listed === null && <p>{words.refused}</p>}
      {listed?.length === 0 && <p>{words.none}</p>}
      <ul class="draft-list">
        {listed?.map((each) =>
          each.status === 'readable' ? (
            <ReadableRow
              key={each.calculation.id}
              listed={each}
              isShown={each.calculation.id === shownId}
              {...{ kind, copy, discard }}
              fact={factOf?.(each.calculation)}
              ownAction={ownAction && ((name) => ownAction(each.calculation, name))}
              open={() => replaceBy(() => open(each.calculation.id))}
            />
          ) : (
            <UnreadableRow key={each.id} listed={each} today={today} kind={kind} />
          ),
        )}
      </ul>
    </section>
  );
}

interface UndoProps<Of extends Named> extends Pick<KeptListProps<Of>, 'kind' | 'keeping'> {
  readonly lead: (id: string) => void;
}

function Undo<Of extends Named>({ kind, keeping, lead }: UndoProps<Of>): JSX.Element {
  const { places, words } = kind;
  const last = keeping.discarded.at(-1);
  async function bringBack({ id }: Discarded): Promise<void> {
    await keeping.session.bringBack();
    lead(places.row(id));
  }
  return (
    <div role="status">
      {last && (
        <div class="undo">
          <p>{words.list.discarded(last.name)}</p>
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            id={places.undo}
            onClick={() => void bringBack(last)}
          >
            {words.list.undo}
          </button>
        </div>
      )}
    </div>
  );
}
