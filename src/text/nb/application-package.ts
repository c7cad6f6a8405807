// The words of the last view of the application: the package and what comes after it. Bokmål.

export const packageView = {
  heading: 'Last ned søknadspakken',
  complete: 'Søknaden er fullstendig',
  completeText: 'Pakken inneholder søknaden, egenvurderingen, en signaturside og alle vedlegg.',
  incomplete: 'Søknaden er ikke fullstendig',
  incompleteText: 'Du kan laste ned et utkast når som helst. Manglene står på første side.',
  seeGaps: 'Se hva som mangler',
  makeFinal: 'Lag ferdig søknadspakke',
  makeDraft: 'Last ned utkast',
  making: 'Lager pakken. Det kan ta litt tid når vedleggene er store.',
  made: 'Pakken er laget',
  madeText: (name: string, size: string) => `${name}, ${size}. Den ligger i mappen for nedlastede filer.`,
  again: 'Last ned filen på nytt',
  failed: 'Pakken ble ikke laget',
  failedText: 'Ingenting er tapt. Svarene og vedleggene ligger fortsatt her. Prøv igjen.',
  fileLost: (name: string) =>
    `Nettleseren har mistet vedlegget ${name}, eller filen er endret. Fjern det og legg det ved på nytt.`,
  next: 'Dette gjør du nå',
  nextSteps: (submitTo: string) => [
    'Skriv ut signatur.pdf, eller signer den elektronisk.',
    `Send hele zip-filen og den signerte siden til kommunen. Hvor du sender den: ${submitTo}.`,
    'Ta vare på zip-filen. Den er din sikkerhetskopi, og du kan åpne den her igjen.',
  ],
  shared: 'Bruker flere samme maskin? Flytt filen ut av mappen for nedlastede filer når du er ferdig.',
  notPrintable: 'Noen tegn kan ikke vises i PDF-ene',
  notPrintableText:
    'Skriften i PDF-ene mangler tegnene under. De skrives som en kode i klammer. I soknad.json står de nøyaktig som du skrev dem.',
  contents: 'Dette ligger i pakken',
  files: {
    'soknad.pdf': 'Søknaden til å lese',
    'egenvurdering.pdf': 'Svarene på alle kravene',
    'signatur.pdf': 'Siden som skal signeres',
    'soknad.json': 'De samme svarene som data',
  },
} as const;
