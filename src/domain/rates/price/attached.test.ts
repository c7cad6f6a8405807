import { describe, expect, test } from 'vitest';
import { period, table } from '../testing/tables.ts';
import { attachedCalculationSchema } from './attached.schema.ts';
import { attachedCalculation } from './attached.ts';
import type { Scenario } from './price-draft.schema.ts';
import type { Rates } from './rate-terms.ts';
import { sampleAttached, sampleCalculation, sampleRates } from './testing/sample-calculation.ts';

/** @source tests/cases/rates.json, R01 */
const linesOfR01 = {
  baseWage: '180.55',
  eveningNight: '13.50',
  weekend: '13.00',
  publicHoliday: '7.22',
  workedHour: '214.27',
  training: '4.29',
  sickPay: '5.14',
  holidayPayBasis: '223.70',
  holidayPay: '26.84',
  occupationalPension: '3.85',
  afp: '0.00',
  contributionBase: '254.39',
  employerContribution: '35.87',
  insurance: '1.80',
  directCost: '292.06',
  operating: '2.31',
  administration: '45.00',
  fullCost: '339.37',
  price: '353.51',
  margin: '14.14',
};

const attachedWith = (change: (scenario: Scenario) => Partial<Scenario>) => {
  const { scenarios, ...calculation } = sampleCalculation();
  const changed = scenarios.map((scenario) => ({ ...scenario, ...change(scenario) }));
  return attachedCalculation({ ...calculation, scenarios: changed }, 0, sampleRates, '2026-11-22');
};

test('the lines that are attached are those of the price, to the øre', () => {
  expect(sampleAttached().lines).toEqual(linesOfR01);
});

test('what is attached stands by itself, and can be read again', () => {
  const attached = sampleAttached();
  expect(attachedCalculationSchema.parse(JSON.parse(JSON.stringify(attached)))).toEqual(attached);
  expect(attached).toMatchObject({
    name: 'Anbud «blåbær»',
    scenario: 'Uten ansiennitet',
    day: '2019-03-01',
    attachedOn: '2026-11-22',
  });
});

test('figures are told as they were typed, and as they were understood', () => {
  const { terms } = sampleAttached();
  expect(terms.weekendRate).toEqual({ typed: '50 kr', value: '50', origin: 'typed', rate: null });
  expect(terms.pensionDeduction).toMatchObject({ typed: '96 883', value: '96883' });
  expect(terms.workedHoursPerYear).toMatchObject({ typed: '1668,5', value: '1668.5' });
  expect(terms.marginPercent).toEqual({ typed: '4', value: '4', origin: 'example', rate: null });
  expect(terms.holidayFactor).toMatchObject({ typed: '4/3', value: '4/3' });
  expect(terms.operatingTimes).toEqual({ typed: '', value: '12', origin: 'computed', rate: null });
  expect(terms.afpPercent).toMatchObject({ value: '0', origin: 'none' });
});

test('a figure that the reader typed is no example, also where it equals one', () => {
  const attached = attachedWith(() => ({ own: ['marginPercent'] }));
  expect(attached?.terms.marginPercent).toEqual({ typed: '4', value: '4', origin: 'typed', rate: null });
  expect(attached?.terms.insurancePerYear.origin).toBe('example');
});

test('where nothing tells what was typed, a figure that equals the example is told as one', () => {
  const attached = attachedWith(({ own: _forgotten, ...before }) => ({ ...before, own: undefined }));
  expect(attached?.terms.marginPercent.origin).toBe('example');
  expect(attached?.terms.baseWage.origin).toBe('typed');
});

test('a rate comes with its table, its period and its source', () => {
  expect(sampleAttached().terms.holidayPayPercent).toEqual({
    typed: '',
    value: '12',
    origin: 'rate',
    rate: {
      title: 'feriepenger',
      column: 'agreed',
      from: '2019-01-01',
      to: '2019-12-31',
      source: 'Stortinget',
      checkedOn: '2026-11-22',
      certainty: 'found',
    },
  });
});

describe('what is attached is told in the words of the tables', () => {
  const holidayPay = sampleRates.feriepenger;
  const columns = [
    { id: 'statutory', label: 'Etter ferieloven' },
    { id: 'agreed', label: 'Med avtalt femte uke' },
  ];
  const attachedBy = (rates: Rates, change: Partial<Scenario> = {}) => {
    const { scenarios, ...calculation } = sampleCalculation();
    const changed = scenarios.map((scenario) => ({ ...scenario, ...change }));
    return attachedCalculation({ ...calculation, scenarios: changed }, 0, rates, '2026-11-22');
  };
  const named = (said: object): Rates => ({
    ...(holidayPay && { feriepenger: { ...holidayPay, title: 'Feriepenger', columns, ...said } }),
  });

  test('a rate by the title of its table and the label of its own column', () => {
    expect(attachedBy(named({}))?.terms.holidayPayPercent.rate).toMatchObject({
      title: 'Feriepenger',
      column: 'Med avtalt femte uke',
    });
  });

  test('a column without a label by its id', () => {
    const [statutory] = columns;
    expect(attachedBy(named({ columns: [statutory] }))?.terms.holidayPayPercent.rate?.column).toBe('agreed');
  });

  test('the agreement and its step, also where the wage is typed; none where none was chosen', () => {
    const wages = table('tariff-virke-bpa', 'krPerYear', [period('2019-01-01', null, { '0': '333300' })]);
    const title = 'Lønn i tariffavtalen for BPA (Virke)';
    const virke = { ...wages, title, columns: [{ id: '0', label: '0 år' }] };
    const attached = attachedBy({ ...sampleRates, [virke.id]: virke }, { tariff: virke.id, seniority: '0' });
    expect(attached?.tariff).toEqual({ title, column: '0 år' });
    expect(attached?.terms.baseWage).toMatchObject({ typed: '180,55', value: '180.55' });
    expect(sampleAttached().tariff).toBeNull();
  });
});

test('lines that are no whole øre are told with their decimals, the price never', () => {
  const lines = attachedWith(() => ({ rounding: 'atEnd' }))?.lines;
  // 180.55 × 3 % × 4/3, and 54 × 25 %
  expect(lines).toMatchObject({ publicHoliday: '7.222', eveningNight: '13.50' });
  expect(lines?.price).toMatch(/^\d+\.\d\d$/);
});

test('a scenario without a price cannot be attached', () => {
  expect(attachedWith(({ typed }) => ({ typed: { ...typed, baseWage: '' } }))).toBeNull();
  expect(attachedWith(() => ({ day: null }))).toBeNull();
  expect(attachedCalculation(sampleCalculation(), 1, sampleRates, '2026-11-22')).toBeNull();
});

test('a calculation that lacks a line or a figure is not read', () => {
  const attached = sampleAttached();
  const { margin: _line, ...lines } = attached.lines;
  expect(attachedCalculationSchema.safeParse({ ...attached, lines }).success).toBe(false);
  const { baseWage: _term, ...terms } = attached.terms;
  expect(attachedCalculationSchema.safeParse({ ...attached, terms }).success).toBe(false);
  const other = { ...attached.lines, profit: '1.00' };
  expect(attachedCalculationSchema.safeParse({ ...attached, lines: other }).success).toBe(false);
});
