// The words of «Sammenlign»: up to four alternatives side by side. Bokmål.
import type { MarginOf, Rounding } from '#domain/rates/price/terms.ts';
import { type Exact, zero } from '#domain/shared/exact.ts';
import { inKroner } from './rates-analysis.ts';

export const ratesCompare = {
  heading: 'Sammenlign alternativene',
  lead: 'Her står alternativene side om side, linje for linje. Forskjellen er regnet mot det første.',
  onlyOne: {
    heading: 'Du har bare ett alternativ',
    text: 'Lag en kopi i «Regn ut», og endre et tall i den. Da kan du se hva endringen gjør med prisen.',
  },
  summary: 'Kort fortalt',
  /** @param difference of the price, in kr */
  told(name: string, difference: Exact, first: string): string {
    if (difference.equals(zero)) return `«${name}» har samme pris som «${first}».`;
    const word = difference.gt(zero) ? 'dyrere' : 'billigere';
    return `«${name}» er ${inKroner(difference.abs())} ${word} i timen enn «${first}».`;
  },
  most: (line: string, difference: string) => `Mest skiller «${line}»: ${difference}.`,
  noPrice: (name: string) => `«${name}» mangler tall, og har ingen pris ennå.`,

  lines: 'Linjene i prisen',
  linesCaption: (first: string) => `Kroner i timen. Forskjellen fra «${first}» står ved tallet`,
  line: 'Linje',
  roundedPer: 'Pris når hver linje blir avrundet',
  roundedAtEnd: 'Pris når bare prisen blir avrundet',

  figures: 'Tallene som er ulike',
  figuresCaption: 'Bare tall som ikke er like i alle alternativene',
  figure: 'Tall',
  noFigures: 'Alle tallene er like.',
  marginOf: 'Margin regnes av',
  marginOfWords: { price: 'prisen', cost: 'kostnaden' } satisfies Record<MarginOf, string>,
  rounding: 'Avrunding',
  roundingWords: { perLine: 'hver linje', atEnd: 'bare prisen' } satisfies Record<Rounding, string>,
} as const;
