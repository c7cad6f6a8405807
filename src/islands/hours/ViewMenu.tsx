// The ways from view to view.
import type { JSX } from 'preact';
import { hours } from '#text/nb/hours.ts';
import { type Place, places } from './places.ts';
import type { HoursViewProps } from './view-props.ts';

interface ViewMenuProps extends Pick<HoursViewProps, 'go'> {
  readonly place: Place;
}

export function ViewMenu({ place, go }: ViewMenuProps): JSX.Element {
  return (
    <nav aria-label={hours.menu}>
      <ul class="price-menu">
        {places.map((id) => (
          <li key={id}>
            <button
              class="target"
              type="button"
              aria-current={id === place ? 'page' : undefined}
              onClick={() => go(id)}
            >
              {hours.views[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
