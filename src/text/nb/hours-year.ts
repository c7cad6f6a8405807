// The words of the year in the hours account: what is left, where it ends, and days abroad. Bokmål.

export const hoursYear = {
  heading: 'Året',
  before: 'Året før',
  after: 'Året etter',
  now: 'Dette året',
  noGrant: 'Skriv inn timene du har, så ser du hvor mange som er igjen.',
  toGranted: 'Skriv inn timene du har',
  ledger: {
    granted: 'Timer du har i året',
    used: 'Brukt til og med i dag',
    planned: 'Ført for dagene som kommer',
    left: 'Igjen',
    over: 'Brukt for mye',
    leftAfterPlanned: 'Igjen når alt som er ført, er brukt',
    overAfterPlanned: 'For mye når alt som er ført, er brukt',
  },
  findings: {
    usedUp: (over: string, day: string) =>
      `Timene tok slutt ${day}. Du har brukt ${over} mer enn du har i året.`,
    planRunsOut: (over: string, day: string) =>
      `Vaktene som er ført, bruker ${over} for mye. Timene tar slutt ${day}.`,
    paceRunsOut: (over: string, day: string) =>
      `Går det som i det siste, tar timene slutt ${day}. Da mangler det ${over} ved nyttår.`,
    unusedLapse: (left: string) =>
      `${left} er ikke ført på noen vakt. Vi vet ikke om du kan ta med timer over nyttår. Spør kommunen.`,
    withoutGrant: (hours: string, day: string) =>
      `${hours} ligger på dager uten timer i regnskapet. Den første er ${day}. Se «Timene du har».`,
  },
  toDo: 'Endre vaktene, eller snakk med leverandøren og kommunen i god tid.',
  pace: (weeks: number, perWeek: string, used: string) =>
    `De siste ${weeks} ukene har du brukt ${perWeek} i uken. Fortsetter du slik, blir det ${used} i hele året.`,
  /** Where more is booked than that pace gives. */
  booked: (weeks: number, perWeek: string, used: string) =>
    `${weeks === 1 ? 'Den siste uken' : `De siste ${weeks} ukene`} har du brukt ${perWeek}${weeks === 1 ? '' : ' i uken'}. Med vaktene som er ført, blir det ${used} i hele året.`,
  paceOfOne: (perWeek: string, used: string) =>
    `Den siste uken har du brukt ${perWeek}. Fortsetter du slik, blir det ${used} i hele året.`,
  weeksOver: (count: number) =>
    count === 1
      ? 'I én uke er det ført flere timer enn uken har.'
      : `I ${count} uker er det ført flere timer enn uken har.`,
  weeksOverHow: 'Det er ikke galt i seg selv. Færre timer i andre uker kan veie det opp.',
  figures: 'Timene gjennom året',
  by: 'Vis tallene for hver',
  kinds: { week: 'uke', month: 'måned', quarter: 'kvartal' },
  chart: (year: number) =>
    `Linjer for hvor mange timer som er igjen gjennom ${year}. De samme tallene står i tabellen under.`,
  unit: 'Timer igjen',
  lines: { left: 'Igjen etter det som er ført', even: 'Igjen hvis timene blir brukt jevnt' },
  begin: '1. jan.',
  /** The year is told beside, and long names of months have no room there. @param day «31. desember 2026» → «31. des.» */
  lastDay: (day: string) => day.replace(/ \d{4}$/, '').replace(/(\p{L}{3})\p{L}{2,}$/u, '$1.'),
  table: 'Timer du har, timer som er ført, og timer som er igjen',
  columns: { period: 'Når', granted: 'Du har', used: 'Brukt', planned: 'Kommer', left: 'Igjen' },
  whole: 'Hele året',
  week: (week: number) => `Uke ${week}`,
} as const;

export const hoursAbroad = {
  heading: 'Dager i utlandet',
  lead: 'Vi teller mot fire uker i utlandet uten å søke kommunen. Spør kommunen om det gjelder deg.',
  read: 'Les om regelen og det vi ikke vet',
  open: 'Det er ikke fastsatt hvordan dagene skal telles. Derfor teller vi på fire måter.',
  none: 'Ingen vakter er ført i utlandet dette året.',
  counted: 'Hvordan det telles',
  days: 'Dager',
  caption: 'Dager i utlandet, mot 28 dager',
  readings: {
    yearWork: 'Dager med assistanse, hele året',
    yearAll: 'Alle dager på reisene, hele året',
    stayWork: 'Dager med assistanse, den lengste reisen',
    stayAll: 'Alle dager, den lengste reisen',
  },
  ofLimit: (days: number) => `${days} av 28`,
  standing: {
    none: '',
    under: 'Du er under fire uker, hvordan det enn telles.',
    near: 'Du nærmer deg fire uker. Spør kommunen før du reiser igjen.',
    atLimit: 'Du har nådd fire uker. Spør kommunen før du reiser igjen.',
    over: 'Det er mer enn fire uker. Da må du søke kommunen.',
  },
  depends: 'Om det er mer enn fire uker, kommer an på hvordan det telles. Spør kommunen før du reiser.',
} as const;
