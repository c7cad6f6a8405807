// How one line was computed: the formula in words and in figures, each figure with where it comes from, and the rounding.
import type { JSX } from 'preact';
import type { Formula } from '#domain/rates/price/formula.ts';
import { formulasOf, type LineId, type Name } from '#domain/rates/price/lines.ts';
import { isExample } from '#domain/rates/price/new-scenario.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { RateOrigin } from '#domain/rates/price/rate-terms.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { formatExact, formatKroner } from '#text/decimals.ts';
import { type FormulaInWords, formulaInWords } from '#text/nb/rates-formula.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { termInWords, termNames } from '#text/nb/rates-price-lines.ts';
import { RateNote } from '../fields/TermField.tsx';
import type { PriceSite } from '../site.ts';
import type { LedgerProps } from './ledger-props.ts';
import { roundsInside, termsIn } from './of-formula.ts';
import { unsureZone } from './unsure-zone.ts';

const words = ratesPrice.line;

export interface LineDetailsProps extends Omit<LedgerProps, 'opened'> {
  readonly id: LineId;
}

export function LineDetails({ id, result, lines, terms, site }: LineDetailsProps): JSX.Element {
  const { scenario } = result;
  const formula = formulasOf(scenario.marginOf)[id];
  const valueAt = (name: Name): Exact => {
    const [kind, key] = name.split(':');
    return kind === 'term' ? terms[key as TermId] : lines[key as LineId];
  };
  const inWords = formula.kind === 'named' ? yearlyWage(id, result) : formulaInWords(formula, valueAt);
  return (
    <div class="stack price-how" data-gap="sm">
      <h4 class="ds-heading" data-size="2xs">
        {words.how}
      </h4>
      {inWords ? (
        <>
          <p>{inWords.names}</p>
          <p class="price-formula">{`${inWords.figures} = ${formatKroner(lines[id])}\u00a0kr`}</p>
        </>
      ) : (
        <p>{words.asItIs}</p>
      )}
      <Figures formula={formula} {...{ result, terms, site }} />
      <p class="quiet">{roundingInWords(id, formula, result.scenario)}</p>
    </div>
  );
}

/** A wage of a tariff is a yearly one, made an hourly one; null for a figure that is used as it is. */
function yearlyWage(id: LineId, { scenario, read }: LedgerProps['result']): FormulaInWords | null {
  const origin = read.origins.baseWage;
  if (id !== 'baseWage' || origin?.kind !== 'rate') return null;
  const yearly = origin.period.values?.[origin.column] ?? '0';
  const [wage, hours] = [exact(yearly), exact(scenario.fullWeek)].map(formatExact) as [string, string];
  return { names: words.ofYear, figures: words.ofYearFigures(wage, hours) };
}

function roundingInWords(id: LineId, formula: Formula<Name>, { rounding }: Scenario): string {
  if (rounding === 'atEnd') return id === 'price' ? words.priceRounded : words.atEnd;
  return roundsInside(formula) ? `${words.perLine} ${words.inside}` : words.perLine;
}

interface FiguresProps extends Pick<LedgerProps, 'result' | 'terms' | 'site'> {
  readonly formula: Formula<Name>;
}

/** The figures that go into the line itself; those of the lines it builds on stand there. */
function Figures({ formula, result, terms, site }: FiguresProps): JSX.Element | null {
  const used = termsIn(formula);
  if (used.length === 0) return null;
  return (
    <dl class="price-figures">
      {used.map((term) => (
        <div key={term}>
          <dt>{termNames[term]}</dt>
          <dd>
            {termInWords(term, terms[term])}
            <From {...{ term, result, site }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function From({
  term,
  result,
  site,
}: { readonly term: TermId } & Pick<LedgerProps, 'result' | 'site'>): JSX.Element {
  const { scenario, read } = result;
  const origin = read.origins[term];
  if (origin?.kind === 'rate') {
    const zone = term === 'employerContributionPercent' ? unsureZone(result, site) : null;
    return <FromRate {...{ origin, site, zone }} />;
  }
  return <p class="quiet">{origin ? told(term, origin.kind, scenario) : null}</p>;
}

function told(term: TermId, kind: 'typed' | 'computed' | 'none', scenario: Scenario): string {
  if (kind === 'none') return words.none;
  if (kind === 'typed') return isExample(scenario, term) ? words.example : words.typed;
  if (term === 'operatingTimes') return words.computed.choice;
  return term === 'sickPayPercent' ? words.computed.absence : words.computed.week;
}

interface FromRateProps {
  readonly origin: RateOrigin;
  readonly site: PriceSite;
  /** Told where nobody has confirmed it. */
  readonly zone: string | null;
}

function FromRate({ origin, site, zone }: FromRateProps): JSX.Element {
  const { period, table } = origin;
  return (
    <>
      <RateNote origin={origin} table={site.rates[table]} base={site.base} />
      <p class="quiet">
        {words.period(period.from, period.to)}.{' '}
        {period.url ? (
          <a class="ds-link" href={period.url}>
            {words.source(period.source)}
          </a>
        ) : (
          words.source(period.source)
        )}
        {period.note && ` ${period.note}`}
        {zone && ` ${zone}`}
      </p>
    </>
  );
}
