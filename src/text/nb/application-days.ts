// What is said of a day that is typed into one field. Bokmål.
import { formatDate } from '../format.ts';

/** @param day YYYY-MM-DD → «1.11.2026» */
const inDigits = (day: string): string => day.split('-').reverse().map(Number).join('.');

/** `example` is a day that the field takes, YYYY-MM-DD. */
export const dayWords = {
  hint: (example: string) => `For eksempel ${inDigits(example)} eller ${formatDate(example)}.`,
  hintUnsettled: (example: string) =>
    `Kommunen har ikke fastsatt dagen. Skriv en dag dere regner med, for eksempel ${inDigits(example)}.`,
  notADay: (example: string) => `Vi forstår ikke dagen. Skriv for eksempel ${inDigits(example)}.`,
  shortYear: (example: string) => `Skriv årstallet med fire sifre, for eksempel ${inDigits(example)}.`,
  /** Of a document. */
  toCome: 'Dagen er fram i tid. Et dokument kan ikke være fra en dag som ikke har vært.',
  /** Of a plan. */
  passed: 'Dagen har vært. Skriv en dag som kommer.',
} as const;
