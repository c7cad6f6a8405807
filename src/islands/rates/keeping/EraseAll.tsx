// Deletes everything that a tool has kept, after saying what that is. What came of it is told above the tool.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptWords } from '#text/nb/rates-kept.ts';
import { Question } from './Question.tsx';

interface EraseAllProps {
  readonly words: KeptWords['erase'];
  readonly eraseAll: () => Promise<void>;
}

export function EraseAll({ words, eraseAll }: EraseAllProps): JSX.Element {
  const [step, setStep] = useState<'rest' | 'asking' | 'answered'>('rest');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'answered') button.current?.focus();
  }, [step]);
  async function erase(): Promise<void> {
    await eraseAll();
    setStep('answered');
  }
  return (
    <section class="stack erase" aria-labelledby="slett-overskrift">
      <h2 class="ds-heading" id="slett-overskrift">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      {step === 'asking' ? (
        <Question
          level="h3"
          heading={words.ask}
          text={words.askText}
          answers={[
            { label: words.yes, isDanger: true, does: erase },
            { label: words.no, does: () => setStep('answered') },
          ]}
        />
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
