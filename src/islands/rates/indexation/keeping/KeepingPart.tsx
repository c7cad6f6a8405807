// Where the reader decides what is left of the regulations: on the device, in a file, or nowhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import { newIndexation } from '#domain/rates/indexation-new.ts';
import { dayInNorway } from '#text/format.ts';
import { indexationKeeping as words } from '#text/nb/rates-indexation-keeping.ts';
import { TextField } from '#ui/text-field.tsx';
import { OpenFile } from '../../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../../shared/saved-file/SaveFile.tsx';
import { BeforeReplacing } from '../../keeping/BeforeReplacing.tsx';
import { EraseAll } from '../../keeping/EraseAll.tsx';
import { KeptList } from '../../keeping/KeptList.tsx';
import type { KeptKind } from '../../keeping/kept-kind.ts';
import type { Keeping } from '../../keeping/use-keeping.ts';
import { focusOn } from '../../keeping/use-lead.ts';
import type { IndexationSite } from '../site.ts';
import { places } from './places.ts';
import { regulationFile, regulationForm } from './regulation-file.ts';

const nameId = 'regulering-navn';
const nameSize = 40;
const kind: KeptKind = { words, places, form: regulationForm };

export interface KeepingPartProps {
  readonly site: IndexationSite;
  readonly shown: IndexationCalculation;
  readonly rename: (name: string) => void;
  readonly keeping: Keeping<IndexationCalculation>;
}

export function KeepingPart({ site, shown, rename, keeping }: KeepingPartProps): JSX.Element {
  const { session } = keeping;
  /** What waits until the reader has decided about the regulation that stands here. */
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  const today = dayInNorway(Date.now());
  function replaceBy(next: () => Promise<void>): void {
    if (keeping.isAtRisk) setWaiting(() => next);
    else void next();
  }
  function stay(): void {
    setWaiting(null);
    focusOn(nameId);
  }
  /** As a regulation of its own: one that is kept stays as it is. */
  async function show(regulation: Omit<IndexationCalculation, 'id'>): Promise<void> {
    await session.show({ ...regulation, id: crypto.randomUUID() });
    focusOn(places.price);
  }
  return (
    <div class="stack price-fields" data-gap="lg">
      <div class="stack">
        <p>{words.lead}</p>
        <p>{words.shared}</p>
        <TextField
          id={nameId}
          label={words.name}
          hint={words.nameHint}
          size={nameSize}
          value={shown.name}
          onChange={rename}
        />
        <div class="actions">
          {keeping.kept.status === 'memory' && (
            <button class="ds-button" type="button" onClick={() => void keep()}>
              {words.keep}
            </button>
          )}
          <button class="ds-button" data-variant="secondary" type="button" onClick={() => replaceBy(begin)}>
            {words.begin}
          </button>
        </div>
        {waiting && (
          <BeforeReplacing
            level="h3"
            words={words.replace}
            bar={places.bar}
            keep={() => session.keep()}
            next={waiting}
            done={() => setWaiting(null)}
            stay={stay}
          />
        )}
      </div>
      <KeptList
        {...{ kind, keeping, today, replaceBy }}
        shownId={shown.id}
        opened={() => focusOn(places.price)}
      />
      <SaveFile words={words.save} make={() => regulationFile(shown, today)} />
      <OpenFile
        form={regulationForm}
        words={words.open}
        ask={keeping.isAtRisk ? words.replaceByFile : null}
        take={({ regulation }) => void show(regulation)}
      />
      <EraseAll words={words.erase} eraseAll={session.eraseAll} />
    </div>
  );

  function begin(): Promise<void> {
    return show({ name: '', draft: newIndexation(site.series) });
  }
  async function keep(): Promise<void> {
    // The button goes when the regulation is kept: its name stands in the list then.
    await session.keep();
    focusOn(session.state.kept.status === 'saved' ? places.row(shown.id) : places.bar);
  }
}
