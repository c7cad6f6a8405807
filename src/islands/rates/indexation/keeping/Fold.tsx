// The kept regulations folded away below the tool: their code comes when they are asked for.
import type { JSX } from 'preact';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { indexationKeepingBar as words } from '#text/nb/rates-indexation-keeping-bar.ts';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { KeepingPartProps } from './KeepingPart.tsx';
import { places } from './places.ts';

const part = lazyView<KeepingPartProps>(
  async () => (await import('./KeepingPart.tsx')).KeepingPart,
  ratesIndexation,
);

interface FoldProps extends KeepingPartProps {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

export function Fold({ isOpen, setOpen, ...props }: FoldProps): JSX.Element {
  return (
    <details
      class="price-group regulation-fold"
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary id={places.fold}>
        <h2 class="ds-heading price-group-name">{words.yours}</h2>
      </summary>
      {isOpen && <part.View {...props} />}
    </details>
  );
}
