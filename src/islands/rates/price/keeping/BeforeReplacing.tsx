// Asked before another calculation takes the place of one that is kept nowhere.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import type { Keeping } from './use-keeping.ts';
import { barId, focusOn } from './use-lead.ts';

const words = all.replace;

interface BeforeReplacingProps {
  readonly keeping: Keeping;
  /** Shows the other calculation. */
  readonly next: () => Promise<void>;
  /** It is decided. */
  readonly done: () => void;
  /** Nothing is replaced. */
  readonly stay: () => void;
}

export function BeforeReplacing({ keeping, next, done, stay }: BeforeReplacingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  async function proceed(isKept: boolean): Promise<void> {
    done();
    // What could not be kept stays, and the bar above says why.
    if (isKept && !(await keeping.keep())) return focusOn(barId);
    await next();
  }
  return (
    <section class="stack erase">
      <h2 class="ds-heading" data-size="xs" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => void proceed(true)}>
          {words.keepFirst}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => void proceed(false)}>
          {words.go}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={stay}>
          {words.stay}
        </button>
      </div>
    </section>
  );
}
