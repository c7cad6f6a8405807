// The trainings by day. Each can be changed where it stands, and removed; what was removed last can be brought back.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TrainingEntry } from '#domain/training/training.schema.ts';
import { training } from '#text/nb/training.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryRow } from './EntryRow.tsx';
import { nameOf } from './entry-name.ts';
import { typedOf, withPart } from './typed-entry.ts';
import type { Training } from './use-training.ts';

const { list: words, change: changeWords } = training;

const undoId = 'training-undo';

export function EntryList({ training: all }: { readonly training: Training }): JSX.Element {
  const { read, changing } = all;
  const focusNext = useFocusNext();
  return (
    <section class="stack" aria-labelledby="entries">
      <h2 class="ds-heading" id="entries" tabIndex={-1}>
        {words.heading}
      </h2>
      <Undo training={all} focusNext={focusNext} />
      {read.entries.length === 0 && <p>{words.empty}</p>}
      <ul class="file-list">
        {read.entries.map((each) => (
          <li class="finding" key={each.entry.id}>
            {changing[each.entry.id] ? (
              <Changing training={all} entry={each.entry} focusNext={focusNext} />
            ) : (
              <EntryRow
                read={each}
                year={read.otherYears.includes(each) ? read.year : null}
                change={() => {
                  all.typeIn(each.entry.id, typedOf(each.entry));
                  focusNext.current = `${each.entry.id}-day`;
                }}
                remove={() => {
                  all.remove(each.entry.id);
                  focusNext.current = undoId;
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartProps {
  readonly training: Training;
  readonly focusNext: FocusNext;
}

function Undo({ training: { removed, undo }, focusNext }: PartProps): JSX.Element {
  return (
    <div class="undo-region" role="status">
      {removed && (
        <div class="undo">
          <p>{words.removed(removed.topic.trim() || words.noTopic)}</p>
          <button
            class="ds-button"
            id={undoId}
            data-variant="secondary"
            type="button"
            onClick={() => {
              focusNext.current = `${undo()?.id}-change`;
            }}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

function Changing({
  training: { changing, typeIn, change },
  entry,
  focusNext,
}: PartProps & { readonly entry: TrainingEntry }): JSX.Element {
  const { id } = entry;
  const typed = changing[id] ?? typedOf(entry);
  function leave(how: () => void): void {
    how();
    focusNext.current = `${id}-change`;
  }
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {changeWords.heading(nameOf(entry))}
      </h3>
      <EntryForm
        prefix={id}
        typed={typed}
        type={(said) => typeIn(id, withPart(typed, said))}
        words={changeWords}
        done={() => leave(() => change(id))}
      >
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => leave(() => typeIn(id, null))}
        >
          {changeWords.cancel}
        </button>
      </EntryForm>
    </>
  );
}

interface FocusNext {
  current: string | null;
}

/** The id of what takes the focus once the next change is drawn. */
function useFocusNext(): FocusNext {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return next;
}
