// The price large, what the call says, the bar, and every line; or what is missing before there is a price.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { LineId } from '#domain/rates/price/lines.ts';
import { examplesIn } from '#domain/rates/price/new-scenario.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { PlacedProblem } from '../problems.ts';
import type { PriceViewProps, ScenarioResult } from '../view-props.ts';
import { Distribution } from './Distribution.tsx';
import { Ledger } from './Ledger.tsx';
import type { UnsureRatesProps } from './UnsureRates.tsx';

const words = ratesPrice.result;

/** Their words come once the page is drawn. */
const unsure = lazyView<UnsureRatesProps>(
  async () => (await import('./UnsureRates.tsx')).UnsureRates,
  ratesPrice,
);

interface PriceResultProps extends PriceViewProps {
  readonly problems: readonly PlacedProblem[];
  /** Leads to the field. */
  readonly mend: (problem: PlacedProblem) => void;
}

export function PriceResult({ problems, mend, ...props }: PriceResultProps): JSX.Element {
  const { results, at, site } = props;
  const result = results[at] as ScenarioResult;
  const { lines, read, scenario } = result;
  const examples = examplesIn(scenario, read).length;
  const opened = useRef(new Set<LineId>()).current;
  return (
    <section class="stack price-result" aria-labelledby="price-result">
      <div class="price-answer">
        <h2 class="ds-heading" id="price-result" tabIndex={-1}>
          {words.heading}
        </h2>
        {lines ? (
          <p class="price-large">
            <strong>{formatDecimal(lines.price)}</strong>
            <span>{` ${words.unit}`}</span>
          </p>
        ) : (
          <Missing {...{ problems, mend }} />
        )}
        <dl class="price-facts">
          {scenario.day !== null && (
            <div>
              <dt>{words.day}</dt>
              <dd>{words.dayOf(scenario.day)}</dd>
            </div>
          )}
          <div>
            <dt>{words.callPrice}</dt>
            <dd>{site.call.hourlyPrice ?? words.notSet}</dd>
          </div>
        </dl>
        {examples > 0 && (
          <p class="origin" data-origin="forslag">
            {words.examples(examples)}
          </p>
        )}
      </div>
      {lines && read.terms && (
        <>
          <div class="price-unsure">
            <unsure.View result={result} site={site} />
          </div>
          <Distribution lines={lines} />
          <Ledger result={result} lines={lines} terms={read.terms} site={site} opened={opened} />
        </>
      )}
    </section>
  );
}

function Missing({ problems, mend }: Pick<PriceResultProps, 'problems' | 'mend'>): JSX.Element {
  return (
    <>
      <p>
        <strong>{words.incomplete}</strong>
      </p>
      <p>{words.mend}</p>
      <ul class="ds-list">
        {problems.map((problem) => (
          <li key={problem.id}>
            <button class="ds-button" data-variant="tertiary" type="button" onClick={() => mend(problem)}>
              {problem.sentence}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
