// The words of the files a calculation is saved as: the paper, the table and the spreadsheet; and of the buttons that make them.
// Bokmål.

export const ratesExport = {
  /** A scenario that has no name. */
  scenario: (number: number) => `Alternativ ${number}`,
} as const;
