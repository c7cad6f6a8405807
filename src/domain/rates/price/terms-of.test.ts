import { describe, expect, test } from 'vitest';
import { toDecimals } from '../../shared/exact.ts';
import { rates, scenario, typedOnly } from '../testing/scenario.ts';
import { hourlyPrice } from './hourly-price.ts';
import { type TermId, type Terms, termIds } from './terms.ts';
import { type TermsRead, termsOf } from './terms-of.ts';

type Given = Parameters<typeof scenario>[0];

const read = (given: Given = {}): TermsRead =>
  termsOf(scenario({ ...given, typed: { ...typedOnly, ...given?.typed } }), rates);

const problemAt = (found: TermsRead, at: string) => found.problems.find((each) => each.at === at)?.code;
const kindOf = (found: TermsRead, id: TermId) => found.origins[id]?.kind;

function decimal({ terms, problems }: TermsRead, id: TermId): string {
  expect(problems).toEqual([]);
  return toDecimals((terms as Terms)[id], 6).replace(/\.?0+$/, '');
}

/** 1 June 2021: before pension was of the first krone. Supplements were not found. */
const in2021: Given = {
  day: '2021-06-01',
  typed: { eveningNightRate: '56', weekendRate: '53', holidayFactor: '4/3' },
};

describe('rates of the day', () => {
  test('all that has a rate is taken from its table, the rest is as typed', () => {
    const found = read();
    const values = termIds.map((id) => `${id} ${decimal(found, id)} ${kindOf(found, id)}`);
    expect(values).toEqual([
      'baseWage 225.4 rate',
      'eveningNightShare 25 typed',
      'eveningNightRate 60 rate',
      'weekendShare 26 typed',
      'weekendRate 57 rate',
      'holidayShare 3 typed',
      'holidayFactor 1.33 rate',
      'trainingPercent 2 typed',
      'sickPayPercent 2.4 typed',
      'holidayPayPercent 12 rate',
      'pensionPercent 2 rate',
      'pensionDeduction 0 rate',
      'afpPercent 0 none',
      'afpDeduction 0 none',
      'employerContributionPercent 14.1 rate',
      'insurancePerYear 3000 typed',
      'workedHoursPerYear 1668.5 typed',
      'operatingAmount 400 typed',
      'operatingTimes 12 computed',
      'hoursPerWeek 40 typed',
      'administrationPerHour 60 typed',
      'marginPercent 4 typed',
    ]);
  });

  test('a rate says its table, its column and its period', () => {
    expect(read({ seniority: '9' }).origins.baseWage).toMatchObject({
      kind: 'rate',
      table: 'tariff-virke-bpa',
      column: '9',
      period: { from: '2025-04-01', to: '2026-03-31' },
    });
  });

  test('the wage of a year is shared among the hours of a full week, rounded to øre', () => {
    expect(decimal(read({ fullWeek: '35.5' }), 'baseWage')).toBe('225.4');
    expect(decimal(read({ fullWeek: '37.5' }), 'baseWage')).toBe('213.38');
    expect(decimal(read({ fullWeek: '37.5', seniority: '9' }), 'baseWage')).toBe('233.89');
  });

  test('the zone decides the contribution', () => {
    expect(decimal(read({ zone: '5' }), 'employerContributionPercent')).toBe('0');
    expect(read({ zone: '4' }).problems).toEqual([{ at: 'employerContributionPercent', code: 'noColumn' }]);
  });

  test('pension was of pay above 1 G until the end of 2021, and is of the first krone since', () => {
    const before = read(in2021);
    expect(decimal(before, 'pensionDeduction')).toBe('106399');
    expect(before.origins.pensionDeduction).toMatchObject({ table: 'grunnbelop', column: 'g' });
    expect(decimal(read({ ...in2021, day: '2021-12-31' }), 'pensionDeduction')).toBe('106399');
    const after = read({ ...in2021, day: '2022-01-01' });
    expect(decimal(after, 'pensionDeduction')).toBe('0');
    expect(after.origins.pensionDeduction).toMatchObject({ table: 'tjenestepensjon-bunnfradrag' });
    expect(read({ ...in2021, day: '2021-04-30', hasAfp: true }).origins.afpDeduction).toMatchObject({
      period: { from: '2020-05-01' },
    });
  });

  test('pension of pay above 1 G needs the G of the day', () => {
    const { grunnbelop: _, ...withoutG } = rates;
    const typed = { ...typedOnly, ...in2021?.typed };
    const found = termsOf(scenario({ ...in2021, typed }), withoutG);
    expect(found.problems).toEqual([{ at: 'pensionDeduction', code: 'notFound' }]);
  });

  test('AFP has the rate of the day and 1 G, for those bound by it', () => {
    const found = read({ ...in2021, hasAfp: true });
    expect(decimal(found, 'afpPercent')).toBe('2.5');
    expect(decimal(found, 'afpDeduction')).toBe('106399');
    expect(kindOf(found, 'afpPercent')).toBe('rate');
  });

  test('what is typed for AFP is not used where it does not apply', () => {
    const found = read({ typed: { afpPercent: '2,7', afpDeduction: 'mye' } });
    expect(decimal(found, 'afpPercent')).toBe('0');
    expect(kindOf(found, 'afpDeduction')).toBe('none');
  });
});

