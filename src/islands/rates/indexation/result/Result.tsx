// The new price large, what it was, and every step; or what is missing before there is a price.
import type { JSX } from 'preact';
import { isIndexationExample } from '#domain/rates/indexation-examples.ts';
import { monthsBetween } from '#domain/rates/indexation-months.ts';
import { formatDecimal } from '#text/decimals.ts';
import { monthInWords } from '#text/nb/months.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { inBrackets, markOf, methodName } from '#text/nb/rates-indexation-marks.ts';
import { changeInWords } from '#text/nb/rates-indexation-steps.ts';
import type { PlacedProblem } from '../problems.ts';
import type { PartProps, RegulatedProps } from '../view-props.ts';
import { Steps } from './Steps.tsx';

const words = ratesIndexation.result;
const { first } = ratesIndexation;

interface ResultProps extends PartProps {
  readonly problems: readonly PlacedProblem[];
}

export function Result({ problems, ...props }: ResultProps): JSX.Element {
  const { draft, read, site } = props;
  const regulation = read.regulations[draft.method];
  const regulated = read.terms && regulation ? { ...props, terms: read.terms, regulation } : null;
  return (
    <section class="stack price-result" aria-labelledby="new-price">
      <div class="price-answer">
        <h2 class="ds-heading" id="new-price" tabIndex={-1}>
          {words.heading}
        </h2>
        {regulation?.price && (
          <p class="price-large">
            <strong>{formatDecimal(regulation.price)}</strong> {words.unit}
          </p>
        )}
      </div>
      <div class="stack" data-gap="sm">
        {!regulation?.price && <Missing problems={problems} />}
        <dl class="price-facts">
          {regulated && <Facts {...regulated} />}
          <div>
            <dt>{words.callIndex}</dt>
            <dd>{site.call.index ?? words.notSet}</dd>
          </div>
        </dl>
        {isIndexationExample(draft, 'price') && (
          <p class="origin" data-origin="forslag">
            {words.example}
          </p>
        )}
        {draft.method === 'weighted' && isIndexationExample(draft, 'wageShare') && (
          <p class="origin" data-origin="forslag">
            {words.shareExample}
          </p>
        )}
      </div>
      {regulated && <Steps {...regulated} />}
    </section>
  );
}

function Facts({ draft, terms, regulation }: RegulatedProps): JSX.Element {
  const rows = [
    [words.before, words.beforeIn(inKroner(terms.price), terms.from)],
    [words.in, monthInWords(terms.to)],
    ...(terms.from === terms.to
      ? []
      : [[first.legend, first.fact(terms.first, monthsBetween(terms.from, terms.first))]]),
    ...(regulation.price ? [[words.change, changeOf(terms.price, regulation.price)]] : []),
    [
      words.method,
      `${methodName(draft.method, terms.deflator)}${inBrackets(markOf(draft.method, regulation.steps, terms.to))}`,
    ],
  ];
  return (
    <>
      {rows.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </>
  );
}

function changeOf(before: RegulatedProps['terms']['price'], after: RegulatedProps['terms']['price']): string {
  const kroner = signedKroner(after.sub(before));
  return after.equals(before) ? kroner : words.changeOf(kroner, changeInWords(before, after));
}

function Missing({ problems }: Pick<ResultProps, 'problems'>): JSX.Element {
  return (
    <>
      <p>
        <strong>{words.incomplete}</strong>
      </p>
      <p>{words.mend}</p>
      <ul class="ds-list">
        {problems.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
