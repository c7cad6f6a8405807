// How a step of a regulation is told: the formula in words and in figures, and where each figure comes from. Bokmål.
import type { Figure } from '#domain/rates/indexation-figure.ts';
import type { Ratio, Step } from '#domain/rates/indexation-steps.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { formatDecimal, formatExact } from '../decimals.ts';
import { pointInWords } from './months.ts';
import { inKroner, inPercent } from './rates-analysis.ts';

interface StepInWords {
  readonly names: string;
  readonly figures: string;
  /** How a per cent came about; null where there is nothing to add. */
  readonly percent: string | null;
}

const words = {
  price: 'Pris',
  index: (point: string) => `indeks for ${pointInWords(point)}`,
  growth: (point: string) => `endring for ${pointInWords(point)}`,
  typed: 'Endringen er skrevet inn.',
  computed: (sum: string, percent: string) =>
    `Endringen er regnet ut av oss fra indeksen, ikke publisert: ${sum} = ${percent}, avrundet til én desimal. Er den publiserte endringen kjent, bør den brukes i stedet.`,
};

/** Series of Statistics Norway give credit with their table and licence; others name their source. */
export function creditOf({ table, source }: Pick<IndexSeries, 'table' | 'source'>): string {
  if (table !== null) return `Kilde: Statistisk sentralbyrå, tabell ${table} (CC BY 4.0)`;
  return `Kilde: ${source.replace(/\.$/, '')}`;
}

/** One decimal at least, as indices and changes are published → «103,0», «79,4» */
function published(value: Exact): string {
  const plain = formatExact(value);
  return /[,/]/.test(plain) ? plain : formatDecimal(value, 1);
}

/** A change as it is published → «6,5 %», «3,0 %», «−0,3 %» */
export function growthInWords(percent: Exact): string {
  return `${published(percent)}\u00a0%`;
}

/** A share of the price → «85 %» */
export function shareInWords(percent: Exact): string {
  return `${formatExact(percent)}\u00a0%`;
}

/** How much one price is over another → «+6,50 %» */
export function changeInWords(before: Exact, after: Exact): string {
  const change = after.sub(before).mul(100).div(before);
  return `${change.gt(0) ? '+' : ''}${inPercent(change)}`;
}

export function stepInWords(step: Step): StepInWords {
  const result = ` = ${inKroner(step.price)}`;
  if (step.kind === 'ratio') {
    const [names, figures] = ratiosInWords(step.ratios);
    const before = inKroner(step.before);
    return { names: `${words.price} × ${names}`, figures: `${before} × ${figures}${result}`, percent: null };
  }
  return {
    names: `${words.price} × (100 % + ${words.growth(step.to)})`,
    figures: `${inKroner(step.before)} × (100 % + ${growthInWords(step.percent)})${result}`,
    percent: percentOrigin(step.origin, step.percent),
  };
}

/** The names, and the figures. One that follows a single index has no weight. */
function ratiosInWords(ratios: readonly Ratio[]): readonly [string, string] {
  const [only] = ratios;
  if (only && ratios.length === 1) return [namesOf(only), figuresOf(only)];
  const weighed = (tell: (ratio: Ratio) => string): string =>
    ratios.map((ratio) => `${shareInWords(ratio.weight.mul(exact(100)))} × ${tell(ratio)}`).join(' + ');
  return [`(${weighed(namesOf)})`, `(${weighed(figuresOf)})`];
}

const namesOf = ({ from, to }: Ratio): string => `${words.index(to.point)} : ${words.index(from.point)}`;
const figuresOf = ({ from, to }: Ratio): string => `${published(to.value)} : ${published(from.value)}`;

function percentOrigin(origin: Extract<Step, { kind: 'percent' }>['origin'], percent: Exact): string | null {
  if (origin.kind === 'figure') return null;
  if (origin.kind === 'typed') return words.typed;
  return words.computed(`${figuresOf(origin.ratio)} − 100 %`, growthInWords(percent));
}

/** A figure as its series writes it: an index, or growth in per cent. */
export function figureInWords({ value }: Figure, { base }: Pick<IndexSeries, 'base'>): string {
  return base === null ? growthInWords(value) : published(value);
}

export const figureWords = {
  own: 'Eget tall',
  of: (point: string) => pointInWords(point),
} as const;
