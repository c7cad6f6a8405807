// On paper a sheet is as wide as the page, and as many pages long as it needs: its columns are not torn apart. Through the library's
// own door for additions (`Feature`). @source ECMA-376, part 1, sections 18.3.1.65 (pageSetUpPr) and 18.3.1.63 (pageSetup).

import type { Feature } from 'write-excel-file/universal';

/** The first part of a sheet, before what is frozen. */
const properties = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

export const printLayout: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', `${properties}<sheetViews>`)
            .replace('<pageSetup ', '<pageSetup fitToHeight="0" '),
      },
    },
  },
};
