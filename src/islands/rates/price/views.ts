// The views of Timepris beside the price itself: each comes when it is asked for.
import type { ComponentType } from 'preact';
import { analysisViewNames as names } from '#text/nb/rates-analysis-views.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { lazyView } from '../../shared/lazy-view.tsx';
import type { LaterViewProps } from './view-props.ts';

interface LaterView {
  readonly id: string;
  readonly label: string;
  readonly View: ComponentType<LaterViewProps>;
}

const later = (load: () => Promise<ComponentType<LaterViewProps>>): ComponentType<LaterViewProps> =>
  lazyView(load, words).View;

export const laterViews: readonly LaterView[] = [
  {
    id: 'compare',
    label: names.compare,
    View: later(async () => (await import('./analysis/CompareView.tsx')).CompareView),
  },
  {
    id: 'weights',
    label: names.weights,
    View: later(async () => (await import('./analysis/WeightsView.tsx')).WeightsView),
  },
  {
    id: 'hours',
    label: names.hours,
    View: later(async () => (await import('./analysis/HoursView.tsx')).HoursView),
  },
  {
    id: 'backwards',
    label: names.backwards,
    View: later(async () => (await import('./analysis/BackwardsView.tsx')).BackwardsView),
  },
];

export type Place = 'price' | LaterView['id'];

export function isPlace(view: unknown): view is Place {
  return view === 'price' || laterViews.some(({ id }) => id === view);
}
