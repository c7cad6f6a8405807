// What Kontroll says of a file: whether it is whole, what it says of itself, and each file in it. Bokmål.

export const packageCheckResult = {
  /** The name of the file stands between the two halves of the heading. */
  verdict: {
    whole: {
      heading: { before: '', after: ' er hel' },
      text: 'Alle filene er som da pakken ble laget. Ingen mangler, og ingen er kommet til.',
    },
    carries: {
      heading: { before: 'Svarene i ', after: ' er hele' },
      text: 'Svarene som ligger i PDF-en, er som da den ble laget. Teksten på sidene og vedleggene kan bare kontrolleres med hele pakken.',
    },
    broken: {
      heading: { before: '', after: ' er ikke hel' },
      text: 'Under ser du hva som er galt. Be avsenderen om pakken på nytt, og sammenlign fingeravtrykket med kvitteringen.',
    },
    refused: {
      heading: { before: '', after: ' kan ikke kontrolleres' },
      text: 'Filen er ikke endret av kontrollen, og du kan velge en annen.',
    },
  },
  /** Of a whole package with system files in it: nobody has looked at those. */
  wholeBut: 'Alle filene som hører til pakken, er som da den ble laget. Ingen mangler.',
  ignored: (names: readonly string[]) =>
    names.length === 1
      ? '1 systemfil er ikke regnet med:'
      : `${names.length} systemfiler er ikke regnet med:`,
  wrong: 'Dette er galt',
  /** @param theirs the format of the package @param ours the newest that this page knows */
  formats: (theirs: string, ours: number) =>
    `Filen har format ${theirs}. Siden du har åpen, leser format ${ours} og eldre.`,
  about: 'Dette sier filen om seg selv',
  kind: 'Hva det er',
  kinds: {
    complete: 'En søknad. Alt var fylt ut da den ble laget.',
    draft: 'Et utkast. Noe manglet da det ble laget.',
    part: 'En del av en søknad. Den er laget for en kollega, og skal ikke sendes til kommunen.',
  },
  supplier: 'Søker',
  notGiven: 'Ikke oppgitt',
  call: 'Utlysning',
  callNow: (title: string) => `${title}. Det er den som er lagt ut her nå.`,
  callOther: (title: string, current: string) => `${title}. Her er det nå lagt ut en annen: ${current}.`,
  criteria: 'Kravversjon',
  criteriaNow: (version: string) => `${version}. Det er den som er lagt ut her nå.`,
  criteriaOther: (version: string, current: string) =>
    `${version}. Her er det nå lagt ut versjon ${current}.`,
  criteriaNone: (version: string) => `${version}. Utlysningen her har ingen kravversjon ennå.`,
  gaps: 'Mangler',
  noGaps: 'Ingen. Alt som må være med, er fylt ut.',
  gapCount: (count: number) => (count === 1 ? '1 ting mangler.' : `${count} ting mangler.`),
  gapsUnknown: 'Kan ikke telles her. Svarene gjelder andre krav enn dem som er lagt ut nå.',
  gapsInPart: 'Telles ikke i en del av en søknad.',
  saysComplete: 'Filen sier at alt er fylt ut. Etter kravene her mangler det likevel noe.',
  saysDraft: 'Filen sier at den er et utkast. Etter kravene her mangler det likevel ingenting.',
  made: 'Laget',
  madeText: (when: string) => `${when}, etter klokken på maskinen som laget den.`,
  madeWith: 'Laget med',
  chosen: 'Filen du valgte',
  fileName: 'Navn',
  size: 'Størrelse',
  fingerprint: 'Fingeravtrykk (SHA-256)',
  fingerprintText: 'Står det samme i kvitteringen til avsenderen, er det nøyaktig den samme filen.',
  noFingerprint: 'Kunne ikke regnes ut.',
  files: 'Filene i pakken',
  pdfFiles: 'Vedleggene som PDF-en viser til',
  noFiles: 'Søknaden har ingen vedlegg.',
  states: {
    whole: 'Som da pakken ble laget',
    changed: 'Endret eller skadet',
    missing: 'Mangler',
    extra: 'Hører ikke til i pakken',
    notChecked: 'Ligger ikke i PDF-en, og er ikke kontrollert',
  },
  /** Of a file that differs; its size and its digest follow. */
  expected: 'Skulle vært:',
  found: 'Er nå:',
  unreadable: 'kan ikke leses',
  digest: 'SHA-256',
  print: 'Skriv ut resultatet',
} as const;
