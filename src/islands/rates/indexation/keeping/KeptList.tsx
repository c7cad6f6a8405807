// The price regulations of this browser: open one, copy one, delete one and bring it back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import { indexationKeeping as all } from '#text/nb/rates-indexation-keeping.ts';
import type { Discarded } from '../../price/keeping/keeping-state.ts';
import { focusOn, useLead } from '../../price/keeping/use-lead.ts';
import { ReadableRow, UnreadableRow } from './KeptRow.tsx';
import { places } from './places.ts';
import type { Keeping } from './use-keeping.ts';

const words = all.list;

interface KeptListProps {
  readonly keeping: Keeping;
  /** Of the regulation that stands on the page. */
  readonly shownId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly replaceBy: (next: () => Promise<void>) => void;
}

export function KeptList({ keeping, shownId, today, replaceBy }: KeptListProps): JSX.Element {
  const { listed, session } = keeping;
  const lead = useLead();
  const [isGone, setGone] = useState(false);

  async function open(id: string): Promise<void> {
    const isThere = await session.open(id);
    setGone(!isThere);
    focusOn(isThere ? places.price : places.list);
  }
  async function copy(regulation: IndexationCalculation): Promise<void> {
    await session.copy(regulation);
    lead(places.row(regulation.id));
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
      <Undo keeping={keeping} lead={lead} />
      {listed === null && <p>{words.refused}</p>}
      {listed?.length === 0 && <p>{words.none}</p>}
      <ul class="draft-list">
        {listed?.map((each) =>
          each.status === 'readable' ? (
            <ReadableRow
              key={each.calculation.id}
              listed={each}
              isShown={each.calculation.id === shownId}
              {...{ copy, discard }}
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
    await keeping.session.bringBack();
    lead(places.row(id));
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
            id={places.undo}
            onClick={() => void bringBack(last)}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
