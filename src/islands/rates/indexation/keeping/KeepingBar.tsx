// Above Prisregulering: whether the regulation is kept, and the way to those that are.
import type { JSX } from 'preact';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { indexationKeepingBar as words } from '#text/nb/rates-indexation-keeping-bar.ts';
import { lazyView } from '../../../shared/lazy-view.tsx';
import { KeepingBar as Bar } from '../../keeping/KeepingBar.tsx';
import type { NotKeptProps } from '../../keeping/NotKept.tsx';
import type { Keeping } from '../../keeping/use-keeping.ts';
import { places } from './places.ts';

const notKept = lazyView<NotKeptProps>(async () => (await import('./NotKept.tsx')).NotKept, ratesIndexation);

interface KeepingBarProps {
  readonly keeping: Keeping<IndexationCalculation>;
  /** Opens the list of those that are kept. */
  readonly see: () => void;
}

export function KeepingBar({ keeping, see }: KeepingBarProps): JSX.Element {
  const { listed, others } = keeping;
  const isListed = others < (listed?.length ?? 0);
  return (
    <Bar {...{ keeping, words, notKept }} id={places.bar}>
      <button class="ds-button" data-variant="tertiary" type="button" onClick={see}>
        {others > 0 ? words.see(others, isListed) : words.toFiles}
      </button>
    </Bar>
  );
}
