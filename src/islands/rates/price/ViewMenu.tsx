// The price at a glance, and the ways from view to view of Timepris.
import type { JSX } from 'preact';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { ViewMenu as Menu } from '../../shared/ViewMenu.tsx';
import type { Place } from './places.ts';
import type { Way } from './use-place.ts';
import type { ScenarioResult } from './view-props.ts';
import { laterViews } from './views.ts';

interface ViewMenuProps extends Pick<Way, 'place' | 'go'> {
  /** Of the scenario that is shown. */
  readonly result: ScenarioResult | undefined;
}

const views: readonly { readonly id: Place; readonly label: string }[] = [
  { id: 'price', label: words.price },
  ...laterViews,
];

/** Heading of the price, among the figures. */
const resultId = 'price-result';

export function ViewMenu({ place, go, result }: ViewMenuProps): JSX.Element {
  return (
    <Menu {...{ views, place, go }} id="price-views" label={words.views} opener={words.allViews}>
      <Glance {...{ place, go, result }} />
    </Menu>
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
