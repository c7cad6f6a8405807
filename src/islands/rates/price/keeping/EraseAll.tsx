// Deletes every kept calculation, after saying what that is. What came of it is told above the view.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import type { Keeping } from './use-keeping.ts';

const words = all.erase;

export function EraseAll({ eraseAll }: Pick<Keeping, 'eraseAll'>): JSX.Element {
  const [step, setStep] = useState<'rest' | 'asking' | 'answered'>('rest');
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') question.current?.focus();
    if (step === 'answered') button.current?.focus();
  }, [step]);

  return (
    <section class="stack erase" aria-labelledby="slett-overskrift">
      <h2 class="ds-heading" id="slett-overskrift">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      {step === 'asking' ? (
        <>
          <h3 class="ds-heading" data-size="xs" ref={question} tabIndex={-1}>
            {words.ask}
          </h3>
          <p>{words.askText}</p>
          <div class="actions">
            <button
              class="ds-button"
              data-color="danger"
              type="button"
              onClick={async () => {
                await eraseAll();
                setStep('answered');
              }}
            >
              {words.yes}
            </button>
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => setStep('answered')}
            >
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
            onClick={() => setStep('asking')}
          >
            {words.begin}
          </button>
        </div>
      )}
    </section>
  );
}
