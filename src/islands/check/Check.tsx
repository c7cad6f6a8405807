// The citizen's tool as a whole: the answers in memory, the view the reader has come to, and what stands around every view.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { check as words } from '#text/nb/check.ts';
import { osloTime } from '#text/oslo-time.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import { CurrentView } from './CurrentView.tsx';
import type { Entry } from './questions/entry.ts';
import type { CheckSite } from './site.ts';
import { hasAnswers, placeShown } from './steps.ts';
import { useTrail } from './use-trail.ts';
import type { ViewProps } from './view-props.ts';

interface CheckProps extends CheckSite {
  /** The week of needs, on the page that opens with it; elsewhere it comes when it is asked for. */
  readonly needsView?: ComponentType<ViewProps>;
}

export default function Check(props: CheckProps): JSX.Element {
  return (
    <FaultBoundary words={words.faultOfAll}>
      <Tool {...props} />
    </FaultBoundary>
  );
}

function Tool({ needsView, ...site }: CheckProps): JSX.Element {
  const [draft, setDraft] = useState(newCheckDraft);
  const today = useToday();
  const { stop, step, moved, reloaded, go } = useTrail(site.opening);
  const unfinished = useRef(new Map<QuestionId, Entry>()).current;
  const failed = useLateFault();
  return (
    <div class="tool check">
      {failed && <FaultNotice words={words.faultOfAll} />}
      <FaultBoundary key={step} words={words.fault}>
        <CurrentView
          place={placeShown(stop.place, draft, today)}
          props={{ site, draft, today, change: setDraft, go, moved }}
          returning={stop.returning}
          lost={reloaded && !hasAnswers(draft)}
          unfinished={unfinished}
          needsView={needsView}
        />
      </FaultBoundary>
    </div>
  );
}

/** YYYY-MM-DD in Norway. Empty until the page has been drawn once: nothing is answered before that. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => setToday(osloTime(Date.now()).slice(0, 10)), []);
  return today;
}