describe('nothing is taken from a neighbour', () => {
  test.each<[string, string, string, string]>([
    ['2021-03-31', 'baseWage', 'beforeFirst', '2021-04-01'],
    ['2024-01-01', 'baseWage', 'notFound', '2025-04-01'],
    ['2026-04-01', 'baseWage', 'afterLast', '2026-03-31'],
    ['2022-07-31', 'weekendRate', 'beforeFirst', '2022-08-01'],
    ['2026-04-01', 'eveningNightRate', 'afterLast', '2026-03-31'],
    ['2026-01-01', 'holidayFactor', 'afterLast', '2025-12-31'],
    ['2024-12-31', 'holidayFactor', 'noColumn', '2025-01-01'],
    ['2027-01-01', 'employerContributionPercent', 'afterLast', '2026-12-31'],
  ])('on %s %s is %s, and on %s it is there', (day, term, code, neighbour) => {
    expect(problemAt(read({ day }), term)).toBe(code);
    expect(kindOf(read({ day }), term as TermId)).toBeUndefined();
    expect(problemAt(read({ day: neighbour }), term)).toBeUndefined();
  });

  test('nor from another tariff: supplements follow the wage', () => {
    const found = read({ tariff: 'tariff-ks' });
    expect(found.terms).toBeNull();
    expect(found.problems).toEqual([
      { at: 'eveningNightRate', code: 'noColumn' },
      { at: 'holidayFactor', code: 'noColumn' },
    ]);
    expect(found.origins.weekendRate).toMatchObject({ table: 'tillegg-ks' });
    expect(found.origins.baseWage).toMatchObject({ table: 'tariff-ks' });
  });

  test('the supplement of public holidays is that of the tariff’s own parties', () => {
    const found = read({ tariff: 'tariff-nho-pleie-omsorg', day: '2023-06-01' });
    expect(found.origins.holidayFactor).toMatchObject({ table: 'helligdagstillegg', column: 'nho' });
    expect(problemAt(found, 'holidayFactor')).toBeUndefined();
  });

  test('a premium of AFP that was not found must be typed', () => {
    expect(read({ hasAfp: true }).problems).toEqual([{ at: 'afpPercent', code: 'notFound' }]);
    const found = read({ hasAfp: true, typed: { afpPercent: '2,7' } });
    expect(decimal(found, 'afpPercent')).toBe('2.7');
    expect(decimal(found, 'afpDeduction')).toBe('106399');
  });

  test.each(['tariff-unheard', 'constructor', 'arbeidsgiveravgift'])('«%s» is no tariff', (tariff) => {
    expect(problemAt(read({ tariff }), 'baseWage')).toBe('notFound');
  });

  test('a seniority that the tariff does not have has no wage', () => {
    expect(read({ seniority: '3' }).problems).toEqual([{ at: 'baseWage', code: 'noColumn' }]);
  });

  test('without any tables, every rate must be typed', () => {
    const found = termsOf(scenario({ typed: typedOnly }), {});
    expect(found.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
      'baseWage notFound',
      'eveningNightRate notFound',
      'weekendRate notFound',
      'holidayFactor notFound',
      'holidayPayPercent notFound',
      'pensionPercent notFound',
      'pensionDeduction notFound',
      'employerContributionPercent notFound',
    ]);
  });
});

