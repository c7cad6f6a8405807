// The words for attaching a calculation of the hourly price to an application. Bokmål.
import type { SaveFailure } from '#domain/application/save-failure.ts';
import { formatInstant } from '../format.ts';

export const attaching = {
  heading: 'Legg ved søknaden',
  title: (siteName: string) => `Legg ved søknaden – Timepris – ${siteName}`,
  lead: 'Søknaden får en kopi av linjene slik de er nå. Endrer du kalkylen siden, endres ikke søknaden.',
  asked: 'Kommunen har ikke fastsatt om en kalkyle skal være med i søknaden.',
  opening: 'Ser etter søknader i nettleseren …',
  memory: {
    heading: 'Nettleseren lar oss ikke lagre',
    text: 'Derfor finner vi ingen søknader her. Bruk den nettleseren du skriver søknaden i.',
  },
  calculation: 'Hvilken kalkyle',
  /** Of the calculation on the page, where it is kept nowhere. */
  notKept: 'Den står på siden nå.',
  /** @param at when it was kept, last */
  kept: (at: string) => `Sist lagret ${formatInstant(at)}.`,
  shown: (at: string) => `Den står på siden nå. Sist lagret ${formatInstant(at)}.`,
  prices: (each: readonly string[]) => `${each.join('. ')}.`,
  unnamedCalculation: 'Kalkyle uten navn',
  examples: (count: number) => (count === 1 ? 'Ett tall er et eksempel.' : `${count} tall er eksempler.`),
  scenario: 'Hvilket alternativ',
  noPrice: 'Ingen av alternativene har en pris ennå. Gå tilbake til tallene, og rett det som mangler.',
  withPrice: (name: string, price: string) => `${name}: ${price} kr`,
  draft: 'Hvilken søknad',
  newDraft: 'En ny søknad',
  newDraftHint: 'Utkastet blir lagret i denne nettleseren. Du kan skrive videre på det etterpå.',
  unnamed: 'Utkast uten navn',
  hasOne: 'Har en kalkyle fra før. Den blir byttet ut.',
  attach: 'Legg ved',
  done: 'Kalkylen er lagt ved',
  doneText: (draft: string) =>
    `Den ligger nå i søknaden «${draft}», og kommer med i pakken som priskalkyle.pdf.`,
  replaced: 'Søknaden hadde en kalkyle fra før. Den er byttet ut.',
  undo: 'Angre, og sett den forrige tilbake',
  undone: 'Den forrige kalkylen er tilbake',
  undoneText: (draft: string) => `Søknaden «${draft}» har den kalkylen som var der før.`,
  see: 'Se den i søknaden',
  keepText: 'Selve kalkylen står bare på denne siden. Ta vare på den hvis du vil endre tallene senere.',
  keep: 'Ta vare på kalkylen',
  elsewhere: {
    heading: 'Søknaden er åpen i et annet vindu',
    text: 'Kalkylen er ikke lagt ved ennå. Lukk søknaden der, og prøv igjen. Eller ta over her: Det som er skrevet der, blir lagret først.',
    retry: 'Prøv igjen',
    takeOver: 'Ta over og legg ved',
    taken: 'I det andre vinduet kan søknaden nå bare leses. Velg «Ta over» der for å skrive videre.',
  },
  failed: 'Kalkylen er ikke lagt ved',
  gone: 'Vi finner ikke søknaden lenger. Den kan være fjernet i et annet vindu.',
  missing: 'Velg et alternativ og en søknad først.',
  problem: {
    quotaExceeded: 'Nettleseren har ikke plass til mer. Rydd i utkastene dine, og prøv igjen.',
    tooLong: 'En tekst i kalkylen er for lang. Kort den ned, og prøv igjen.',
    conflict: 'Søknaden ble endret i et annet vindu i samme øyeblikk. Prøv igjen.',
    storeGone: 'Nettleseren har mistet søknaden. Last siden på nytt.',
    newerVersion: 'Søknaden er lagret med en nyere versjon av siden. Last siden på nytt.',
    unknown: 'Nettleseren lot oss ikke lagre. Prøv igjen.',
  } satisfies Record<SaveFailure, string>,
} as const;
