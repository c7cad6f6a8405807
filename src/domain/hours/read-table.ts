// Rows and cells of what is pasted or opened as CSV: separated by semicolon, tab or comma, quoted or not.
// @source RFC 4180

export interface TableRow {
  /** Of the text, from 1: where the row begins. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
  /** As it stood, without the end of its last line. */
  readonly text: string;
}

const byteOrderMark = '\ufeff';
/** In order: a comma may stand in a cell of a table that has semicolons. */
const separators = [';', '\t', ','] as const;
/** An apostrophe before what a spreadsheet would take for a formula is ours, and no part of the text. */
const guard = /^'(?=[\p{Z}\p{C}]*[=+\-@＝＋－＠])/u;

/** Rows with nothing in any cell are left out. The whole text has the separator of the first line that has one. */
export function readTable(text: string): readonly TableRow[] {
  const plain = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
  const line = plain.split(/[\r\n]/).find((each) => separators.some((one) => each.includes(one)));
  const separator = separators.find((each) => line?.includes(each)) ?? ';';
  return rowsOf(plain, separator).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A cell with what ends it, at a place in the text: quoted, or as it stands. */
function cellPattern(separator: string): RegExp {
  return new RegExp(
    `(?:"((?:[^"]|"")*)"[^\\S\\t\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
}

function rowsOf(text: string, separator: string): TableRow[] {
  const rows: TableRow[] = [];
  let [line, began, cells, row]: [number, number, string[], string] = [1, 1, [], ''];
  for (const [whole, quoted, plain, end] of text.matchAll(cellPattern(separator))) {
    row += whole;
    cells.push(cellOf(quoted?.replaceAll('""', '"') ?? (plain as string)));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    rows.push({ line: began, cells, text: row.replace(/[\r\n]+$/, '') });
    [began, cells, row] = [line, [], ''];
  }
  return rows;
}

function cellOf(text: string): string {
  return text.trim().replace(guard, '');
}
