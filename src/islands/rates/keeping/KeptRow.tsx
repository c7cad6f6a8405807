// One of the calculations of this browser, and what can be done with it.
import type { ComponentChildren, JSX } from 'preact';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { offerDownload } from '../../shared/download.ts';
import { rawFile } from '../../shared/saved-file/saved-file.ts';
import type { Discarded } from './keeping-state.ts';
import type { KeptKind } from './kept-kind.ts';
import type { Named } from './use-keeping.ts';

/** As long a name as can be read again, in characters. */
const longestName = 200;

type Readable<Of extends Named> = Extract<ListedCalculation<Of>, { status: 'readable' }>;

interface ReadableRowProps<Of extends Named> {
  readonly kind: KeptKind;
  readonly listed: Readable<Of>;
  /** It is the calculation that stands on the page. */
  readonly isShown: boolean;
  /** Another sentence about it. */
  readonly fact: string | undefined;
  readonly open: () => void;
  readonly copy: (calculation: Of) => Promise<void>;
  readonly discard: (one: Discarded) => Promise<void>;
  /** Comes before the other actions; it is given what the calculation is called. */
  readonly ownAction: ((name: string) => ComponentChildren) | undefined;
}

export function ReadableRow<Of extends Named>(props: ReadableRowProps<Of>): JSX.Element {
  const { kind, listed, isShown, fact, open, copy, discard, ownAction } = props;
  const { calculation, savedAt } = listed;
  const { id } = calculation;
  const words = kind.words.list;
  const name = calculation.name.trim() || kind.words.unnamed;
  const rowId = kind.places.row(id);
  function copyIt(): Promise<void> {
    return copy({ ...calculation, id: crypto.randomUUID(), name: words.copyOf(name).slice(0, longestName) });
  }
  return (
    <li class="draft-row">
      <div>
        {isShown ? (
          <p id={rowId} tabIndex={-1}>
            {name}
          </p>
        ) : (
          <button class="ds-button" data-variant="secondary" type="button" id={rowId} onClick={open}>
            {words.open(name)}
          </button>
        )}
        <p class="draft-facts">
          {isShown && words.shown} {fact} {words.lastSaved(savedAt)}
        </p>
      </div>
      <div class="actions">
        {ownAction?.(name)}
        <RowAction label={words.copy} name={words.copyNamed(name)} does={copyIt} />
        <RowAction label={words.discard} name={words.discardNamed(name)} does={() => discard({ id, name })} />
      </div>
    </li>
  );
}

interface RowActionProps {
  readonly label: string;
  /** The same words, and which calculation it does it with. */
  readonly name: string;
  readonly does: () => unknown;
}

export function RowAction({ label, name, does }: RowActionProps): JSX.Element {
  return (
    <button
      class="ds-button"
      data-variant="tertiary"
      type="button"
      aria-label={name}
      onClick={() => void does()}
    >
      {label}
    </button>
  );
}

interface UnreadableRowProps {
  readonly kind: KeptKind;
  readonly listed: Exclude<ListedCalculation<Named>, Readable<Named>>;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function UnreadableRow({ kind, listed, today }: UnreadableRowProps): JSX.Element {
  const words = kind.words.list;
  function download(): void {
    const { file, name } = rawFile(kind.form, listed.raw, today);
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
