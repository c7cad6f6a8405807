// The words for attaching a calculation of the hourly price to an application. Bokmål.
import type { SaveFailure } from '#domain/application/save-failure.ts';

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
  none: 'Du har ingen utkast til søknad i denne nettleseren.',
  start: 'Start en søknad',
  scenario: 'Hvilket alternativ',
  noPrice: 'Ingen av alternativene har en pris ennå. Gå tilbake til tallene, og rett det som mangler.',
  withPrice: (name: string, price: string) => `${name}: ${price} kr`,
  draft: 'Hvilken søknad',
  unnamed: 'Utkast uten navn',
  hasOne: 'Har en kalkyle fra før. Den blir byttet ut.',
  attach: 'Legg ved',
  done: 'Kalkylen er lagt ved',
  doneText: (draft: string) =>
    `Den ligger nå i søknaden «${draft}», og kommer med i pakken som priskalkyle.pdf.`,
  see: 'Se den i søknaden',
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
