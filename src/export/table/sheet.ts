// A spreadsheet before it is a file: sheets of cells. Text is text whatever it begins with, and only we write formulas.

import { type Exact, toDecimals } from '#domain/shared/exact.ts';

export type Cell =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isBold?: boolean;
      /** Runs on over the empty cells beside it, rather than breaking into lines. */
      readonly isRunningOn?: boolean;
    }
  | NumberCell
  /** Computed in the sheet. `value` is what it comes to: viewers that do not compute show it. */
  | (Omit<NumberCell, 'kind'> & { readonly kind: 'formula'; readonly formula: string })
  /** Text that follows other cells. */
  | { readonly kind: 'textFormula'; readonly formula: string; readonly text: string }
  /** A word that the reader may change for another of the list. */
  | { readonly kind: 'choice'; readonly text: string; readonly options: readonly string[] }
  | null;

interface NumberCell {
  readonly kind: 'number';
  readonly value: Exact;
  /** So many are shown; null for those that say something. */
  readonly decimals: number | null;
  /** And so many more where they say something. */
  readonly spareDecimals?: number;
  readonly isBold?: boolean;
  /** One that the reader may change. */
  readonly isInput?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly Cell[])[];
}

export const textCell = (text: string): Cell => ({ kind: 'text', text });
export const boldCell = (text: string): Cell => ({ kind: 'text', text, isBold: true });

export const titleCell = (text: string): Cell => ({ kind: 'text', text, isBold: true, isRunningOn: true });
export const noteCell = (text: string): Cell => ({ kind: 'text', text, isRunningOn: true });

const decimalsOfFraction = 4;

/** A third is a third in a sheet too: what no decimals say is written as a division. */
export function numberCell(
  value: Exact,
  decimals: NumberCell['decimals'],
  look: Pick<NumberCell, 'isBold' | 'isInput'> = {},
): Cell {
  const written = writtenNumber(value);
  if (!written.includes('/')) return { kind: 'number', value, decimals, ...look };
  return { kind: 'formula', formula: written, value, decimals: decimals ?? decimalsOfFraction, ...look };
}

/** The same figure in a formula: in decimals where they say it all, else as a division. */
export function writtenNumber(value: Exact): string {
  const isWritten = value.mul(10n ** BigInt(mostDecimals)).d === 1n;
  return isWritten ? toDecimals(value, mostDecimals).replace(/\.?0+$/, '') : value.toFraction();
}

const letters = 26;
const firstLetter = 65;

/** @param column from 0 @param row from 0 → «A1», «AB12» */
export function cellAddress(column: number, row: number): string {
  const first = Math.floor(column / letters) - 1;
  const last = String.fromCharCode(firstLetter + (column % letters));
  return `${first < 0 ? '' : String.fromCharCode(firstLetter + first)}${last}${row + 1}`;
}

const mostDecimals = 12;

/** The number a file holds: as near as twelve decimals come, which is nearer than an øre in any price. */
export const fileNumber = (value: Exact): number => Number(toDecimals(value, mostDecimals));
