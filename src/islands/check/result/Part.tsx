// One part of the result under its heading.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface PartProps {
  /** Of the heading, where a link leads to it. */
  readonly id?: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Part({ id: given, heading, children }: PartProps): JSX.Element {
  const made = useId();
  const id = given ?? made;
  return (
    <section class="stack result-part" aria-labelledby={id}>
      <h2 class="ds-heading" id={id} tabIndex={given === undefined ? undefined : -1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
