// The lines of an hourly price by name, in their order; apart from their formulas, for those who only tell them.

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
  'price',
  'margin',
] as const;

export type LineId = (typeof lineIds)[number];
