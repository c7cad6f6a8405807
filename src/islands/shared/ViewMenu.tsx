// The ways from view to view of a tool: folded away on a narrow screen, where they would fill the first one.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface ViewMenuProps<Place extends string> {
  /** Of the list. */
  readonly id: string;
  /** What the ways are called together. */
  readonly label: string;
  readonly opener: string;
  readonly views: readonly { readonly id: Place; readonly label: string }[];
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** Stands before the ways, and is never folded away. */
  readonly children?: ComponentChildren;
}

export function ViewMenu<Place extends string>(props: ViewMenuProps<Place>): JSX.Element {
  const { views, place, go } = props;
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
      aria-label={props.label}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
    >
      {props.children}
      <button
        class="price-opener target"
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={props.id}
        onClick={() => setOpen(!isOpen)}
      >
        {props.opener}
      </button>
      <ul class="price-menu" id={props.id} data-open={isOpen}>
        {views.map(({ id, label }) => (
          <li key={id}>
            <button
              class="target"
              type="button"
              aria-current={id === place ? 'page' : undefined}
              onClick={() => choose(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
