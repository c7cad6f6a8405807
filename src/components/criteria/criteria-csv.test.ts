import { expect, it } from 'vitest';
import { criteriaCsv, csvCell } from './criteria-csv.ts';

it('quotes a cell that holds the separator, a quotation mark or a line break', () => {
  expect(csvCell('ett; to')).toBe('"ett; to"');
  expect(csvCell('«Krav» og "krav"')).toBe('"«Krav» og ""krav"""');
  expect(csvCell('to\nlinjer')).toBe('"to\nlinjer"');
  expect(csvCell('ett, to')).toBe('ett, to');
});

it('keeps a spreadsheet from reading a cell as a formula', () => {
  for (const start of ['=', '+', '-', '@']) expect(csvCell(`${start}1`)).toBe(`'${start}1`);
  expect(csvCell('=1;2')).toBe('"\'=1;2"');
});

it('begins with the mark that tells a spreadsheet the text is UTF-8, and ends every line as RFC 4180 says', () => {
  const csv = criteriaCsv([]);
  expect(csv.startsWith('\ufeffKrav;')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.match(/\r\n/g)).toHaveLength(1);
});
