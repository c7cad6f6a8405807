// The view that the reader has come to. The first is there from the beginning; the others are fetched once it is drawn.
import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { FaultBoundary } from '#ui/fault-boundary.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import type { FirstViewProps } from './first-view.ts';
import type { KeepingViewProps } from './keeping/KeepingView.tsx';
import type { Entry } from './questions/entry.ts';
import type { QuestionViewProps } from './questions/QuestionView.tsx';
import type { Place, ViewProps } from './view-props.ts';

const start = lazyView<FirstViewProps>(async () => (await import('./StartView.tsx')).StartView, check);
const question = lazyView<QuestionViewProps>(
  async () => (await import('./questions/QuestionView.tsx')).QuestionView,
  check,
);
const ledger = lazyView<ViewProps>(async () => (await import('./Ledger.tsx')).Ledger, check);
const result = lazyView<ViewProps>(async () => (await import('./result/ResultView.tsx')).ResultView, check);
const needs = lazyView<ViewProps>(async () => (await import('./needs/NeedsView.tsx')).NeedsView, check);
const papers = lazyView<ViewProps>(async () => (await import('./papers/PapersView.tsx')).PapersView, check);
const keepingPlace = lazyView<KeepingViewProps>(
  async () => (await import('./keeping/KeepingView.tsx')).KeepingView,
  check,
);

interface CurrentViewProps {
  readonly place: Place;
  /** The stop on the reader's way: two questions are never the same view. */
  readonly step: number;
  readonly props: ViewProps;
  readonly returning: boolean;
  readonly lost: boolean;
  readonly unfinished: Map<QuestionId, Entry>;
  readonly keeping: KeepingViewProps['keeping'];
  readonly firstView: ComponentType<FirstViewProps>;
}

export function CurrentView(view: CurrentViewProps): JSX.Element {
  const { place, step, props, returning, unfinished, lost, keeping, firstView: FirstView } = view;
  useFetchedAhead(place);
  if (place.view === props.site.opening) return <FirstView {...props} lost={lost} />;
  switch (place.view) {
    case 'start':
      return <start.View {...props} lost={lost} />;
    case 'question':
      return (
        <div class="question-page">
          <FaultBoundary key={step} words={check.fault}>
            <question.View {...props} id={place.id} returning={returning} unfinished={unfinished} />
          </FaultBoundary>
          <ledger.View {...props} />
        </div>
      );
    case 'result':
      return <result.View {...props} />;
    case 'needs':
      return <needs.View {...props} />;
    case 'papers':
      return <papers.View {...props} />;
    case 'keeping':
      return <keepingPlace.View {...props} keeping={keeping} />;
  }
}

/** While the reader reads this view, the code of the next is fetched: it is then there at once, with or without a network. */
function useFetchedAhead({ view }: Place): void {
  useEffect(() => {
    question.fetchAhead();
    ledger.fetchAhead();
    if (view === 'question') result.fetchAhead();
  }, [view]);
}
