// Above every view of Timepris: whether the calculation is kept, and the way to those that are.
import type { JSX } from 'preact';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { keepingBar as words } from '#text/nb/rates-keeping-bar.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { lazyView } from '../../../shared/lazy-view.tsx';
import { KeepingBar as Bar } from '../../keeping/KeepingBar.tsx';
import type { NotKeptProps } from '../../keeping/NotKept.tsx';
import type { Keeping } from '../../keeping/use-keeping.ts';
import type { Go, Place } from '../places.ts';
import { places } from './places.ts';

const notKept = lazyView<NotKeptProps>(async () => (await import('./NotKept.tsx')).NotKept, ratesPrice);

interface KeepingBarProps {
  readonly place: Place;
  readonly go: Go;
  readonly keeping: Keeping<Calculation>;
}

export function KeepingBar({ keeping, place, go }: KeepingBarProps): JSX.Element {
  const { listed, others } = keeping;
  const isListed = others < (listed?.length ?? 0);
  return (
    <Bar {...{ keeping, words, notKept }} id={places.bar}>
      {others > 0 && place !== 'keeping' && (
        <p class="kept-count">
          <span>{words.count(others, isListed)}</span>{' '}
          <button class="ds-button" data-variant="tertiary" type="button" onClick={() => go('keeping')}>
            {words.see(others)}
          </button>
        </p>
      )}
    </Bar>
  );
}
