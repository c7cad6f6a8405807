// Each regulation with its price, opening into the formula, the figures, where they come from, and the rounding.
import type { JSX } from 'preact';
import type { Figure } from '#domain/rates/indexation-figure.ts';
import { figuresIn, restsOnTyped } from '#domain/rates/indexation-origin.ts';
import type { Step } from '#domain/rates/indexation-steps.ts';
import { pointInWords } from '#text/nb/months.ts';
import { inKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { creditInFull, inBrackets, marks } from '#text/nb/rates-indexation-marks.ts';
import { figureInWords, figureWords, stepInWords } from '#text/nb/rates-indexation-steps.ts';
import { type RegulatedProps, seriesBy } from '../view-props.ts';

const words = ratesIndexation.steps;

type OfSite = Pick<RegulatedProps, 'site'>;

export function Steps({ draft, terms, regulation, site }: RegulatedProps): JSX.Element {
  const { steps } = regulation;
  if (terms.from === terms.to) return <p>{ratesIndexation.result.same}</p>;
  if (terms.first > terms.to) return <p>{ratesIndexation.result.notYet(terms.first, terms.to)}</p>;
  if (steps.length === 0)
    return <p>{draft.method === 'deflator' && regulation.price ? ratesIndexation.result.noYear : ''}</p>;
  return (
    <section class="stack" data-gap="sm" aria-labelledby="steps">
      <h3 class="ds-heading" data-size="xs" id="steps">
        {words.heading}
      </h3>
      <p class="quiet">{words.lead}</p>
      <ol class="price-lines">
        {steps.map((step, index) => (
          <li key={step.to}>
            <details open={index === steps.length - 1}>
              <summary>
                <span class="price-line-name">
                  {capital(pointInWords(step.to))}
                  {restsOnTyped(draft.method, steps, step.to) && inBrackets(marks.own)}
                </span>
                <span class="price-amount">{inKroner(step.price)}</span>
              </summary>
              <How step={step} site={site} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function How({ step, site }: { readonly step: Step } & OfSite): JSX.Element {
  const { names, figures, percent } = stepInWords(step);
  return (
    <div class="stack price-how" data-gap="sm">
      <h4 class="ds-heading" data-size="2xs">
        {words.how}
      </h4>
      <p>{names}</p>
      <p class="price-formula">{figures}</p>
      {percent && <p>{percent}</p>}
      <dl class="price-figures">
        {figuresIn(step).map((figure) => (
          <From key={`${figure.series} ${figure.point}`} figure={figure} site={site} />
        ))}
      </dl>
      <p class="quiet">{words.rounding}</p>
    </div>
  );
}

function From({ figure, site }: { readonly figure: Figure } & OfSite): JSX.Element | null {
  const series = seriesBy(site, figure.series);
  if (!series) return null;
  const mark = ratesIndexation.certainty[series.certainty];
  return (
    <div>
      <dt>{capital(pointInWords(figure.point))}</dt>
      <dd>
        {figureInWords(figure, series)}
        <p class="price-rate">
          <a class="ds-link" href={`${site.base}satser/${series.id}/`}>
            {series.title}
          </a>
          {!figure.isOwn && mark && (
            <span class="origin" data-origin="forslag">
              {mark}
            </span>
          )}
        </p>
        <p class="quiet">{figure.isOwn ? figureWords.own : creditInFull(series)}</p>
      </dd>
    </div>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
