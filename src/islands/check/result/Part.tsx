// One part of the result under its heading.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface PartProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Part({ heading, children }: PartProps): JSX.Element {
  const id = useId();
  return (
    <section class="stack result-part" aria-labelledby={id}>
      <h2 class="ds-heading" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
