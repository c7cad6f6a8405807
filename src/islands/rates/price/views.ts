// The views of Timepris beside the price itself: each comes when it is asked for.
import type { ComponentType } from 'preact';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { keepingBar } from '#text/nb/rates-keeping-bar.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { saveViewName } from '#text/nb/rates-save-name.ts';
import { lazyView } from '../../shared/lazy-view.tsx';
import type { KeepingViewProps } from './keeping/keeping-view-props.ts';
import type { LaterPlace } from './places.ts';

const names: Readonly<Record<LaterPlace, string>> = {
  ...analysisViewNames,
  files: saveViewName,
  ...keepingBar.views,
};

interface LaterView {
  readonly id: LaterPlace;
  readonly label: string;
  readonly View: ComponentType<KeepingViewProps>;
  /** Its code, before it is asked for. */
  readonly fetchAhead: () => void;
}

export const laterViews: readonly LaterView[] = [
  later('compare', async () => (await import('./scenarios/CompareWithKept.tsx')).CompareWithKept),
  later('weights', async () => (await import('./analysis/WeightsView.tsx')).WeightsView),
  later('hours', async () => (await import('./analysis/HoursView.tsx')).HoursView),
  later('backwards', async () => (await import('./analysis/BackwardsView.tsx')).BackwardsView),
  later('files', async () => (await import('./export/SaveFiles.tsx')).SaveFiles),
  later('keeping', async () => (await import('./keeping/KeepingView.tsx')).KeepingView),
  later('attach', async () => (await import('./attaching/AttachView.tsx')).AttachView),
];

function later(id: LaterView['id'], load: () => Promise<ComponentType<KeepingViewProps>>): LaterView {
  return { id, label: names[id], ...lazyView(load, words) };
}
