// What all ledgers share: the caption, a row of cells cut into strips, and the rules under it.

import {
  type Band,
  type Extent,
  kept,
  keptWithNext,
  type Piece,
  type Rule,
  type Strip,
  space,
} from '../layout/strip.ts';
import { type Place, plainRun, textStrips } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { colours, lines, styles, type TextStyle } from '../typography.ts';

/** Above and below the text of a row. */
const padding = 4;
/** A row of more lines than this may go over two pages. */
const keptWhole = 10;

export function caption(text: string, table: StructElement, place: Place): readonly Strip[] {
  if (text === '') return [];
  const strips = textStrips(table.add('Caption'), plainRun(text, styles.caption), place);
  return keptWithNext([...strips, space({}, 2)]);
}

/** The rule that a ledger without a header row begins with. */
export function topRule({ left, width }: Place): readonly Strip[] {
  const band: Band = {
    rules: ({ top }) => [
      { from: [left, top], to: [left + width, top], width: lines.thin, colour: colours.strongRule },
    ],
  };
  return [space(band, 0)];
}

/** One strip for every line of the highest cell. A row without any text is one line high. */
export function rowStrips(
  cells: readonly (readonly Piece[])[],
  style: TextStyle,
  band: Band,
): readonly Strip[] {
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  const text = Array.from({ length: height }, (_, line) => ({
    band,
    height: style.leading,
    gapBefore: 0,
    keepWithNext: false,
    columns: cells.map((cell) => cell[line] ?? null),
  }));
  const [first, ...others] = kept([...text, space(band, padding)], keptWhole);
  return first ? [space(band, padding), first, ...others] : [];
}

/** All rows, so that no page begins or ends with a single one of them; the first `opening` stay with the one after. */
export function joined(rows: readonly (readonly Strip[])[], opening = 1): readonly Strip[] {
  const last = rows.length - 1;
  return rows.flatMap((row, index) => {
    const isBound = index < last && (index < opening || index === last - 1);
    return isBound ? [...row.slice(0, -1), ...keptWithNext(row.slice(-1))] : row;
  });
}

/** A thin rule where the row ends; none where it goes on overleaf. */
export function underRow({ left, width }: Place) {
  return ({ bottom, last }: Extent): readonly Rule[] =>
    last
      ? [{ from: [left, bottom], to: [left + width, bottom], width: lines.hair, colour: colours.rule }]
      : [];
}

export function underHeader({ left, width }: Place) {
  return ({ bottom }: Extent): readonly Rule[] => [
    { from: [left, bottom], to: [left + width, bottom], width: lines.thin, colour: colours.strongRule },
  ];
}
