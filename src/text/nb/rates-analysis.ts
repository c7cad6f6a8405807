// The words of the views beside the price: alternatives side by side, what each figure is worth, the hours a week, and the way from
// a price back to a wage. Bokmål.
import { type Exact, exact, zero } from '#domain/shared/exact.ts';
import type { DecimalProblemCode } from '#domain/shared/read-decimal.ts';
import { formatDecimal, formatExact } from '../decimals.ts';

/** No-break space: a number and its unit stay on one line. */
const joined = '\u00a0';

/** kr in whole øre → «353,51 kr» */
export function inKroner(amount: Exact): string {
  return `${formatDecimal(amount)}${joined}kr`;
}

/** A difference with its sign → «+12,30», «−0,01», «likt» */
export function signed(difference: Exact): string {
  if (difference.equals(zero)) return 'likt';
  return `${difference.gt(zero) ? '+' : ''}${formatDecimal(difference)}`;
}

/** → «+12,30 kr», «−0,01 kr», «likt» */
export function signedKroner(difference: Exact): string {
  return difference.equals(zero) ? signed(difference) : `${signed(difference)}${joined}kr`;
}

/** @param share in per cent → «4,17 %» */
export function inPercent(share: Exact): string {
  return `${formatDecimal(share)}${joined}%`;
}

/** → «1 time», «40 timer», «35,5 timer» */
export function hoursOf(hours: Exact): string {
  return `${formatExact(hours)}${joined}${hours.equals(exact(1)) ? 'time' : 'timer'}`;
}

export const ratesAnalysis = {
  title: (view: string, siteName: string) => `${view} – Timepris – ${siteName}`,
  /** Which alternative a view speaks of, where there are several. */
  choose: 'Alternativ',
  nowShown: (name: string, price: string) => `Nå vises «${name}». Timeprisen er ${price}.`,
  incomplete: {
    heading: 'Prisen kan ikke regnes ut ennå',
    text: (name: string) =>
      `«${name}» mangler tall, eller har tall som må rettes. Gå til «Regn ut» og rett dem.`,
  },
  givenPrice: {
    label: 'Pris i kroner for en time',
    /** @param set the price as the call says it; null while it is not set */
    hint: (set: string | null) =>
      set === null
        ? 'Skriv en pris du vil prøve. Ingen pris er fastsatt i utlysningen.'
        : `Skriv en pris du vil prøve. I utlysningen står det: ${set}`,
    problemHeading: 'Prisen må rettes',
    problem: {
      empty: 'Skriv en pris.',
      notANumber: 'Skriv prisen med sifre, for eksempel 450,50.',
      negative: 'Skriv en pris som er 0 eller større.',
      tooManyDecimals: 'Skriv prisen med høyst seks desimaler.',
      unclearPoint: 'Skriv komma foran øre og mellomrom mellom tusener: 1234,50 eller 1\u00a0234,50.',
    } satisfies Record<DecimalProblemCode, string>,
  },
  /** A sentence of a problem where it stands away from its field. */
  problemAt: (label: string, problem: string) =>
    `${label}: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`,
} as const;
