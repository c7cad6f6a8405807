// The citizen's tool as a whole: the answers in memory, the view the reader has come to, and what stands around every view.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { dayInNorway } from '#text/format.ts';
import { check as words } from '#text/nb/check.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import { CurrentView } from './CurrentView.tsx';
import type { FirstViewProps } from './first-view.ts';
import { KeepingBar } from './keeping/KeepingBar.tsx';
import { type Keeping, useKeeping } from './keeping/use-keeping.ts';
import { forgetNeeds } from './needs/memory.ts';
import { TakenAlong } from './needs/TakenAlong.tsx';
import type { Entry } from './questions/entry.ts';
import type { CheckSite } from './site.ts';
import { hasAnswers, placeShown } from './steps.ts';
import { useTrail } from './use-trail.ts';
import type { Place } from './view-props.ts';

interface ToolProps {
  readonly site: CheckSite;
  /** The view that the page opens with, drawn with the page; the others come when they are needed. */
  readonly firstView: ComponentType<FirstViewProps>;
}

export function Tool(props: ToolProps): JSX.Element {
  return (
    <FaultBoundary words={words.faultOfAll}>
      <Views {...props} />
    </FaultBoundary>
  );
}

function Views({ site, firstView }: ToolProps): JSX.Element {
  const today = useToday();
  const { stop, step, moved, reloaded, go, forget } = useTrail(site.opening);
  const { draft, change, unfinished, keeping } = useDraft(forget);
  const failed = useLateFault();
  /** That a file is open is told where it led, and nowhere after. */
  function goOn(next: Place): void {
    if (keeping.told.about === 'opened') keeping.dismiss();
    go(next);
  }
  const place = placeShown(stop.place, draft, today);
  return (
    <div class="tool check-tool">
      <KeepingBar keeping={keeping} go={goOn} today={today} isKeepingView={place.view === 'keeping'} />
      {failed && <FaultNotice words={words.faultOfAll} />}
      <TakenAlong step={step} />
      <FaultBoundary key={place.view === 'question' ? place.view : step} words={words.fault}>
        <CurrentView
          place={place}
          step={step}
          props={{ site, draft, today, change, go: goOn, moved }}
          returning={stop.returning}
          lost={reloaded && isGone(draft, keeping)}
          unfinished={unfinished}
          keeping={keeping}
          firstView={firstView}
        />
      </FaultBoundary>
    </div>
  );
}

/** The answers, the half of those that are not whole yet, and whether the device keeps them. */
function useDraft(forgetTrail: () => void) {
  const [draft, change] = useState(newCheckDraft);
  const unfinished = useRef(new Map<QuestionId, Entry>()).current;

  function replace(other: CheckDraft): void {
    unfinished.clear();
    forgetNeeds();
    change(other);
  }
  function reset(): void {
    replace(newCheckDraft());
    forgetTrail();
  }
  return { draft, change, unfinished, keeping: useKeeping({ draft, replace, reset }) };
}

/** Nothing is here, and the device has said nothing of having it or of not having it. */
function isGone(draft: CheckDraft, { kept, told }: Keeping): boolean {
  return !hasAnswers(draft) && kept.status === 'memory' && told.about === 'nothing';
}

/** YYYY-MM-DD in Norway. Empty until the page has been drawn once: nothing is answered before that. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => setToday(dayInNorway(Date.now())), []);
  return today;
}
