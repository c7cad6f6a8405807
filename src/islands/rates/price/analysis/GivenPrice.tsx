// A price that is typed, and what follows from it. It is computed while it is typed; what is wrong with it, and the answer for those
// who listen, are told on the button.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Exact } from '#domain/shared/exact.ts';
import { parseDecimal } from '#domain/shared/read-decimal.ts';
import { ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { PriceSite } from '../site.ts';
import { rememberedGivenPrice, rememberGivenPrice } from './given-price-memory.ts';

const words = ratesAnalysis.givenPrice;
const id = 'analysis-given-price';

interface GivenPriceProps {
  readonly site: PriceSite;
  /** What the button does. */
  readonly action: string;
  /** The answer in a sentence. */
  readonly tell: (price: Exact) => string;
  /** null while no price is understood. */
  readonly children: (price: Exact | null) => ComponentChildren;
}

export function GivenPrice({ site, action, tell, children }: GivenPriceProps): JSX.Element {
  const [text, setText] = useState(rememberedGivenPrice);
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState('');
  const read = parseDecimal(text);
  const problem = attempt > 0 && 'problem' in read ? words.problem[read.problem] : undefined;
  function type(typed: string): void {
    rememberGivenPrice(typed);
    setText(typed);
    setTold('');
  }
  function submit(event: Event): void {
    event.preventDefault();
    // What was wrong with a price that is mended since is not told of the next one before it is asked for.
    setAttempt('problem' in read ? attempt + 1 : 0);
    setTold('problem' in read ? '' : tell(read.value));
  }
  const problems = problem
    ? [{ id, inline: problem, sentence: ratesAnalysis.problemAt(words.label, problem) }]
    : [];
  return (
    <>
      <form class="stack" noValidate onSubmit={submit}>
        <ErrorSummary heading={words.problemHeading} problems={problems} attempt={attempt} />
        <TextField
          id={id}
          label={words.label}
          hint={words.hint(site.call.hourlyPrice)}
          error={problem}
          value={text}
          size={10}
          onChange={type}
        />
        <div class="actions">
          <button class="ds-button" type="submit">
            {action}
          </button>
        </div>
      </form>
      <p class="ds-sr-only" role="status">
        {told}
      </p>
      {children('problem' in read ? null : read.value)}
    </>
  );
}
