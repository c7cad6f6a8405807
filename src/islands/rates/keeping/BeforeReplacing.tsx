// Asked before another calculation takes the place of one that is kept nowhere.
import type { ComponentProps, JSX } from 'preact';
import type { KeptWords } from '#text/nb/rates-kept.ts';
import { Question } from './Question.tsx';
import { focusOn } from './use-lead.ts';

interface BeforeReplacingProps extends Pick<ComponentProps<typeof Question>, 'level'> {
  readonly words: KeptWords['replace'];
  /** The id of the bar above, which says why something could not be kept. */
  readonly bar: string;
  /** True when the calculation that stands here is kept. */
  readonly keep: () => Promise<boolean>;
  /** Shows the other calculation. */
  readonly next: () => Promise<void>;
  /** It is decided. */
  readonly done: () => void;
  /** Nothing is replaced. */
  readonly stay: () => void;
}

export function BeforeReplacing(props: BeforeReplacingProps): JSX.Element {
  const { level, words, bar, keep, next, done, stay } = props;
  async function proceed(isKept: boolean): Promise<void> {
    done();
    // What could not be kept stays.
    if (isKept && !(await keep())) return focusOn(bar);
    await next();
  }
  return (
    <section class="stack erase">
      <Question
        level={level}
        heading={words.heading}
        text={words.text}
        answers={[
          { label: words.keepFirst, does: () => proceed(true) },
          { label: words.go, does: () => proceed(false) },
          { label: words.stay, does: stay },
        ]}
      />
    </section>
  );
}
