// Tables as a ledger: a rule under the header row and a thin one under every row, nothing upright.

import type { Block, Column } from '../../document/model.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { keptWithNext, type Strip } from '../layout/strip.ts';
import { type Place, setParagraphs } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { styles, type TextStyle } from '../typography.ts';
import { caption, joined, rowStrips, underHeader, underRow } from './row.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const gapBetweenColumns = 14;

export function table(block: TableBlock, parent: StructElement, place: Place): readonly Strip[] {
  const element = parent.add('Table');
  const title = caption(block.caption, element, place);
  const places = columnPlaces(block, place);
  const cells = (texts: readonly string[], style: TextStyle, add: (column: number) => StructElement) =>
    block.columns.map(({ align }, index) =>
      setCell(add(index), texts[index] ?? '', style, align, places[index] ?? place),
    );
  const headerRow = element.add('THead').add('TR');
  const headers = block.columns.map(({ header }) => header);
  const headerCells = cells(headers, styles.columnHeader, () => headerRow.add('TH', { scope: 'Column' }));
  const header = keptWithNext(rowStrips(headerCells, styles.columnHeader, { rules: underHeader(place) }));
  const body = element.add('TBody');
  const rows = block.rows.map((texts) => {
    const row = body.add('TR');
    const band = { rules: underRow(place), repeated: header };
    return rowStrips(
      cells(texts, styles.cell, (column) => addCell(row, column, block.columns.length)),
      styles.cell,
      band,
    );
  });
  return [...title, ...header, ...joined(rows)];
}

/** The first cell of a row says what the others are of, as it does on the page; alone, it is what the table is about. */
function addCell(row: StructElement, column: number, columns: number): StructElement {
  return column === 0 && columns > 1 ? row.add('TH', { scope: 'Row' }) : row.add('TD');
}

function columnPlaces({ columns, rows }: TableBlock, place: Place): readonly Place[] {
  const widths = columnWidths(
    columns.map(({ header, align }, index) => ({
      texts: [
        { text: header, style: styles.columnHeader },
        ...rows.map((row) => ({ text: row[index] ?? '', style: styles.cell })),
      ],
      grows: align === 'start',
    })),
    place.width - gapBetweenColumns * (columns.length - 1),
    place.measure,
  );
  let left = place.left;
  return widths.map((width) => {
    const column = { ...place, left, width };
    left += width + gapBetweenColumns;
    return column;
  });
}

function setCell(
  element: StructElement,
  text: string,
  style: TextStyle,
  align: Column['align'],
  place: Place,
) {
  const pieces = setParagraphs(element, text, style, place);
  if (align === 'start') return pieces;
  return pieces.map((piece) => ({ ...piece, x: place.left + place.width - piece.line.width }));
}
