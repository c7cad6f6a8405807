// The lines of an hourly price by name, in the order they are read: parts before their sums, and the price last. Apart from their
// formulas, for those who only tell them.

export const lineIds = [
  'baseWage',
  'eveningNight',
  'weekend',
  'publicHoliday',
  'workedHour',
  'training',
  'sickPay',
  'holidayPayBasis',
  'holidayPay',
  'occupationalPension',
  'afp',
  'contributionBase',
  'employerContribution',
  'insurance',
  'directCost',
  'operating',
  'administration',
  'fullCost',
  'margin',
  'price',
] as const;

export type LineId = (typeof lineIds)[number];
