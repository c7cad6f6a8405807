// What a fødselsnummer and a D-nummer look like: a possible day of birth, three digits, two control digits.
// @source Skatteetaten, «Nytt fødselsnummer fra 2032», with its own validator and test numbers:
// https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/. Checked 2026-11-22.

export type PersonalNumberKind = 'birthNumber' | 'dNumber';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/**
 * What may remain of the first control sum. Numbers given out before 1 January 2032 leave 0; those given out later
 * 0, 1, 2 or 3. Skatteetaten asks everybody to read both side by side, and nothing in a number tells which it is.
 */
const greatestFirstRemainder = 3;
const modulus = 11;
/** Added to the day of the month in a D-nummer. */
const dNumberDays = 40;

/**
 * The kind of number that these 11 digits are built as; null when they are no such number. Whether anybody has it is
 * another matter. Synthetic numbers (month + 80 of Skatteetaten's test population, month + 40 of Nav's) are none: they
 * are built so as to be nobody's, so a warning would be untrue. The same months are used for hjelpenummer of hospitals.
 */
export function personalNumberKind(digits: string): PersonalNumberKind | null {
  if (!/^\d{11}$/.test(digits) || !hasControlDigits(Array.from(digits, Number))) return null;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  if (isPossibleDay(day, month, year)) return 'birthNumber';
  return isPossibleDay(day - dNumberDays, month, year) ? 'dNumber' : null;
}

function hasControlDigits(digits: readonly number[]): boolean {
  return remainder(digits, firstWeights) <= greatestFirstRemainder && remainder(digits, secondWeights) === 0;
}

/** Of the weighted sum and the control digit that stands right after the weighted ones. */
function remainder(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((before, weight, index) => before + weight * (digits[index] ?? 0), 0);
  return (sum + (digits[weights.length] ?? 0)) % modulus;
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number says two digits of the year and no century: 29 February is possible when one of the centuries has it. */
function isPossibleDay(day: number, month: number, year: number): boolean {
  if (day < 1 || day > (daysOfMonth[month - 1] ?? 0)) return false;
  return month !== 2 || day !== 29 || year % 4 === 0;
}
