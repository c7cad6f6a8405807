// What an editor reads who adds new months of an index from a file of Statistics Norway. Bokmål.

/** «2026-06, 2026-07 og 2026-08» */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;

const nothing = 'Ingenting er endret.';

export const indexWords = {
  noFile: (path: string) =>
    path === ''
      ? 'Skriv navnet på filen etter kommandoen: npm run indices -- FIL.json'
      : `Det er ingen fil «${path}». Sjekk navnet, og skriv npm run indices -- FIL.json`,
  unread: {
    notJsonStat: `Filen er ikke en JSON-stat2-fil fra Statistisk sentralbyrå. Hent den på nytt i det formatet. ${nothing}`,
    noTable: `Filen sier ikke hvilken tabell den kommer fra. Hent den på nytt i formatet JSON-stat2. ${nothing}`,
    noTotal: `Filen har ikke totalindeksen. Velg den når du henter filen. ${nothing}`,
    noIndex: `Filen har ikke selve indeksen (KpiIndMnd). Velg den når du henter filen. ${nothing}`,
    noMonths: `Filen har ingen måneder. Velg måneder når du henter filen. ${nothing}`,
  },
  notSound:
    'Filene i content/rates må være i orden først. Skriv npm run check:content og rett det som er feil.',
  noSeries: (table: string, known: readonly string[]) =>
    `Filen er fra tabell ${table}. Ingen serie i content/rates bruker den. Hent en av disse: ${list(known)}. ${nothing}`,
  refused: {
    otherTable: (found: string, expected: string) =>
      `Filen er fra tabell ${found}, men serien er fra tabell ${expected}. ${nothing}`,
    otherBase: (found: string, expected: string) =>
      `Filen har basisåret ${found}, men serien har ${expected}. Tall fra to basisår må aldri blandes. ${nothing}`,
    nothingInCommon: (path: string) =>
      `Filen har ingen måneder som alt har tall i ${path}. Da kan vi ikke se at det er den samme serien. ` +
      `Hent filen på nytt, med noen av de gamle månedene. ${nothing}`,
    changed: (path: string, months: readonly string[]) =>
      `Disse månedene har et annet tall i filen enn i ${path}:\n${months.map((month) => `  ${month}`).join('\n')}\n` +
      `Finn ut hvilket som er riktig hos Statistisk sentralbyrå. Rett det for hånd om det trengs. ${nothing}`,
    afterEnd: (month: string, end: string) =>
      `Serien slutter med ${end}, men filen har ${month}. Se etter om du har hentet riktig tabell. ${nothing}`,
  },
  nothingNew: (path: string, same: number) =>
    `Ingen nye måneder. ${same} måneder i filen er like dem som står i ${path}.`,
  added: (path: string, months: readonly string[]) => `Lagt til i ${path}: ${list(months)}.`,
  without: (months: readonly string[]) => `Filen har ikke tall for ${list(months)}. Der står det null.`,
  next: (path: string, same: number) =>
    `${same} måneder i filen er like dem som sto der før.\n` +
    `Skriv dagens dato i «checkedOn» i ${path}. Skriv så npm run check:content`,
} as const;