describe('what is typed', () => {
  const rated = {
    baseWage: '180,55',
    eveningNightRate: '54',
    weekendRate: '50',
    holidayFactor: '4/3',
    holidayPayPercent: '12',
    pensionPercent: '2',
    pensionDeduction: '96 883',
    employerContributionPercent: '14,1',
  };

  test('goes before the rate of the day', () => {
    const found = read({ typed: rated });
    expect(decimal(found, 'baseWage')).toBe('180.55');
    expect(kindOf(found, 'baseWage')).toBe('typed');
    expect(found.terms?.holidayFactor.toFraction()).toBe('4/3');
  });

  test('needs no day, no table and no tariff', () => {
    const typed = { ...typedOnly, ...rated, administrationPerHour: '45' };
    const { terms, problems } = termsOf(scenario({ day: null, tariff: null, typed }), {});
    expect(problems).toEqual([]);
    // The worked price of a call with start in March 2019.
    expect(terms && toDecimals(hourlyPrice(terms, 'price', 'perLine')?.price as never)).toBe('353.51');
  });

  test('without a tariff, wage and supplements are typed', () => {
    expect(read({ tariff: null }).problems).toEqual([
      { at: 'baseWage', code: 'empty' },
      { at: 'eveningNightRate', code: 'empty' },
      { at: 'weekendRate', code: 'empty' },
      { at: 'holidayFactor', code: 'empty' },
    ]);
  });

  test('is needed where a day is missing, and that is told once, at the day', () => {
    expect(read({ day: null }).problems).toEqual([{ at: 'day', code: 'noDay' }]);
    expect(read({ day: null, typed: { ...rated, pensionPercent: '' } }).problems).toEqual([
      { at: 'day', code: 'noDay' },
    ]);
  });

  test('spaces alone are nothing typed', () => {
    expect(kindOf(read({ typed: { baseWage: '  ' } }), 'baseWage')).toBe('rate');
    expect(problemAt(read({ typed: { marginPercent: ' ' } }), 'marginPercent')).toBe('empty');
  });

  test('what is not understood is a problem, also where there is a rate', () => {
    const found = read({ typed: { baseWage: 'mye', marginPercent: '-4', insurancePerYear: '3.000' } });
    expect(found.terms).toBeNull();
    expect(found.problems).toEqual([
      { at: 'baseWage', code: 'notANumber' },
      { at: 'insurancePerYear', code: 'unclearPoint' },
      { at: 'marginPercent', code: 'negative' },
    ]);
    expect(kindOf(found, 'hoursPerWeek')).toBe('typed');
    expect(kindOf(found, 'marginPercent')).toBeUndefined();
    const understood = termIds.filter((id) => found.problems.every(({ at }) => at !== id));
    expect(understood).toHaveLength(19);
    expect(Object.keys(found.origins)).toEqual(understood);
  });

  test.each<[TermId, string, string | undefined]>([
    ['eveningNightShare', '100', undefined],
    ['eveningNightShare', '100,01', 'tooMuch'],
    ['weekendShare', '101', 'tooMuch'],
    ['sickPayPercent', '100', undefined],
    ['sickPayPercent', '100,1', 'tooMuch'],
    ['employerContributionPercent', '141', 'tooMuch'],
    ['marginPercent', '99,99', undefined],
    ['marginPercent', '100', 'tooMuch'],
    ['holidayFactor', '10', undefined],
    ['holidayFactor', '133 %', 'tooMuch'],
    ['holidayFactor', '133/10', 'tooMuch'],
    ['hoursPerWeek', '168', undefined],
    ['hoursPerWeek', '168,5', 'tooMuch'],
    ['hoursPerWeek', '0', 'zero'],
    ['workedHoursPerYear', '8784', undefined],
    ['workedHoursPerYear', '16685', 'tooMuch'],
    ['workedHoursPerYear', '0,0', 'zero'],
    ['marginPercent', '0', undefined],
    ['administrationPerHour', '0', undefined],
    ['administrationPerHour', '999999999', undefined],
    ['baseWage', '999999999,5', undefined],
  ])('%s of «%s»: %s', (term, typed, code) => {
    expect(problemAt(read({ typed: { [term]: typed } }), term)).toBe(code);
  });

  test('weekend and public holidays are together no more than all hours', () => {
    const shares = (weekendShare: string, holidayShare: string) =>
      read({ typed: { weekendShare, holidayShare } });
    expect(shares('97', '3').problems).toEqual([]);
    expect(shares('97', '3,01').problems).toEqual([]);
    expect(shares('97', '3,02').problems).toEqual([{ at: 'holidayShare', code: 'tooMuch' }]);
    expect(shares('97', '101').problems).toEqual([{ at: 'holidayShare', code: 'tooMuch' }]);
    expect(shares('x', '100').problems).toEqual([{ at: 'weekendShare', code: 'notANumber' }]);
  });

  test.each([
    ['4/3', '4/3'],
    [' 4 / 3 ', '4/3'],
    ['100/100', '1'],
    ['1,33', '133/100'],
    ['0', '0'],
  ])('a public holiday’s supplement can be «%s»', (typed, factor) => {
    expect(read({ typed: { holidayFactor: typed } }).terms?.holidayFactor.toFraction()).toBe(factor);
  });

  test.each(['4/0', '4/', '/3', '4/3/2', '4000/3000', 'a4/3', '4/3b'])('«%s» is no factor', (typed) => {
    expect(problemAt(read({ typed: { holidayFactor: typed } }), 'holidayFactor')).toBe('notANumber');
  });

  test('a fraction is a factor only, and no other figure', () => {
    expect(problemAt(read({ typed: { baseWage: '4/3' } }), 'baseWage')).toBe('notANumber');
  });
});

