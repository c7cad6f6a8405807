// The words of the view that makes a report of used hours. The report's own are in `hours-report-export.ts`. Bokmål.

export const hoursReportView = {
  heading: 'Rapport',
  lead: 'Velg en måned eller et kvartal. Rapporten viser timene du har og timene som er brukt.',
  kind: 'Hvor lang tid',
  kinds: { month: 'Måned', quarter: 'Kvartal' },
  period: 'Når',
  withAssistants: 'Ta med initialene til assistentene',
  withAssistantsHint: 'Uten kryss står ingen assistenter i rapporten.',
  table: (period: string) => `Timer i ${period}`,
  columns: {
    month: 'Måned',
    granted: 'Du har',
    used: 'Brukt',
    planned: 'Kommer',
    left: 'Ikke brukt',
    over: 'Brukt for mye',
  },
  sum: 'Sum',
  shares: 'Av timene som er brukt',
  which: 'Når og hvor',
  assistants: 'Timer på hver assistent',
  files: 'Last ned rapporten',
  filesText: 'PDF-en kan skrives ut og signeres. CSV-filen kan leverandøren og kommunen lese inn.',
  notOver:
    'Perioden er ikke over. Brukte timer er til og med i dag. Timer på dager som kommer, står for seg.',
  nothing: 'Det er ingen timer i perioden ennå.',
} as const;
