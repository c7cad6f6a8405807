// The words of «Timer i uken»: how the price falls with the hours, and what one flat addition does. Bokmål.
import { type Exact, exact, zero } from '#domain/shared/exact.ts';
import { hoursOf, inKroner } from './rates-analysis.ts';

/** How often a sum comes, by times a year. */
const each: Readonly<Record<string, string>> = {
  '52': 'i uken',
  '12': 'i måneden',
  '4': 'i kvartalet',
  '1': 'i året',
};

export const ratesHours = {
  heading: 'Hva timene i uken gjør med prisen',
  /** @param isExample the sum is the one the tool begins with, and nobody has typed it */
  lead: (amount: string, times: Exact, isExample: boolean) =>
    `I ${isExample ? 'eksempelet' : 'utregningen'} er beløpet til arbeidslederens driftsutgifter ${amount} ${often(times)}. Det er like stort uansett hvor mange timer vedtaket er på. Med få timer blir det derfor mye på hver time.`,
  nothing: 'Beløpet til drift er null. Da er prisen den samme, uansett hvor mange timer vedtaket er på.',

  ask: 'Når er en pris høy nok?',
  find: 'Finn timene',
  reached: (price: string, hours: number) =>
    hours === 1
      ? `${price} er nok allerede med én time i uken.`
      : `${price} er nok når vedtaket er på minst ${hoursOf(exact(hours))} i uken. Med færre timer er den for lav.`,
  neverReached: (price: string, least: string) =>
    `${price} er ikke nok, selv ikke med alle de 168 timene i en uke. Da koster en time fortsatt ${least}.`,

  chart: 'Kurve: timeprisen faller når vedtaket er på flere timer i uken. Tallene står i tabellen under.',
  unit: 'Loddrett: kroner i timen. Vannrett: timer i uken.',
  price: 'Timepris',
  given: 'Prisen du skrev',
  caption: 'Timeprisen etter hvor mange timer i uken vedtaket er på',
  columns: { hours: 'Timer i uken', price: 'Pris, kr', difference: 'Mot din pris, kr' },
  /** Beside the hours that the price is for: the reader's own, or those that the tool begins with. */
  own: (isExample: boolean) => (isExample ? 'i eksempelet' : 'dine timer'),
  enough: 'er nok',

  spread: 'Ett likt tillegg i timen flytter penger',
  spreadLead: (flat: string, hours: string, amount: string, times: Exact) =>
    `I utregningen er beløpet gjort om til ${flat} i timen. Det passer for ${hours} i uken. Får alle det samme tillegget, får de med færre timer mindre enn ${amount} ${often(times)}. De med flere timer får mer.`,
  spreadCaption: (flat: string, times: Exact) => `Hva ${flat} i timen blir ${often(times)}`,
  spreadColumns: {
    hours: 'Timer i uken',
    needed: 'Så mye trengs i timen',
    given: 'Så mye gir tillegget',
    difference: 'Mot beløpet',
  },
  /** @param difference in kr */
  short: (difference: Exact) =>
    difference.equals(zero)
      ? 'likt'
      : `${inKroner(difference.abs())} ${difference.gt(zero) ? 'for mye' : 'for lite'}`,
  askHowOften: 'Spør kommunen hvor ofte beløpet kommer, før du regner med det.',
} as const;

function often(times: Exact): string {
  return each[times.toFraction()] ?? '';
}
