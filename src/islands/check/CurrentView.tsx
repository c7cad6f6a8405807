// The view that the reader has come to. The start and the questions are there from the beginning; the rest comes when needed.
import type { ComponentType, JSX } from 'preact';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import type { KeepingViewProps } from './keeping/KeepingView.tsx';
import { lazyView } from './lazy-view.tsx';
import type { Entry } from './questions/entry.ts';
import { QuestionView } from './questions/QuestionView.tsx';
import { StartView } from './StartView.tsx';
import type { Place, ViewProps } from './view-props.ts';

const NeedsLater = lazyView(async () => (await import('./needs/NeedsView.tsx')).NeedsView);
const KeepingLater = lazyView<KeepingViewProps>(
  async () => (await import('./keeping/KeepingView.tsx')).KeepingView,
);

interface CurrentViewProps {
  readonly place: Place;
  readonly props: ViewProps;
  readonly returning: boolean;
  readonly lost: boolean;
  readonly unfinished: Map<QuestionId, Entry>;
  readonly keeping: KeepingViewProps['keeping'];
  readonly needsView: ComponentType<ViewProps> | undefined;
}

export function CurrentView(view: CurrentViewProps): JSX.Element {
  const { place, props, returning, unfinished, lost, keeping } = view;
  const NeedsView = view.needsView ?? NeedsLater;
  switch (place.view) {
    case 'question':
      return <QuestionView {...props} id={place.id} returning={returning} unfinished={unfinished} />;
    case 'needs':
      return <NeedsView {...props} />;
    case 'keeping':
      return <KeepingLater {...props} keeping={keeping} />;
    default:
      return <StartView {...props} lost={lost} />;
  }
}
