// The words of the first view of the check: what it is, what one leaves with, what to have at hand, its limits. Bokmål.
import type { DayProblemCode } from '#domain/shared/read-day.ts';
import { formatDate } from '../format.ts';

export const start = {
  heading: 'Finn ut om du har rett til BPA',
  kicker: 'BPA-sjekken',
  lead: 'Svar på noen spørsmål om brukerstyrt personlig assistanse (BPA). Så ser du hva loven sier om saken din, og hvorfor.',
  leaveWith: {
    heading: 'Dette får du',
    items: [
      'et svar med grunner, og loven ved siden av',
      'hva som mangler, og hva du kan gjøre videre',
      'et ark til møtet med kommunen, og utkast til søknad eller klage',
    ],
  },
  time: {
    heading: 'Slik går det for seg',
    items: [
      'Du får ett spørsmål om gangen, ofte rundt ti.',
      'Regn med rundt 10 minutter.',
      'Du kan alltid svare «Vet ikke».',
      'Du kan endre et svar uten å miste de andre.',
    ],
  },
  atHand: {
    heading: 'Fint å ha for hånden',
    items: [
      'hvor mange timer hjelp som trengs i uken, eller en kartlegging av uken',
      'vedtak fra kommunen, om det finnes',
      'det legen har skrevet om hvor lenge behovet varer',
    ],
  },
  limits: {
    heading: 'Godt å vite',
    text: [
      'Resultatet er ikke et vedtak. Det er kommunen som vurderer saken og gjør vedtaket.',
      'Svarene blir på denne enheten. Ingenting sendes til kommunen eller andre.',
      'Svarene er bare i minnet mens siden er åpen. De er borte når du lukker siden eller laster den på nytt. Du kan velge å ta vare på dem.',
    ],
  },
  begin: 'Start sjekken',
  proceed: 'Fortsett der du slapp',
  toResult: 'Gå til resultatet',
  mapWeek: 'Kartlegg uken først',
  keep: 'Ta vare på svarene',
  open: 'Åpne svar fra en fil',
  anew: {
    ask: 'Begynn på nytt',
    heading: 'Vil du tømme alle svarene?',
    text: 'Svarene og kartleggingen blir borte. Det kan ikke angres.',
    yes: 'Ja, tøm svarene',
    no: 'Nei, behold dem',
  },
  lost: {
    heading: 'Svarene ble borte da siden ble lastet på nytt',
    text: 'De var bare i minnet på siden. Vi har ikke lagret dem noe sted. Har du en fil med svarene, kan du åpne den.',
  },
  otherDay: {
    summary: 'Sjekk for en annen dato',
    text: 'Sjekken følger loven på den dagen du velger. Bruk dette når du vil se hva som gjaldt da du søkte eller fikk vedtak.',
    earlier: 'Ordlyden fra før 1. juli 2020 er ikke kontrollert. For slike dager sier resultatet det.',
    legend: 'Dato for sjekken',
    use: 'Bruk denne datoen',
    chosen: (day: string) => `Sjekken gjelder ${formatDate(day)}.`,
    future: 'Vi kjenner bare loven slik den er nå. Den kan bli endret før den dagen.',
    today: 'Bruk dagens dato',
  },
  dayProblem: {
    empty: 'Skriv en dato.',
    notADay: 'Skriv en dag som finnes, med fire sifre i året. For eksempel 8. 3. 2024.',
    tooLate: 'Skriv en dag før år 2100.',
    tooEarly: 'Retten til BPA kom 1. januar 2015. Velg den dagen eller en senere.',
  } satisfies Record<DayProblemCode, string>,
} as const;
