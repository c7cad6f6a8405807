// Three worked hourly prices, and any price at all. @source the build-ups that tests/cases/rates.json also tells
import * as fc from 'fast-check';
import { exact } from '../../../shared/exact.ts';
import { type TermId, type Terms, termIds } from '../terms.ts';

type Figures = Readonly<Record<TermId, string>>;

const figures2019: Figures = {
  baseWage: '180.55',
  eveningNightShare: '25',
  eveningNightRate: '54',
  weekendShare: '26',
  weekendRate: '50',
  holidayShare: '3',
  holidayFactor: '4/3',
  trainingPercent: '2',
  sickPayPercent: '2.4',
  holidayPayPercent: '12',
  pensionPercent: '2',
  pensionDeduction: '96883',
  afpPercent: '0',
  afpDeduction: '0',
  employerContributionPercent: '14.1',
  insurancePerYear: '3000',
  workedHoursPerYear: '1668.5',
  operatingAmount: '400',
  operatingTimes: '12',
  hoursPerWeek: '40',
  administrationPerHour: '45',
  marginPercent: '4',
};

const figures2025: Figures = {
  ...figures2019,
  baseWage: '225.40',
  eveningNightRate: '60',
  weekendRate: '57',
  pensionDeduction: '0',
  operatingAmount: '497.51',
  administrationPerHour: '60',
};

const figuresNineYears: Figures = {
  ...figures2025,
  baseWage: '247.07',
  sickPayPercent: '3',
  pensionPercent: '3.54',
  afpPercent: '2.7',
  afpDeduction: '130160',
  marginPercent: '5',
};

/** A call that starts in March 2019: 353.51 kr. */
export const terms2019 = termsFrom(figures2019);
/** 2025, no seniority: 441.92 kr with each line rounded, 441.93 kr with the price alone. */
export const terms2025 = termsFrom(figures2025);
/** 2025, nine years, with AFP: 495.86 kr, or 495.87. */
export const termsNineYears = termsFrom(figuresNineYears);

function termsFrom(figures: Figures): Terms {
  return Object.fromEntries(termIds.map((id) => [id, exact(figures[id])])) as Terms;
}

/** The first, as somebody types it: what is none is left empty. */
export const typed2019 = Object.fromEntries(
  termIds.map((id) => [id, figures2019[id] === '0' ? '' : figures2019[id].replace('.', ',')]),
) as Figures;

/** Hundredths from zero to so many. */
const upTo = (most: number, least = 0): fc.Arbitrary<string> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => (hundredths / 100).toFixed(2));

/** Figures as wide as anybody would type them. */
export const anyTerms: fc.Arbitrary<Terms> = fc
  .record({
    baseWage: upTo(400),
    eveningNightShare: upTo(100),
    eveningNightRate: upTo(150),
    weekendShare: upTo(100),
    weekendRate: upTo(150),
    holidayShare: upTo(10),
    holidayFactor: fc.constantFrom('0', '1', '4/3'),
    trainingPercent: upTo(10),
    sickPayPercent: upTo(15),
    holidayPayPercent: fc.constantFrom('10.2', '12'),
    pensionPercent: upTo(7),
    pensionDeduction: fc.constantFrom('0', '96883'),
    afpPercent: fc.constantFrom('0', '2.7'),
    afpDeduction: fc.constantFrom('0', '130160'),
    employerContributionPercent: fc.constantFrom('0', '5.1', '14.1'),
    insurancePerYear: upTo(9000),
    workedHoursPerYear: upTo(1950, 1),
    operatingAmount: upTo(5000),
    operatingTimes: fc.constantFrom('1', '4', '12', '52'),
    hoursPerWeek: upTo(168, 1),
    administrationPerHour: upTo(150),
    marginPercent: upTo(90),
  })
  .map(termsFrom);

export const anyMarginOf = fc.constantFrom('price' as const, 'cost' as const);
export const anyRounding = fc.constantFrom('perLine' as const, 'atEnd' as const);
