// What is told of a day that lacks rates, and the ways on from it. Bokmål.
import { formatDate } from '../format.ts';

interface NearestDay {
  /** It lies before the day that is chosen. */
  readonly before: boolean;
  /** Nothing is lacking on it. */
  readonly whole: boolean;
  readonly ofTariff: boolean;
}

export const priceDay = {
  lacking: (day: string, count: number) =>
    count === 1
      ? `Vi mangler én sats for ${formatDate(day)}. Skriv tallet selv:`
      : `Vi mangler ${count} satser for ${formatDate(day)}. Skriv tallene selv:`,
  takeNearest: (day: string, is: NearestDay) =>
    `Bruk ${is.before ? 'siste' : 'første'} dag med ${is.whole ? 'alle satsene' : 'flest satser'}${is.ofTariff ? ' i denne tariffen' : ''}: ${formatDate(day)}`,
  allOfDay: (day: string) => `Da blir også alle de andre satsene de som gjaldt ${formatDate(day)}.`,
  stillLacking: (names: readonly string[]) => `Da mangler fortsatt ${inLine(names)}.`,
  todayLacks: (day: string, names: readonly string[]) =>
    names.length === 0
      ? `Vi har alle satsene for i dag, ${formatDate(day)}.`
      : `For i dag, ${formatDate(day)}, mangler ${inLine(names)}.`,
  takeToday: 'Bruk dagens dato',
} as const;

/** «timelønn, tillegg for helg og feriepenger» */
function inLine(names: readonly string[]): string {
  const low = names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return low.length < 2 ? low.join('') : `${low.slice(0, -1).join(', ')} og ${low.at(-1)}`;
}
