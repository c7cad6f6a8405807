// The ways from view to view.
import type { JSX } from 'preact';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { laterViews, type Place } from './views.ts';

interface ViewMenuProps {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

export function ViewMenu({ place, go }: ViewMenuProps): JSX.Element | null {
  if (laterViews.length === 0) return null;
  const all: readonly { readonly id: Place; readonly label: string }[] = [
    { id: 'price', label: words.price },
    ...laterViews,
  ];
  return (
    <nav aria-label={words.views}>
      <ul class="price-menu">
        {all.map(({ id, label }) => (
          <li key={id}>
            <button
              class="target"
              type="button"
              aria-current={id === place ? 'page' : undefined}
              onClick={() => go(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
