// Rows as CSV that Excel in Norwegian opens as a table: semicolons, a comma in numbers, UTF-8 with its mark. Written here and not by
// a library: it is two rules, and the one that was tried lets a formula through when a line break follows it.
// @source RFC 4180; ASVS 5.0, 1.2.10 (formula injection). Checked 2026-11-22.

import { type Exact, toDecimals } from '#domain/shared/exact.ts';

/** Text is quoted where it must be, and never starts a formula. null is an empty cell. */
export type CsvCell = string | Exact | null;

const separator = ';';
const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';
const mostDecimals = 6;
/** What a spreadsheet may take for a formula, also past spaces, marks that are not seen, and full-width signs. */
const startsFormula = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
const mustBeQuoted = /[";\r\n\t\0]|^\s|\s$/;

export function csvOf(rows: readonly (readonly CsvCell[])[]): Blob {
  const lines = rows.map((row) => `${row.map(written).join(separator)}${lineEnd}`);
  return new Blob([byteOrderMark, ...lines], { type: 'text/csv;charset=utf-8' });
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? writtenText(cell) : writtenNumber(cell);
}

function writtenText(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return mustBeQuoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every digit that says something, up to six decimals: «353,51», «1,333333». */
function writtenNumber(value: Exact): string {
  const decimals = [...Array(mostDecimals).keys()].find((count) => value.mul(10n ** BigInt(count)).d === 1n);
  return toDecimals(value, decimals ?? mostDecimals).replace('.', ',');
}
