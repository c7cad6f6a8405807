// What is said when a package, or its PDF, has been opened or refused. Bokmål.

export const opening = {
  opened: 'Pakken er åpnet',
  openedText: 'Alle svar og vedlegg er på plass. Dere kan fortsette der dere slapp.',
  openedPart: 'Dette er en del fra en kollega',
  openedPartText: 'Fyll ut oppgavene i delen. Last så ned delen, og send filen tilbake til kollegaen.',
  openedPdf: 'Svarene er hentet fra PDF-en',
  pdfText: 'Alle svar er på plass, og dere kan fortsette der dere slapp. Søknaden hadde ingen vedlegg.',
  pdfWithFiles:
    'Alle svar er på plass. Vedleggene ligger ikke i PDF-en. Har dere zip-filen, åpner dere heller den.',
  missing: 'Disse filene må dere legge ved på nytt',
  recognised:
    'Legg dem ved der de hører til. En fil med samme fingeravtrykk (SHA-256) blir kjent igjen, også med et annet navn.',
  columns: { file: 'Fil', size: 'Størrelse', sha256: 'SHA-256' },
  continueDraft: 'Fortsett på utkastet',
  otherCriteria: (mine: string, current: string) =>
    `Pakken er laget for kravversjon ${mine}. Gjeldende versjon er ${current}. Se over svarene.`,
  /** @param theirs the format of the package @param ours the newest that this page knows */
  formats: (theirs: string, ours: number) =>
    `Filen har format ${theirs}. Siden dere har åpen, leser format ${ours} og eldre.`,
  here: 'Utkastet er her allerede',
  hereText: 'Filen inneholder nøyaktig det samme som utkastet dere har her. Ingenting er endret.',
  refused: 'Filen kunne ikke åpnes',
  /** @param path the PDF in the package */
  answersIn: (path: string) =>
    `Svarene deres er ikke tapt. Pakk ut ${path} fra zip-filen og åpne den her, så får dere svarene tilbake.`,
  /** @param hasAnswers whether the answers, without the attachments, can be had from the PDF */
  again: (hasAnswers: boolean) =>
    hasAnswers
      ? 'Vil dere ha hele pakken, laster dere den ned på nytt, eller ber avsenderen sende den på nytt.'
      : 'Last ned pakken på nytt, eller be avsenderen sende den på nytt.',
} as const;
