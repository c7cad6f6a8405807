// Opplæringsrapport as a whole: what is typed in memory, the entries and what they come to, and the files.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { training as words } from '#text/nb/training.ts';
import { trainingYearProblems } from '#text/nb/training-problems.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { SaveStatus } from '#ui/save-status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import type { FilesProps } from './Files.tsx';
import { Sums } from './Sums.tsx';
import { type Training, useTraining } from './use-training.ts';

const files = lazyView<FilesProps>(async () => (await import('./Files.tsx')).Files, words);

/** As many as a report holds. */
const mostEntries = 500;

interface TrainingSite {
  readonly siteName: string;
}

export default function Opplaeringsrapport(site: TrainingSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Tool {...site} />
    </FaultBoundary>
  );
}

function Tool({ siteName }: TrainingSite): JSX.Element {
  const training = useTraining();
  const failed = useLateFault();
  const { status } = training;
  return (
    <div class="tool">
      {failed && <FaultNotice words={words.fault} />}
      <div class="draft-bar">
        <div class="draft-bar-line">
          <SaveStatus words={words.status[status]} state={status === 'saved' ? 'saved' : 'off'} />
        </div>
      </div>
      <View heading={words.heading} kicker={words.name} title={words.title(siteName)} focusHeading={false}>
        <p class="lead">{words.lead}</p>
        <p>{words.noNames}</p>
        <div class="price-beside">
          <div class="stack">
            <About training={training} />
            <AddEntry training={training} />
          </div>
          <div class="stack">
            <EntryList training={training} />
          </div>
        </div>
        <Sums read={training.read} />
        <files.View training={training} />
      </View>
    </div>
  );
}

function About({ training: { report, read, set } }: { training: Training }): JSX.Element {
  const [isLeft, setLeft] = useState(false);
  const { yearProblem } = read;
  return (
    <section class="stack" aria-labelledby="about" onChange={() => setLeft(true)}>
      <h2 class="ds-heading" id="about">
        {words.about}
      </h2>
      <TextField
        id="training-year"
        label={words.year}
        inputMode="numeric"
        size={4}
        value={report.year}
        error={isLeft && yearProblem ? trainingYearProblems[yearProblem] : undefined}
        onChange={(year) => set({ year })}
      />
      <TextField
        id="training-supplier"
        label={words.supplier}
        hint={words.supplierHint}
        value={report.supplier}
        onChange={(supplier) => set({ supplier })}
      />
    </section>
  );
}

function AddEntry({ training: { report, typed, type, add } }: { training: Training }): JSX.Element {
  const [added, setAdded] = useState('');
  function done(): void {
    setAdded(typed.topic.trim());
    add();
    // The next one begins where this one did.
    document.getElementById('new-day')?.focus();
  }
  return (
    <section class="stack" aria-labelledby="add" onSubmitCapture={() => setAdded('')}>
      <h2 class="ds-heading" id="add">
        {words.add.heading}
      </h2>
      {report.entries.length < mostEntries ? (
        <EntryForm prefix="new" typed={typed} type={type} words={words.add} done={done} />
      ) : (
        <p>{words.add.full}</p>
      )}
      <p role="status">{added && words.add.added(added)}</p>
    </section>
  );
}
