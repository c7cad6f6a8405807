// What is said of a day that is typed into one field. Bokmål.
export const dayWords = {
  notADay: 'Vi forstår ikke dagen. Skriv for eksempel 1.11.2026.',
  shortYear: 'Skriv årstallet med fire sifre, for eksempel 1.11.2026.',
  /** Of a document. */
  toCome: 'Dagen er fram i tid. Et dokument kan ikke være fra en dag som ikke har vært.',
  /** Of a plan. */
  passed: 'Dagen har vært. Skriv en dag som kommer.',
} as const;
