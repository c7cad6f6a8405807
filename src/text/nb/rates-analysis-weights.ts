// The words of «Hva betyr mest»: what each figure is worth. Bokmål.
import type { SettledBy, WeighedTerm } from '#domain/rates/price/weights.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { formatExact } from '../decimals.ts';
import { termNames, termUnits } from './rates-price-lines.ts';

const joined = '\u00a0';
const whole = exact(100);

export const ratesWeights = {
  heading: 'Hva betyr mest for prisen?',
  lead: 'Vi gjør ett tall ti prosent lavere og ti prosent høyere. Alle de andre står stille. Da ser du hvor langt prisen flytter seg.',
  told: (name: string, lower: string, higher: string) =>
    `${name} betyr mest. Ti prosent ned eller opp flytter prisen fra ${lower} til ${higher}.`,
  nothing: 'Ingen av tallene flytter prisen.',

  chart: (price: string) =>
    `Hvor langt ti prosent flytter prisen på ${price}, tall for tall. De samme tallene står i tabellen under.`,
  tenthLower: 'Tallet er ti prosent lavere',
  tenthHigher: 'Tallet er ti prosent høyere',
  span: (lower: string, higher: string) => `${lower}–${higher}`,
  /** How many of the figures the picture shows. */
  widest: (count: number) => `Bildet viser de ${count} tallene som betyr mest. Tabellen har alle.`,

  table: 'Alle tallene',
  caption: 'Pris i timen når ett tall blir endret. Det som betyr mest, står øverst',
  law: 'Satser som loven setter',
  /** @param by of each rate in the table */
  lawLead: (by: readonly SettledBy[]) =>
    [
      ...(by.includes('law') ? ['Arbeidsgiveravgiften kan du ikke velge.'] : []),
      ...(by.includes('leastByLaw')
        ? ['Tjenestepensjonen er det minste loven tillater. Du kan gi mer.']
        : []),
      'Tabellen viser hva det betyr om loven blir endret.',
    ].join(' '),
  lawCaption: 'Pris i timen når en sats i loven blir endret',
  columns: {
    figure: 'Tall',
    value: 'Nå',
    settledBy: 'Hvem bestemmer',
    lower: 'Ti prosent lavere',
    higher: 'Ti prosent høyere',
    width: 'Forskjell',
    more: 'Et steg opp',
  },
  settledBy: {
    law: 'Loven',
    leastByLaw: 'Loven, som det minste',
    agreement: 'Tariffavtalen',
    decision: 'Vedtaket og uken',
    supplier: 'Du',
  } satisfies Record<SettledBy, string>,
  /** @param change of the price when the figure is one step higher */
  more: (step: string, change: string) => `${step} gir ${change}`,
  noMore: 'Kan ikke bli høyere',
  capped: (value: string) => `(regnet med ${value}, som er det høyeste)`,
  zero: (names: string) => `Disse er null, og da er også ti prosent null: ${names}.`,
  rounded: 'Prisene er avrundet på samme måte som i utregningen.',
} as const;

/** → «+1 prosentpoeng», «+1,00 kr», «+10 timer» */
export function stepInWords(term: WeighedTerm, step: Exact): string {
  switch (termUnits[term]) {
    case 'percent':
      return `+${formatExact(step)}${joined}prosentpoeng`;
    case 'factor':
      return `+${formatExact(step.mul(whole))}${joined}prosentpoeng`;
    case 'hours':
      return `+${formatExact(step)}${joined}${step.equals(exact(1)) ? 'time' : 'timer'}`;
    default:
      return `+${formatExact(step)}${joined}kr`;
  }
}

/** Figures that have the name of a line need to say which of the two they are. */
export function weighedName(term: WeighedTerm): string {
  const names: Readonly<Partial<Record<WeighedTerm, string>>> = {
    eveningNightRate: 'Tillegg for kveld og natt, sats',
    weekendRate: 'Tillegg for helg, sats',
  };
  return names[term] ?? termNames[term];
}
