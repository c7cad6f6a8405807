// Puts what each formula comes to beside the formula, which the library leaves out: without it, a viewer that does not compute
// shows nothing, or a nought. Through the library's own door for additions (`Feature`).

import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { cellAddress, fileNumber, type Sheet } from './sheet.ts';

const formulaCell = /<c\b([^>]*)>(<f>[^<]*<\/f>)<\/c>/g;

export function cachedValues(sheets: readonly Sheet[]): Feature<Blob> {
  const values = sheets.map(valuesOf);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(formulaCell, (_cell, attributes: string, formula: string) => {
              const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
              const value = values[sheetIndex]?.get(address);
              if (value === undefined) throw new Error(`No value for the formula in ${address}`);
              if (typeof value === 'number') return `<c${attributes}>${formula}<v>${value}</v></c>`;
              return `<c${attributes} t="str">${formula}<v>${sanitizeTextContent(value)}</v></c>`;
            }),
        },
      },
    },
  };
}

/** By address. */
function valuesOf({ rows }: Sheet): ReadonlyMap<string, number | string> {
  const cells = rows.flatMap((row, at) =>
    row.map((cell, column) => [cellAddress(column, at), cell] as const),
  );
  return new Map(
    cells.flatMap(([address, cell]): [string, number | string][] => {
      if (cell?.kind === 'formula') return [[address, fileNumber(cell.value)]];
      return cell?.kind === 'textFormula' ? [[address, cell.text]] : [];
    }),
  );
}
