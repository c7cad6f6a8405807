// The words for attaching a calculation of the hourly price to an application. Bokmål.

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
  problem: 'Velg et alternativ og en søknad først.',
} as const;
