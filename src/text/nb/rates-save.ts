// The words around the buttons that save a calculation as files. By themselves, so that they do not bring the words of the files.
// Bokmål.

export const ratesSave = {
  title: (siteName: string) => `Last ned – Timepris – ${siteName}`,
  heading: 'Last ned kalkylen',
  text: 'Filene lages i nettleseren, og ingenting sendes. Regnearket har formler, så tallene kan endres i det. Tabellen passer for andre programmer.',
  nothing: 'Filene kan lages når minst ett alternativ har en pris.',
  download: { pdf: 'Last ned PDF', xlsx: 'Last ned regneark (XLSX)', csv: 'Last ned tabell (CSV)' },
  making: 'Lager filen …',
  made: (name: string) => `Filen ${name} ligger i mappen for nedlastede filer.`,
  notMade: 'Filen ble ikke laget',
  notMadeText: 'Tallene står her fortsatt. Prøv igjen.',
  notPrintable: 'Noen tegn kan ikke stå i PDF-en',
  notPrintableText: 'De blir skrevet som en kode i klammer. I regnearket og tabellen blir de riktige.',
} as const;
