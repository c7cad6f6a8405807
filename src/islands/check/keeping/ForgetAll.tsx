// Deletes everything that the check has of the reader, after saying what that is. What came of it is told above the view.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import type { Keeping } from './use-keeping.ts';

const words = checkKeeping.forget;

export function ForgetAll({ forget }: Pick<Keeping, 'forget'>): JSX.Element {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (kept) button.current?.focus();
  }, [asking, kept]);

  function keep(): void {
    setKept(true);
    setAsking(false);
  }

  return (
    <section class="stack erase" aria-labelledby="slett-overskrift">
      <h2 class="ds-heading" id="slett-overskrift">
        {words.heading}
      </h2>
      {words.text.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {asking ? (
        <>
          <h3 class="ds-heading" ref={question} tabIndex={-1}>
            {words.ask}
          </h3>
          <p>{words.askText}</p>
          <div class="actions">
            <button class="ds-button" data-color="danger" type="button" onClick={() => void forget()}>
              {words.yes}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" onClick={keep}>
              {words.no}
            </button>
          </div>
        </>
      ) : (
        <div class="actions">
          <button
            class="ds-button"
            data-variant="secondary"
            data-color="danger"
            type="button"
            ref={button}
            onClick={() => setAsking(true)}
          >
            {words.begin}
          </button>
        </div>
      )}
    </section>
  );
}
