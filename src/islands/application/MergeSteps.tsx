// What files become that belong to what is here: first the reader decides, then copies are made one, or each is a draft.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { merge as words } from '#text/nb/application-merge.ts';
import { View } from '#ui/view.tsx';
import { type Decision, MergeQuestion } from './MergeQuestion.tsx';
import { MergeView } from './MergeView.tsx';
import { type Merging, mergingOf } from './merge-copies.ts';
import { OpenedPackage } from './OpenedPackage.tsx';
import type { Site } from './site.ts';
import { type Intake, keepCopy, type Question, type TakenIn } from './take-in-package.ts';
import { tabTitle } from './view-props.ts';

export interface MergeStepsProps {
  readonly site: Site;
  readonly store: DraftStore;
  readonly intake: Intake;
  /** Back to the drafts. */
  readonly end: () => Promise<void>;
}

type Step =
  | { readonly at: 'question'; readonly failed: boolean }
  | { readonly at: 'merging'; readonly merging: Merging }
  | { readonly at: 'opened'; readonly results: readonly TakenIn[] };

export function MergeSteps({ site, store, intake, end }: MergeStepsProps): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'question', failed: false });
  const { done, question } = intake;

  async function decide({ copies }: Question, decision: Decision): Promise<void> {
    if (decision === 'own') {
      const results: TakenIn[] = [];
      for (const copy of copies) results.push(await keepCopy(store, copy));
      return setStep({ at: 'opened', results: [...done, ...results] });
    }
    const merging = await mergingOf(store, decision === 'together' ? null : decision.into, copies);
    setStep(merging ? { at: 'merging', merging } : { at: 'question', failed: true });
  }

  if (step.at === 'merging')
    return <MergeView site={site} store={store} merging={step.merging} end={() => void end()} />;
  if (step.at === 'question' && question)
    return (
      <MergeQuestion
        site={site}
        done={done}
        question={question}
        failed={step.failed}
        decide={(decision) => decide(question, decision)}
        end={() => void end()}
      />
    );
  return (
    <View heading={words.opened} title={tabTitle(words.opened, site)} focusHeading>
      <OpenedPackage results={step.at === 'opened' ? step.results : done} site={site} />
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => void end()}>
          {nb.application.backToStart}
        </button>
      </div>
    </View>
  );
}