describe('what is computed', () => {
  const shifts = [{ weekday: 7, from: '12', to: '18' }];
  const week = { shifts, year: '2026', eveningFrom: '17', nightTo: '06' };

  test('shares of a week over a year, rounded to a hundredth of a per cent', () => {
    // 52 Sundays, three of them holidays; one hour of six is evening.
    const found = read({ sharesFrom: 'week', week, typed: { weekendShare: '1', holidayShare: 'x' } });
    expect(decimal(found, 'eveningNightShare')).toBe('16.67');
    expect(decimal(found, 'weekendShare')).toBe('94.23');
    expect(decimal(found, 'holidayShare')).toBe('5.77');
    expect(kindOf(found, 'holidayShare')).toBe('computed');
  });

  test('a week is not read where shares are typed', () => {
    expect(read({ sharesFrom: 'typed', week: { ...week, year: 'x' } }).problems).toEqual([]);
  });

  test.each([
    ['noShifts', { ...week, shifts: [] }],
    ['notAYear', { ...week, year: '' }],
    ['notATime', { ...week, nightTo: 'seks' }],
  ])('a week that is not understood is one problem, not three: %s', (code, wrong) => {
    expect(read({ sharesFrom: 'week', week: wrong }).problems).toEqual([{ at: 'week', code }]);
  });

  const sick = (percent: string, employersPart: string) =>
    read({
      sickPayFrom: 'absence',
      absence: { percent, employersPart },
      typed: { sickPayPercent: '99' },
    });

  test('sick pay of absence and the employer’s part of it', () => {
    // 8 × 30 / 92 = 2.6087.
    expect(decimal(sick('8 %', '30'), 'sickPayPercent')).toBe('2.61');
    expect(kindOf(sick('8', '30'), 'sickPayPercent')).toBe('computed');
    expect(decimal(sick('50', '100'), 'sickPayPercent')).toBe('100');
  });

  test.each([
    ['', '30', 'empty'],
    ['8', '', 'empty'],
    ['åtte', '30', 'notANumber'],
    ['8', '-30', 'negative'],
    ['100', '30', 'tooMuch'],
    ['8', '100,5', 'tooMuch'],
    ['60', '100', 'tooMuch'],
  ])('absence of «%s» with a part of «%s»: %s', (percent, part, code) => {
    expect(sick(percent, part).problems).toEqual([{ at: 'absence', code }]);
  });

  test.each([
    ['week', '52'],
    ['month', '12'],
    ['quarter', '4'],
    ['year', '1'],
  ] as const)('a sum each %s comes %s times a year, whatever is typed', (operatingPer, times) => {
    expect(decimal(read({ operatingPer, typed: { operatingTimes: '7' } }), 'operatingTimes')).toBe(times);
  });
});
