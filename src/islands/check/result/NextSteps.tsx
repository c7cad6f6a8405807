// What to do now, with dates, and what cannot wait.
import type { JSX } from 'preact';
import { next, nextSteps, urgent } from '#text/nb/check-result-next.ts';
import { parts } from './Contents.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';
import { Whole } from './Whole.tsx';

export function NextSteps({ told }: { told: Told }): JSX.Element {
  const { outcomes, rules } = told.result;
  return (
    <>
      <Part id={parts.next} heading={next.heading}>
        <ol class="ds-list prose">
          {nextSteps(outcomes, rules, told.today).map((step) => (
            <li key={step}>
              <Whole text={step} />
            </li>
          ))}
        </ol>
      </Part>
      <Part heading={urgent.heading}>
        <Paragraphs texts={urgent.text} />
      </Part>
    </>
  );
}
