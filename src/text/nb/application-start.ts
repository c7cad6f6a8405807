// The words of the first view of the application: drafts, packages to open, everything to erase. Bokmål.

export const start = {
  heading: 'Søk om å bli leverandør',
  lead: 'Her gjør dere egenvurderingen, fyller ut søknaden og laster ned en ferdig søknadspakke.',
  privacy:
    'Alt skjer i nettleseren. Ingenting sendes til kommunen eller til oss. Dere sender pakken selv når den er ferdig.',
  saved:
    'Svarene lagres i denne nettleseren mens dere skriver. Bruker flere samme maskin, kan de se utkastet.',
  limits: 'Hver fil kan være inntil 50 megabyte (MB). Alle filene kan være inntil 250 MB til sammen.',
  begin: 'Start en ny søknad',
  onPaper: 'Vil dere skrive for hånd først?',
  blankForm: 'Skriv ut et tomt skjema',
  drafts: 'Utkast i denne nettleseren',
  noDrafts: 'Dere har ingen utkast her ennå. Har dere en søknadspakke fra før, kan dere åpne den.',
  unnamed: 'Utkast uten navn',
  unnamedPart: 'En del fra en kollega',
  partOf: (name: string) => `Del av ${name}`,
  lastSaved: (when: string) => `Sist lagret ${when}`,
  discard: 'Fjern',
  discardNamed: (name: string) => `Fjern utkastet ${name}`,
  open: 'Åpne en søknadspakke',
  openLabel: 'Velg søknadspakken eller soknad.pdf',
  openHint:
    'Velg zip-filen dere lastet ned her. Da får dere svar og vedlegg tilbake, også på en annen maskin. Fra soknad.pdf kommer bare svarene. En del fra en kollega åpner dere også her.',
  opening: 'Åpner pakken …',
  check: 'Kontroller en pakke uten å åpne den',
  erase: 'Slett alt',
  eraseHeading: 'Slett alt som er lagret her?',
  eraseSays: (drafts: number, files: number, size: string) =>
    `Dette sletter ${drafts} utkast og ${files} vedlegg (${size}) fra denne nettleseren. Pakker dere har lastet ned, blir ikke borte. Slettingen kan ikke angres.`,
  eraseConfirm: 'Ja, slett alt',
  eraseCancel: 'Nei, behold alt',
  erased: 'Alt er slettet fra denne nettleseren.',
  unreadable: 'Et utkast kan ikke leses',
  unreadableText: 'Vi har ikke kastet det. Last det ned som fil, så er ikke innholdet tapt.',
  saveUnreadable: 'Last ned utkastet som fil',
} as const;
