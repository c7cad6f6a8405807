// The words of taking in many shifts at once, pasted or from a file. Bokmål.
import type { ShiftProblemCode } from '#domain/hours/read-shifts.ts';
import { hoursShift } from './hours-shift.ts';

export const hoursList = {
  heading: 'Lim inn en liste',
  lead: 'Har du vaktene i et regneark eller en melding, kan du lime dem inn. Du ser hva vi har forstått, før noe blir lagt inn.',
  text: 'Vaktene, én på hver linje',
  textHint: 'Dag, fra, til, initialer og utlandet. For eksempel: 16.11.2026;8;16;AB;nei',
  file: 'Eller velg en CSV-fil',
  fileHint: 'Lagre regnearket som CSV først.',
  fileUnread: 'Filen kunne ikke leses. Velg en CSV-fil som er mindre enn 2 MB.',
  look: 'Vis hva vi har forstått',
  empty: 'Lim inn minst én vakt, eller velg en fil.',
  understood: (count: number) => (count === 1 ? 'Vi forstod én vakt.' : `Vi forstod ${count} vakter.`),
  nothingNew: 'Det er ingen nye vakter i listen.',
  rows: 'Vaktene vi har forstått',
  rowsShort: (shown: number, count: number) => `De første ${shown} av ${count} vakter vi har forstått`,
  duplicates: (count: number) =>
    count === 1
      ? 'Én vakt står her fra før, og blir ikke lagt inn igjen.'
      : `${count} vakter står her fra før, og blir ikke lagt inn igjen.`,
  unknownColumns: (names: string) => `Vi kjenner ikke disse kolonnene, og har ikke lest dem: ${names}.`,
  problems: 'Linjer vi ikke forstod',
  problemsLead: 'Disse blir ikke lagt inn. Du kan rette dem i feltet over og se på nytt.',
  line: 'Linje',
  typed: 'Det som står',
  why: 'Hva som er galt',
  take: (count: number) => (count === 1 ? 'Legg inn vakten' : `Legg inn ${count} vakter`),
  told: (count: number) =>
    count === 1 ? 'Én vakt er lagt inn fra listen.' : `${count} vakter er lagt inn fra listen.`,
  undone: 'Angret. Vaktene er tatt ut igjen, og listen står i feltet.',
  left: (count: number) =>
    count === 1
      ? 'Én linje står igjen i feltet. Rett den, og se på nytt.'
      : `${count} linjer står igjen i feltet. Rett dem, og se på nytt.`,
  codes: {
    ...hoursShift.problems,
    noDay: 'Dagen mangler.',
    notADay: 'Dagen finnes ikke. Skriv den for eksempel som 16.11.2026.',
    unreadDay: 'Vi forstår ikke dagen. Skriv den for eksempel som 16.11.2026.',
    noYear: 'Året mangler. Skriv dagen for eksempel som 16.11.2026.',
    slashed: 'Skråstrek kan leses på to måter. Skriv dagen med punktum, for eksempel 16.11.2026.',
    oneCell: 'Skill dag, klokkeslett og initialer med semikolon, for eksempel 16.11.2026;8;16;AB.',
    dayOutside: 'Året må være fra 2000 til 2099.',
    notYesNo: 'Skriv ja eller nei for utlandet.',
    tooLongInitials: 'Initialene er lengre enn seks tegn.',
    tooManyCells: 'Linjen har flere felt enn vi vet hva er.',
    tooMany: 'Regnskapet har ikke plass til flere vakter.',
  } satisfies Record<ShiftProblemCode, string>,
} as const;
