// Near the price: how many of its rates are not sure, and which; and the zone, where nobody has confirmed it.
import type { JSX } from 'preact';
import { termIds } from '#domain/rates/price/terms.ts';
import { unsureFigures, ratesUnsure as words } from '#text/nb/rates-unsure.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';
import { unsureZone } from './unsure-zone.ts';

export interface UnsureRatesProps {
  readonly result: ScenarioResult;
  readonly site: PriceSite;
}

export function UnsureRates({ result, site }: UnsureRatesProps): JSX.Element | null {
  const { origins } = result.read;
  const figures = unsureFigures(termIds, (id) => {
    const origin = origins[id];
    return origin?.kind === 'rate' ? origin.period.certainty : null;
  });
  const zone = unsureZone(result, site);
  if (figures.length === 0 && zone === null) return null;
  return (
    <div class="stack" data-gap="sm">
      {figures.map(({ certainty, sentence }) => (
        <p class="origin" data-origin="forslag" key={certainty}>
          {sentence}
        </p>
      ))}
      {zone && (
        <p class="origin" data-origin="forslag">
          {zone}
        </p>
      )}
      <p>
        {words.check}{' '}
        <a class="ds-link" href={`${site.base}satser/`}>
          {words.rates}
        </a>
        .
      </p>
    </div>
  );
}
