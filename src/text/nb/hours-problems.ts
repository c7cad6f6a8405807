// What is wrong with a number of hours a week, and what to do about it. Bokmål.
import type { HoursProblemCode } from '#domain/shared/read-hours.ts';

export const hoursProblems = {
  empty: 'Skriv hvor mange timer det er i uken.',
  notANumber: 'Skriv timene med sifre, for eksempel 31,5.',
  negative: 'Timene kan ikke være under 0. Skriv 0 hvis det ikke er noen.',
  tooMany: 'En uke har 168 timer. Skriv 168 eller mindre.',
} satisfies Record<HoursProblemCode, string>;
