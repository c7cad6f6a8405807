// The price at a glance, and the ways from view to view: folded away on a narrow screen, where they would fill the first one.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import type { Place } from './places.ts';
import type { Way } from './use-place.ts';
import type { ScenarioResult } from './view-props.ts';
import { laterViews } from './views.ts';

interface ViewMenuProps extends Pick<Way, 'place' | 'go'> {
  /** Of the scenario that is shown. */
  readonly result: ScenarioResult | undefined;
}

const all: readonly { readonly id: Place; readonly label: string }[] = [
  { id: 'price', label: words.price },
  ...laterViews,
];

const listId = 'price-views';
/** Heading of the price, among the figures. */
const resultId = 'price-result';

export function ViewMenu({ place, go, result }: ViewMenuProps): JSX.Element {
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
      aria-label={words.views}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
    >
      <Glance {...{ place, go, result }} />
      <button
        class="price-opener target"
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {words.allViews}
      </button>
      <ul class="price-menu" id={listId} data-open={isOpen}>
        {all.map(({ id, label }) => (
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

/** Leads to the price with its lines, or to what is missing before there is one. */
function Glance({ place, go, result }: ViewMenuProps): JSX.Element {
  const { heading, unit, lacks } = words.result;
  function lead(event: MouseEvent): void {
    event.preventDefault();
    if (place === 'price') document.getElementById(resultId)?.focus();
    else go('price');
  }
  return (
    <a class="ds-link target price-glance" href={`#${resultId}`} onClick={lead}>
      {result?.lines ? (
        <span>
          <span class="ds-sr-only">{`${heading} `}</span>
          <strong>{formatDecimal(result.lines.price)}</strong>
          {` ${unit}`}
        </span>
      ) : (
        lacks
      )}
    </a>
  );
}
