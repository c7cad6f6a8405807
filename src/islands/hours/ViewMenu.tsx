// The ways from view to view of Timeregnskap.
import type { JSX } from 'preact';
import { hours } from '#text/nb/hours.ts';
import { ViewMenu as Menu } from '../shared/ViewMenu.tsx';
import { type Place, places } from './places.ts';
import type { HoursViewProps } from './view-props.ts';

interface ViewMenuProps extends Pick<HoursViewProps, 'go'> {
  readonly place: Place;
}

const views = places.map((id) => ({ id, label: hours.views[id] }));

export function ViewMenu(props: ViewMenuProps): JSX.Element {
  return <Menu {...props} id="hours-views" label={hours.menu} opener={hours.menu} views={views} />;
}
