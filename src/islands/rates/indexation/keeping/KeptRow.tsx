// One of the price regulations of this browser, and what can be done with it.
import type { JSX } from 'preact';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { indexationKeeping as all } from '#text/nb/rates-indexation-keeping.ts';
import { offerDownload } from '../../../shared/download.ts';
import { rawFile } from '../../../shared/saved-file/saved-file.ts';
import type { Discarded } from '../../price/keeping/keeping-state.ts';
import { places } from './places.ts';
import { regulationForm } from './regulation-file.ts';

const words = all.list;
/** As long a name as can be read again. */
const longestName = 200;

type Listed = ListedCalculation<IndexationCalculation>;
type Readable = Extract<Listed, { status: 'readable' }>;

interface ReadableRowProps {
  readonly listed: Readable;
  /** It is the regulation that stands on the page. */
  readonly isShown: boolean;
  readonly open: () => void;
  readonly copy: (regulation: IndexationCalculation) => Promise<void>;
  readonly discard: (one: Discarded) => Promise<void>;
}

export function ReadableRow({ listed, isShown, open, copy, discard }: ReadableRowProps): JSX.Element {
  const { calculation, savedAt } = listed;
  const { id } = calculation;
  const name = nameOf(calculation);
  return (
    <li class="draft-row">
      <div>
        {isShown ? (
          <p id={places.row(id)} tabIndex={-1}>
            {name}
          </p>
        ) : (
          <button class="ds-button" data-variant="secondary" type="button" id={places.row(id)} onClick={open}>
            {words.open(name)}
          </button>
        )}
        <p class="draft-facts">
          {isShown && words.shown} {words.lastSaved(savedAt)}
        </p>
      </div>
      <div class="actions">
        <Action label={words.copy} name={words.copyNamed(name)} does={() => copy(copyOf(calculation))} />
        <Action label={words.discard} name={words.discardNamed(name)} does={() => discard({ id, name })} />
      </div>
    </li>
  );
}

interface ActionProps {
  readonly label: string;
  /** The same words, and which regulation it does it with. */
  readonly name: string;
  readonly does: () => unknown;
}

function Action({ label, name, does }: ActionProps): JSX.Element {
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
  readonly listed: Exclude<Listed, Readable>;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function UnreadableRow({ listed, today }: UnreadableRowProps): JSX.Element {
  function download(): void {
    const { file, name } = rawFile(regulationForm, listed.raw, today);
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

function nameOf({ name }: IndexationCalculation): string {
  return name.trim() || all.unnamed;
}

function copyOf(regulation: IndexationCalculation): IndexationCalculation {
  const name = words.copyOf(nameOf(regulation)).slice(0, longestName);
  return { ...regulation, id: crypto.randomUUID(), name };
}
