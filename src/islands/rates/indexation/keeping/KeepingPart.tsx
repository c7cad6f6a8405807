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
import { focusOn } from '../../price/keeping/use-lead.ts';
import type { IndexationSite } from '../site.ts';
import { EraseAll } from './EraseAll.tsx';
import { KeptList } from './KeptList.tsx';
import { places } from './places.ts';
import { Question } from './Question.tsx';
import { regulationFile, regulationForm } from './regulation-file.ts';
import type { Keeping } from './use-keeping.ts';

const nameSize = 40;

export interface KeepingPartProps {
  readonly site: IndexationSite;
  readonly shown: IndexationCalculation;
  readonly rename: (name: string) => void;
  readonly keeping: Keeping;
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
          id="regulering-navn"
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
          <BeforeReplacing next={waiting} done={() => setWaiting(null)} keep={() => session.keep()} />
        )}
      </div>
      <KeptList keeping={keeping} shownId={shown.id} today={today} replaceBy={replaceBy} />
      <SaveFile words={words.save} make={() => regulationFile(shown, today)} />
      <OpenFile
        form={regulationForm}
        words={words.open}
        ask={keeping.isAtRisk ? words.replaceByFile : null}
        take={({ regulation }) => void show(regulation)}
      />
      <EraseAll session={session} />
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

interface BeforeReplacingProps {
  readonly keep: () => Promise<boolean>;
  readonly next: () => Promise<void>;
  readonly done: () => void;
}

/** Asked before another regulation takes the place of one that is kept nowhere. */
function BeforeReplacing({ keep, next, done }: BeforeReplacingProps): JSX.Element {
  const { heading, text, keepFirst, go, stay } = words.replace;
  async function keepAndGo(): Promise<void> {
    done();
    // What could not be kept stays, and the bar above says why.
    if (await keep()) await next();
    else focusOn(places.bar);
  }
  function leave(): void {
    done();
    void next();
  }
  function remain(): void {
    done();
    focusOn('regulering-navn');
  }
  return (
    <Question
      heading={heading}
      text={text}
      answers={[
        { label: keepFirst, does: keepAndGo },
        { label: go, does: leave },
        { label: stay, does: remain },
      ]}
    />
  );
}
