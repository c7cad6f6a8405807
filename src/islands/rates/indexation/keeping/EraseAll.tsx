// Deletes every kept regulation, after saying what that is. What came of it is told above the tool.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { indexationKeeping as all } from '#text/nb/rates-indexation-keeping.ts';
import { Question } from './Question.tsx';
import type { Keeping } from './use-keeping.ts';

const words = all.erase;

export function EraseAll({ session }: Pick<Keeping, 'session'>): JSX.Element {
  const [step, setStep] = useState<'rest' | 'asking' | 'answered'>('rest');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'answered') button.current?.focus();
  }, [step]);
  async function erase(): Promise<void> {
    await session.eraseAll();
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
