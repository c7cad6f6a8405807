// The words of the week in the hours account: the houses, the table, the shifts, and where one begins. Bokmål.

export const hoursWeek = {
  heading: 'Uken',
  lead: 'Før timene med assistanse, og se hvor mange du har igjen.',
  start: {
    heading: 'Begynn her',
    text: 'Regnskapet er tomt. Si først hvor mange timer du har. Legg så inn vaktene.',
    granted: 'Skriv inn timene du har',
    fill: 'Legg inn faste vakter',
    example: 'Vis et eksempel',
    open: 'Åpne et lagret regnskap',
    private: 'Det du skriver, blir på denne enheten. Ingenting blir sendt.',
  },
  /** @param days «16. november – 22. november 2026» */
  name: (week: number, days: string) => `Uke ${week}, ${days}`,
  before: 'Uken før',
  after: 'Uken etter',
  now: 'Denne uken',
  goTo: 'Gå til uke',
  /** @param from the first day */
  choice: (week: number, from: string) => `Uke ${week}, fra ${from}`,
  used: (used: string, granted: string) => `Ført: ${used} av ${granted}.`,
  usedOnly: (used: string) => `Ført: ${used}.`,
  left: (left: string) => `Det er ${left} igjen.`,
  over: (over: string) => `Det er ${over} mer enn du har.`,
  even: 'Alle timene er ført.',
  average: 'Du kan bruke flere timer én uke og færre en annen. Se hele året før du endrer noe.',
  drawing: (lit: string) =>
    `Tegning av uken som sju hus, ett for hver dag. ${lit} av 168 vinduer lyser. Tallene står i tabellen.`,
  windows: { lit: 'assistanse i timen', dark: 'uten assistanse' },
  dayLetters: ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'],
  table: 'Timer hver dag',
  day: 'Dag',
  hours: 'Timer',
  sum: 'Hele uken',
  days: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  shifts: 'Vaktene',
  none: 'Det er ingen vakter i uken.',
  copy: 'Som forrige uke',
  copyHint: 'Legger inn de samme vaktene som uken før.',
  add: 'Ny vakt',
  copied: (count: number) =>
    count === 1 ? 'Én vakt er lagt inn fra uken før.' : `${count} vakter er lagt inn fra uken før.`,
  copiedNone: 'Vaktene fra uken før står her allerede.',
} as const;
