// The words of the view of the application that shows an attached calculation of the hourly price. Bokmål.
import { formatDate } from '../format.ts';

export const calculationView = {
  lead: 'Dere kan legge ved en kalkyle av timeprisen. Kommunen har ikke fastsatt om den skal være med.',
  none: 'Ingen kalkyle er lagt ved.',
  how: 'Regn ut prisen i Timepris, og velg «Legg ved søknaden» der.',
  toTool: 'Gå til Timepris',
  attached: (day: string) =>
    `Kalkylen ble lagt ved ${formatDate(day)}. Den vises slik den var da, og endres ikke av seg selv.`,
  change: 'Er tallene endret, legger dere den ved på nytt fra Timepris.',
  remove: 'Fjern kalkylen',
  /** What undo calls it. */
  removed: (name: string) => (name === '' ? 'Priskalkylen' : `Priskalkylen ${name}`),
} as const;
