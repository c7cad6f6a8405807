// Gives each cell with a choice its list of words, which the library leaves out. Through the library's own door for additions
// (`Feature`). @source ECMA-376, part 1, section 18.3.1.33 (dataValidations). Checked 2026-11-22.

import type { Feature } from 'write-excel-file/universal';
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { cellAddress, type Sheet } from './sheet.ts';
import { quoted } from './spreadsheet-formula.ts';

/** The place of the lists among the parts of a sheet: after its rows, and before how it is printed. */
const endOfRows = '</sheetData>';

export function choiceLists(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(endOfRows, `${endOfRows}${listsOf(sheets[sheetIndex])}`),
        },
      },
    },
  };
}

function listsOf(sheet: Sheet | undefined): string {
  const lists = (sheet?.rows ?? []).flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell?.kind === 'choice' ? [listOf(cellAddress(column, at), cell.options)] : [],
    ),
  );
  if (lists.length === 0) return '';
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The words are ours, and hold no comma. */
function listOf(address: string, options: readonly string[]): string {
  const told = `errorTitle="${sanitizeAttributeValue(words.sheet.notInList)}" error="${sanitizeAttributeValue(words.sheet.pick)}"`;
  const list = sanitizeTextContent(quoted(options.join(',')));
  return `<dataValidation type="list" showErrorMessage="1" ${told} sqref="${address}"><formula1>${list}</formula1></dataValidation>`;
}
