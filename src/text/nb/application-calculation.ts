// The words of the view of the application that shows an attached calculation of the hourly price. Bokmål.
import { formatDate } from '../format.ts';

export const calculationView = {
  lead: 'Dere kan legge ved en kalkyle av timeprisen. Kommunen har ikke fastsatt om den skal være med.',
  none: 'Ingen kalkyle er lagt ved.',
  how: 'I Timepris velger dere en kalkyle dere har tatt vare på, eller regner ut en ny.',
  toTool: 'Legg ved en kalkyle fra Timepris',
  another: 'Legg ved en annen kalkyle fra Timepris',
  /** @param name of the calculation; empty for none */
  attached: (name: string, day: string) =>
    `Kalkylen ${name === '' ? '' : `«${name}» `}ble lagt ved ${formatDate(day)}. Den vises slik den var da, og endres ikke av seg selv.`,
  change: 'Er tallene endret, legger dere den ved på nytt fra Timepris.',
  remove: 'Fjern kalkylen',
  /** What undo calls it. */
  removed: (name: string) => (name === '' ? 'Priskalkylen' : `Priskalkylen ${name}`),
} as const;
