// The views of the hours account: the week is there from the beginning, the others come when they are asked for.
import type { ComponentType } from 'preact';
import { hours } from '#text/nb/hours.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import type { Place } from './places.ts';
import type { HoursViewProps } from './view-props.ts';

type LaterPlace = Exclude<Place, 'week'>;

export const laterViews = {
  month: lazy(async () => (await import('./month/MonthView.tsx')).MonthView),
  year: lazy(async () => (await import('./year/YearView.tsx')).YearView),
  granted: lazy(async () => (await import('./granted/GrantedView.tsx')).GrantedView),
  fill: lazy(async () => (await import('./fill/FillView.tsx')).FillView),
  list: lazy(async () => (await import('./list/ListView.tsx')).ListView),
  report: lazy(async () => (await import('./report/ReportView.tsx')).ReportView),
  keeping: lazy(async () => (await import('./keeping/KeepingView.tsx')).KeepingView),
} satisfies Record<LaterPlace, unknown>;

function lazy(load: () => Promise<ComponentType<HoursViewProps>>) {
  return lazyView(load, hours);
}
