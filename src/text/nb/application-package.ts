// The words of the last view of the application: the package and what comes after it. Bokmål.

export const packageView = {
  notOpen: 'Utlysningen er ikke åpen',
  notOpenText: {
    utkast: 'Pakken kan ikke leveres ennå. Dere kan lage den for å forberede dere og ta vare på svarene.',
    lukket: 'Pakken kan ikke leveres lenger. Dere kan lage den for å ta vare på svarene.',
    historisk: 'Pakken kan ikke leveres lenger. Dere kan lage den for å ta vare på svarene.',
  },
  complete: 'Søknaden er fullstendig',
  completeText: 'Pakken inneholder søknaden, egenvurderingen, en signaturside og alle vedlegg.',
  incomplete: 'Søknaden er ikke fullstendig',
  incompleteText:
    'Dere kan laste ned et utkast når som helst. Manglene står først i soknad.pdf og egenvurdering.pdf.',
  seeGaps: 'Se hva som mangler',
  makeFinal: 'Lag ferdig søknadspakke',
  makeDraft: 'Last ned utkast',
  making: 'Lager pakken. Det kan ta litt tid når vedleggene er store.',
  papers: 'Skriver papirene.',
  packed: (done: string, total: string) => `${done} av ${total} er pakket.`,
  cancel: 'Avbryt',
  cancelled: 'Dere avbrøt. Ingen pakke er laget.',
  made: 'Pakken er laget',
  madeText: (name: string, size: string) => `${name}, ${size}. Den ligger i mappen for nedlastede filer.`,
  again: 'Last ned filen på nytt',
  failed: 'Pakken ble ikke laget',
  failedText:
    'Svarene står fortsatt her. Står det «Ikke lagret» øverst, retter dere det først. Prøv så igjen.',
  fileLost: (name: string) =>
    `Nettleseren har mistet vedlegget ${name}, eller filen er endret. Fjern det og legg det ved på nytt.`,
  withoutLost: 'Last ned et utkast uten filen',
  next: 'Dette gjør dere nå',
  /** By what the file is good for; the first of them is what the reader does first. */
  nextSteps: {
    send: (submitTo: string) => [
      'Pakk ut zip-filen. Papirene ligger i mappen soknadspakke, under data.',
      'Skriv ut signatur.pdf og signer den, eller signer den elektronisk.',
      `Send hele zip-filen og den signerte siden til kommunen. Hvor dere sender den: ${submitTo}.`,
      'Ta vare på zip-filen. Dere kan åpne den her igjen.',
    ],
    notYet: () => [
      'Ta vare på zip-filen. Dere kan åpne den her igjen.',
      'Vent med å signere og sende. Utlysningen er ikke åpen ennå.',
      'Når utlysningen åpner, ser dere over svarene og lager pakken på nytt.',
    ],
    over: () => [
      'Ta vare på zip-filen. Dere kan åpne den her igjen.',
      'Ikke send den. Utlysningen tar ikke imot søknader lenger.',
    ],
    draft: () => [
      'Ta vare på zip-filen. Dere kan åpne den her igjen.',
      'Fyll ut det som mangler, og lag pakken på nytt. Vent med å signere og sende.',
    ],
    example: () => [
      'Pakk ut zip-filen for å se papirene. De ligger i mappen soknadspakke, under data.',
      'Eksempelet skal ikke signeres eller sendes til noen.',
      'Start en ny søknad når dere vil skrive deres egen.',
    ],
  },
  shared: 'Bruker flere samme maskin? Flytt filen ut av mappen for nedlastede filer når dere er ferdige.',
  notPrintable: 'Noen tegn kan ikke vises i PDF-ene',
  notPrintableText:
    'Skriften i PDF-ene mangler tegnene under. De skrives som en kode i klammer. I soknad.json står de nøyaktig som dere skrev dem.',
  contents: 'Dette ligger i pakken',
  attachments: (count: number) => (count === 1 ? '1 vedlegg' : `${count} vedlegg`),
  files: {
    'soknad.pdf': 'Søknaden til å lese',
    'egenvurdering.pdf': 'Svarene på alle kravene',
    'signatur.pdf': 'Siden som skal signeres',
    'soknad.json': 'De samme svarene som data',
  },
  calculation: { 'priskalkyle.pdf': 'Timeprisen, linje for linje' },
} as const;
