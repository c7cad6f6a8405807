// The kept calculations that there is room for beside the one on the page, where alternatives are compared.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import type { KeepingViewProps } from '../keeping/keeping-view-props.ts';
import { hasRoomFor, withScenariosOf } from './with-scenarios-of.ts';

const words = all.beside;

export function AddKept({
  draft,
  change,
  keeping,
}: Pick<KeepingViewProps, 'draft' | 'change' | 'keeping'>): JSX.Element {
  const [added, setAdded] = useState('');
  const fitting = (keeping.listed ?? [])
    .flatMap((each) => (each.status === 'readable' ? [each.calculation] : []))
    .filter((other) => other.id !== draft.id && hasRoomFor(draft, other));

  function add(other: Calculation): void {
    change(withScenariosOf(draft, other));
    setAdded(words.added(nameOf(other)));
    // To the comparison: the button goes when there is no more room.
    document.querySelector<HTMLElement>('.tool h1')?.focus();
  }

  return (
    <>
      <p class="ds-sr-only" role="status">
        {added}
      </p>
      {fitting.length > 0 && (
        <section class="stack" aria-labelledby="kalkyler-ved-siden-av">
          <h2 class="ds-heading" id="kalkyler-ved-siden-av">
            {words.heading}
          </h2>
          <div class="actions">
            {fitting.map((other) => (
              <button
                key={other.id}
                class="ds-button"
                data-variant="secondary"
                type="button"
                onClick={() => add(other)}
              >
                {words.add(nameOf(other))}
              </button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function nameOf({ name }: Calculation): string {
  return name.trim() || all.unnamed;
}
