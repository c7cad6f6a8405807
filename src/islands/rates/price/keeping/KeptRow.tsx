// One of the calculations of this browser, and what can be done with it.
import type { JSX } from 'preact';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import { offerDownload } from '../../../shared/download.ts';
import { rawFile } from '../../../shared/saved-file/saved-file.ts';
import { calculationForm } from './calculation-file.ts';
import type { Discarded } from './keeping-state.ts';
import { rowId } from './use-lead.ts';

const words = all.list;

type Readable = Extract<ListedCalculation, { status: 'readable' }>;

interface ReadableRowProps {
  readonly listed: Readable;
  /** It is the calculation that stands on the page. */
  readonly isShown: boolean;
  /** Its scenarios fit beside those on the page. */
  readonly hasRoom: boolean;
  readonly open: () => void;
  readonly add: (calculation: Calculation) => void;
  readonly copy: (calculation: Calculation) => Promise<void>;
  readonly discard: (one: Discarded) => Promise<void>;
}

export function ReadableRow(props: ReadableRowProps): JSX.Element {
  const { listed, isShown, hasRoom, open, add, copy, discard } = props;
  const { calculation, savedAt } = listed;
  const { id, scenarios } = calculation;
  const name = nameOf(calculation);
  return (
    <li class="draft-row">
      <div>
        {isShown ? (
          <p id={rowId(id)} tabIndex={-1}>
            {name}
          </p>
        ) : (
          <button class="ds-button" data-variant="secondary" type="button" id={rowId(id)} onClick={open}>
            {words.open(name)}
          </button>
        )}
        <p class="draft-facts">
          {isShown && words.shown} {words.scenarios(scenarios.length)} {words.lastSaved(savedAt)}
        </p>
      </div>
      <div class="actions">
        {!isShown && hasRoom && (
          <Action label={words.add} name={words.addNamed(name)} does={() => add(calculation)} />
        )}
        <Action label={words.copy} name={words.copyNamed(name)} does={() => copy(copyOf(calculation))} />
        <Action label={words.discard} name={words.discardNamed(name)} does={() => discard({ id, name })} />
      </div>
    </li>
  );
}

interface ActionProps {
  readonly label: string;
  /** The same words, and which calculation it does it with. */
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
  readonly listed: Exclude<ListedCalculation, Readable>;
  readonly today: string;
}

export function UnreadableRow({ listed, today }: UnreadableRowProps): JSX.Element {
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
