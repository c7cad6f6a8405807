// The words of how old the last file of a draft is. Bokmål.

export const exportAge = {
  never: 'Ikke lagret som fil ennå. Last ned pakken, så har dere en kopi utenfor nettleseren.',
  opened: 'Åpnet fra en fil, ikke endret siden.',
  last: (when: string) => `Sist lagret som fil: ${when}.`,
  ago: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i går' : `for ${days} dager siden`),
  changed: 'Dere har endret noe siden.',
  again: 'Last ned pakken på nytt.',
  againNow: 'Last ned pakken på nytt i dag. Nettleseren kan miste det dere har skrevet.',
} as const;
