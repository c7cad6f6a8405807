// Where things stand in the spreadsheet of a calculation: its figures and choices in «Tall», its lines in «Pris». Each scenario has two
// columns: its figures, and what they are.

import { type LineId, lineIds, type Name } from '#domain/rates/price/lines.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import type { Priced } from '../document/calculation-subject.ts';
import { type Cell, cellAddress, titleCell } from './sheet.ts';

/** Title, what to know, names of scenarios, names of columns. */
export const headRows = 4;
/** Columns of «Tall» before the scenarios: the figure and its unit. */
export const figureColumns = 2;
/** Columns of «Pris» before the scenarios: the line. */
export const lineColumns = 1;
const columnsEach = 2;
export const width = { name: 34, unit: 18, number: 17 } as const;

/** Of the words of each scenario: the more scenarios, the narrower, or a sheet on paper could not be read. In letters, from one on. */
const wordsWidths = [60, 50, 34, 24] as const;
export const wordsWidth = ({ length }: readonly Priced[]): number =>
  wordsWidths[length - 1] ?? wordsWidths[3];

/** What is chosen and not counted, in the order of the rows, below the figures and an empty row. */
export const choiceIds = ['day', 'rounding', 'margin', 'decimals'] as const;
type ChoiceId = (typeof choiceIds)[number];

const figureColumn = (scenario: number): number => figureColumns + scenario * columnsEach;

/** Within «Tall». @param scenario from 0 */
export const figureCell = (id: TermId, scenario: number): string =>
  cellAddress(figureColumn(scenario), headRows + termIds.indexOf(id));

/** Within «Tall». @param scenario from 0 */
export const choiceCell = (id: ChoiceId, scenario: number): string =>
  cellAddress(figureColumn(scenario), headRows + termIds.length + 1 + choiceIds.indexOf(id));

/** Of a cell of «Tall», from another sheet. */
export const inFigures = (cell: string): string => `${words.sheet.figures}!${cell}`;

/** From «Pris». @param scenario from 0 */
export function addressOf(name: Name, scenario: number): string {
  const [kind, id] = name.split(':');
  if (kind === 'term') return inFigures(figureCell(id as TermId, scenario));
  return cellAddress(lineColumns + scenario * columnsEach, headRows + lineIds.indexOf(id as LineId));
}

export function scenarioNames(priced: readonly Priced[], before: number): readonly Cell[] {
  return [...Array<Cell>(before).fill(null), ...priced.flatMap(({ name }) => [titleCell(name), null])];
}
