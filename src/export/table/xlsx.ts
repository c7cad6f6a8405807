// Writes sheets as an XLSX file. The only file, with `cached-values.ts`, that knows the library.

import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { dosTime } from '../package/dos-time.ts';
import { listZip } from '../package/zip-read.ts';
import { writeZip } from '../package/zip-write.ts';
import { cachedValues } from './cached-values.ts';
import { type Cell, fileNumber, type Sheet } from './sheet.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Pale yellow: read in black on it, and told in words too. */
const inputColour = '#FFF7D6';

/**
 * The same sheets and instant give the same bytes.
 * @param createdAt instant with offset: the clock of every part of the file
 */
export async function writeXlsx(sheets: readonly Sheet[], createdAt: string): Promise<Blob> {
  const written = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    data: rows.map((row) => row.map(cellObject)),
  }));
  const file = await writeExcelFile(written, { features: [cachedValues(sheets)] }).toBlob();
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

function cellObject(cell: Cell): CellObject | null {
  if (cell === null) return null;
  const weight = cell.isBold ? ({ fontWeight: 'bold' } as const) : {};
  if (cell.kind === 'text')
    return { type: String, value: cell.text, wrap: !cell.isRunningOn, alignVertical: 'top', ...weight };
  const look = {
    alignVertical: 'top',
    ...(cell.decimals === null ? {} : { format: format(cell.decimals) }),
    ...(cell.isInput ? { backgroundColor: inputColour } : {}),
    ...weight,
  } as const;
  if (cell.kind === 'formula') return { type: 'Formula', value: cell.formula, ...look };
  return { type: Number, value: fileNumber(cell.value), ...look };
}

/** As files hold it: a program in Norwegian shows a comma, and spaces between thousands. */
const format = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
