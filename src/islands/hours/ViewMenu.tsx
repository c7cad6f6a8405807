// The ways from view to view: folded away on a narrow screen, where they would fill the first one.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hours } from '#text/nb/hours.ts';
import { type Place, places } from './places.ts';
import type { HoursViewProps } from './view-props.ts';

interface ViewMenuProps extends Pick<HoursViewProps, 'go'> {
  readonly place: Place;
}

const listId = 'hours-views';

export function ViewMenu({ place, go }: ViewMenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function close(): void {
    // Before the list folds away with the focus in it.
    opener.current?.focus();
    setOpen(false);
  }
  function choose(id: Place): void {
    if (isOpen) close();
    go(id);
  }
  return (
    <nav
      class="price-top"
      aria-label={hours.menu}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
    >
      <button
        class="price-opener target"
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {hours.menu}
      </button>
      <ul class="price-menu" id={listId} data-open={isOpen}>
        {places.map((id) => (
          <li key={id}>
            <button
              class="target"
              type="button"
              aria-current={id === place ? 'page' : undefined}
              onClick={() => choose(id)}
            >
              {hours.views[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
