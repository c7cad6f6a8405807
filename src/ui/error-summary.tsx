// What is wrong, at the top, with a link to each place. It takes focus when it appears.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FieldProblem {
  /** The id of the control. */
  readonly id: string;
  /** The sentence next to the control. */
  readonly inline: string;
  /** The same, preceded by the label, so that it is understood where it stands alone. */
  readonly sentence: string;
}

interface ErrorSummaryProps {
  readonly heading: string;
  readonly problems: readonly FieldProblem[];
  /** Raised for every attempt, so that a second attempt moves the focus again. */
  readonly attempt: number;
  readonly children?: JSX.Element;
}

export function ErrorSummary({
  heading,
  problems,
  attempt,
  children,
}: ErrorSummaryProps): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    box.current?.focus();
    // A summary that is taller than the screen would be centred: its heading comes first.
    box.current?.scrollIntoView();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div class="ds-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 class="ds-heading">{heading}</h2>
      <ul class="ds-list">
        {problems.map(({ id, sentence }) => (
          <li key={id + sentence}>
            <a class="ds-link" href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** The hash is the tool's own address, so a link to a field moves the focus and leaves the address alone. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  goToField(id);
}

/** In the middle of the window, with the focus. */
export function goToField(id: string): void {
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
