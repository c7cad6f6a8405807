// Deletes the whole account, after saying what that is. What came of it is told above the view.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';

const words = hoursKeeping.erase;

export function EraseAll({ erase }: { readonly erase: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = asking;
  }, [asking]);
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
            <button
              class="ds-button"
              data-color="danger"
              type="button"
              onClick={() => {
                wasAsked.current = false;
                setAsking(false);
                erase();
              }}
            >
              {words.yes}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" onClick={() => setAsking(false)}>
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
