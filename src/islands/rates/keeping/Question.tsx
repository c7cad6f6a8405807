// A question that takes the focus, and the answers to it.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface QuestionProps {
  /** Of the heading, as the part it stands in has it. */
  readonly level: 'h2' | 'h3';
  readonly heading: string;
  readonly text: string;
  /** The first is the one that most will want. */
  readonly answers: readonly {
    readonly label: string;
    readonly isDanger?: boolean;
    readonly does: () => unknown;
  }[];
}

export function Question({ level: Heading, heading, text, answers }: QuestionProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Heading class="ds-heading" data-size="xs" ref={title} tabIndex={-1}>
        {heading}
      </Heading>
      <p>{text}</p>
      <div class="actions">
        {answers.map(({ label, isDanger, does }, index) => (
          <button
            class="ds-button"
            data-variant={index === 0 ? undefined : 'secondary'}
            data-color={isDanger ? 'danger' : undefined}
            type="button"
            key={label}
            onClick={() => void does()}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
