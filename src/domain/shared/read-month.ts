// The month of a day as people write it in bokmål: «mai», «Mars», «sept.».

const names = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
/** «ju» could be two months, and «ma» too. */
const fewestLetters = 3;

/** @returns 1–12; null for what is no name of a month, nor the beginning of one */
export function monthNamed(typed: string): number | null {
  const word = typed.toLowerCase().replace(/\.$/, '');
  if (word.length < fewestLetters) return null;
  const nth = names.findIndex((name) => name.startsWith(word));
  return nth < 0 ? null : nth + 1;
}
