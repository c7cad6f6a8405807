// Writes sheets as an XLSX file. Only this file and its additions (`cached-values.ts`, `choice-lists.ts`, `print-layout.ts`) know the
// library.

import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { dosTime } from '../package/dos-time.ts';
import { listZip } from '../package/zip-read.ts';
import { writeZip } from '../package/zip-write.ts';
import { cachedValues } from './cached-values.ts';
import { choiceLists } from './choice-lists.ts';
import { printLayout } from './print-layout.ts';
import { type Cell, fileNumber, type Sheet } from './sheet.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Named, or a bold cell is left to whatever the program falls back on. */
const font = { fontFamily: 'Calibri', fontSize: 11 };
/** Pale yellow: read in black on it, and told in words too. */
const inputColour = '#FFF7D6';

/**
 * The same sheets and instant give the same bytes.
 * @param createdAt instant with offset: the clock of every part of the file
 */
export async function writeXlsx(sheets: readonly Sheet[], createdAt: string): Promise<Blob> {
  const written = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    orientation: 'landscape' as const,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    data: rows.map((row) => row.map((cell, column) => cellObject(cell, widths[column] ?? 0))),
  }));
  const file = await writeExcelFile(written, {
    ...font,
    features: [cachedValues(sheets), choiceLists(sheets), printLayout],
  }).toBlob();
  return withClock(file, dosTime(createdAt));
}

/** Packed anew, because the library writes the moment it ran. */
async function withClock(file: Blob, clock: number): Promise<Blob> {
  const listing = await listZip(file);
  if (listing.status === 'refused') throw new Error(`The library wrote no zip: ${listing.code}`);
  const parts = listing.entries.map(({ name, read }) => ({ path: name, bytes: read }));
  const packed = await writeZip(parts, clock);
  return packed.slice(0, packed.size, mediaType);
}

function cellObject(cell: Cell, width: number): CellObject | null {
  if (cell === null) return null;
  const weight = 'isBold' in cell && cell.isBold ? ({ fontWeight: 'bold' } as const) : {};
  if (cell.kind === 'text') {
    const placed = cell.isRunningOn ? ({ alignVertical: 'top' } as const) : wrapped(cell.text, width);
    return { type: String, value: cell.text, ...placed, ...weight };
  }
  if (cell.kind === 'textFormula')
    return { type: 'Formula', value: cell.formula, ...wrapped(cell.text, width) };
  if (cell.kind === 'choice')
    return {
      type: String,
      value: cell.text,
      backgroundColor: inputColour,
      alignVertical: 'top',
      align: 'right',
    };
  const look = {
    alignVertical: 'top',
    ...(cell.decimals === null ? {} : { format: format(cell.decimals, cell.spareDecimals) }),
    ...(cell.isInput ? { backgroundColor: inputColour } : {}),
    ...weight,
  } as const;
  if (cell.kind === 'formula') return { type: 'Formula', value: cell.formula, ...look };
  return { type: Number, value: fileNumber(cell.value), ...look };
}

function wrapped(text: string, width: number) {
  return { wrap: true, align: 'left', alignVertical: 'top', indent: 1, ...heightOf(text, width) } as const;
}

/** In points, for text of several lines: not every program makes room for them by itself. Most letters are narrower than a figure. */
function heightOf(text: string, width: number): Pick<CellObject, 'height'> {
  const lines = Math.ceil(text.length / width);
  return lines > 1 ? { height: lines * lineHeight } : {};
}

const lineHeight = 15;

/** As files hold it: a program in Norwegian shows a comma, and spaces between thousands. */
const format = (decimals: number, spare = 0): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}${'?'.repeat(spare)}`;
