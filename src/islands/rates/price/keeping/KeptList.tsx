// The calculations of this browser: open one, copy one, delete one and bring it back.
import type { JSX } from 'preact';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import { offerDownload } from '../../../shared/download.ts';
import { rawFile } from '../../../shared/saved-file/saved-file.ts';
import { calculationForm } from './calculation-file.ts';
import type { Keeping } from './use-keeping.ts';

const words = all.list;

interface KeptListProps {
  readonly keeping: Keeping;
  /** Of the calculation that stands on the page. */
  readonly shownId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly replaceBy: (next: () => Promise<void>) => void;
}

type Readable = Extract<ListedCalculation, { status: 'readable' }>;

export function KeptList({ keeping, shownId, today, replaceBy }: KeptListProps): JSX.Element {
  const { listed } = keeping;
  return (
    <section class="stack" aria-labelledby="kalkyler-overskrift">
      <h2 class="ds-heading" id="kalkyler-overskrift">
        {words.heading}
      </h2>
      <Undo keeping={keeping} />
      {listed === null && <p>{words.refused}</p>}
      {listed?.length === 0 && <p>{words.none}</p>}
      <ul class="draft-list">
        {listed?.map((each) =>
          each.status === 'readable' ? (
            <ReadableRow
              key={each.calculation.id}
              listed={each}
              keeping={keeping}
              isShown={each.calculation.id === shownId}
              open={() => replaceBy(() => keeping.open(each.calculation.id))}
            />
          ) : (
            <UnreadableRow key={each.id} listed={each} today={today} />
          ),
        )}
      </ul>
    </section>
  );
}

function Undo({ keeping }: Pick<KeptListProps, 'keeping'>): JSX.Element {
  const last = keeping.discarded.at(-1);
  return (
    <div role="status">
      {last && (
        <div class="undo">
          <p>{words.discarded(last.name)}</p>
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => void keeping.bringBack()}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

interface ReadableRowProps extends Pick<KeptListProps, 'keeping'> {
  readonly listed: Readable;
  readonly isShown: boolean;
  readonly open: () => void;
}

function ReadableRow({ listed, keeping, isShown, open }: ReadableRowProps): JSX.Element {
  const { calculation, savedAt } = listed;
  const name = nameOf(calculation);
  return (
    <li class="draft-row">
      <div>
        {isShown ? (
          <p>{name}</p>
        ) : (
          <button class="ds-button" data-variant="secondary" type="button" onClick={open}>
            {words.open(name)}
          </button>
        )}
        <p class="draft-facts">
          {isShown && words.shown} {words.scenarios(calculation.scenarios.length)} {words.lastSaved(savedAt)}
        </p>
      </div>
      <div class="actions">
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          aria-label={words.copyNamed(name)}
          onClick={() => void keeping.copy(copyOf(calculation))}
        >
          {words.copy}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          aria-label={words.discardNamed(name)}
          onClick={() => void keeping.discard({ id: calculation.id, name })}
        >
          {words.discard}
        </button>
      </div>
    </li>
  );
}

function UnreadableRow({
  listed,
  today,
}: {
  listed: Exclude<ListedCalculation, Readable>;
  today: string;
}): JSX.Element {
  function download(): void {
    const { file, name } = rawFile(calculationForm, listed.raw, today);
    offerDownload(file, name);
  }
  return (
    <li class="draft-row">
      <div>
        <p>{words.unreadable}</p>
        <p class="draft-facts">{listed.isNewer ? words.newer : words.unreadableText}</p>
      </div>
      <button class="ds-button" data-variant="secondary" type="button" onClick={download}>
        {words.saveUnreadable}
      </button>
    </li>
  );
}

function nameOf({ name }: Calculation): string {
  return name.trim() || all.unnamed;
}

/** As long a name as can be read again. */
function copyOf(calculation: Calculation): Calculation {
  const name = words.copyOf(nameOf(calculation)).slice(0, 200);
  return { ...calculation, id: crypto.randomUUID(), name };
}
