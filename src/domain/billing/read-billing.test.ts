import { expect, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { type BillingDraft, billingDraftSchema, type TypedChange } from './billing-draft.schema.ts';
import { billingExamples, newBilling, newChange } from './new-billing.ts';
import { changeDayField, changeField, readBilling } from './read-billing.ts';

const draft = newBilling(2025);

const change = (id: string, day: string, value: string): TypedChange => {
  const [date = '', month = ''] = day.split('.');
  return { id, from: { date, month }, value };
};

const read = (said: Partial<BillingDraft>) => readBilling({ ...draft, ...said });
const hoursAre = (...changes: TypedChange[]) => read({ hours: [...draft.hours, ...changes] });
const pricesAre = (...changes: TypedChange[]) => read({ prices: [...draft.prices, ...changes] });

test('a new plan is understood as it stands, and is a draft', () => {
  const { terms, problems } = readBilling(draft);
  expect(problems).toEqual([]);
  expect(terms).toMatchObject({ year: 2025, start: '2025-01-01', convention: 'calendarDays' });
  expect(terms?.hours.map(({ from, value }) => [from, toDecimals(value)])).toEqual([['2025-01-01', '40.00']]);
  expect(terms?.prices.map(({ from, value }) => [from, toDecimals(value)])).toEqual([
    ['2025-01-01', '450.00'],
  ]);
  expect(billingDraftSchema.parse(draft)).toEqual(draft);
  expect([draft.name, draft.used]).toEqual(['', ['', '', '', '']]);
  expect(billingExamples.prices).toBe(draft.prices[0]?.value);
});

test('changes are put in the order of their days, from a start that is typed', () => {
  const { terms } = read({
    start: { date: ' 3.', month: '02' },
    convention: '52',
    hours: [...draft.hours, change('b', '1.10', '0'), change('a', '15.05', '45,5 timer')],
  });
  expect(terms?.start).toBe('2025-02-03');
  expect(terms?.convention).toBe('52');
  expect(terms?.hours.map(({ from, value }) => [from, toDecimals(value)])).toEqual([
    ['2025-02-03', '40.00'],
    ['2025-05-15', '45.50'],
    ['2025-10-01', '0.00'],
  ]);
});

test.each([
  ['', 'empty'],
  ['25', 'notAYear'],
  ['1999', 'notAYear'],
  ['20255', 'notAYear'],
  ['x2025', 'notAYear'],
])('«%s» is no year: %s, told once', (year, code) => {
  const all = read({ year, start: { date: '29', month: '02' } });
  expect(all).toEqual({ terms: null, problems: [{ at: 'year', code }] });
});

test('a year may have spaces around it', () => {
  expect(read({ year: ' 2024 ', start: { date: '29', month: '02' } }).terms?.start).toBe('2024-02-29');
});

test.each([
  [{ date: '', month: '01' }, 'empty'],
  [{ date: '29', month: '02' }, 'notADay'],
  [{ date: '1a', month: '02' }, 'notADay'],
])('a start of %o is none: %s, told once', (start, code) => {
  const told = read({ start, hours: [...draft.hours, change('a', '1.01', '45')] });
  expect(told).toEqual({ terms: null, problems: [{ at: 'start', code }] });
});

test('a change is after the start, on a day of its own', () => {
  expect(hoursAre(change('a', '1.01', '45')).problems).toEqual([
    { at: 'hours-a-day', code: 'notAfterStart' },
  ]);
  expect(hoursAre(change('a', '2.01', '45')).problems).toEqual([]);
  expect(hoursAre(change('a', '2.01', '45'), change('b', '02.01', '46')).problems).toEqual([
    { at: 'hours-b-day', code: 'sameDay' },
  ]);
  expect(hoursAre(change('a', '', '45')).problems).toEqual([{ at: 'hours-a-day', code: 'empty' }]);
  expect(hoursAre(change('a', '31.04', '45'), change('b', '31.04', '45')).problems).toEqual([
    { at: 'hours-a-day', code: 'notADay' },
    { at: 'hours-b-day', code: 'notADay' },
  ]);
  expect(pricesAre(change('a', '1.01', '460')).problems).toEqual([
    { at: 'prices-a-day', code: 'notAfterStart' },
  ]);
});

test.each([
  ['', 'empty'],
  ['mye', 'notANumber'],
  ['0', 'zero'],
  ['168,5', 'tooMany'],
  ['-3', 'negative'],
])('hours of «%s» are none: %s', (value, code) => {
  const [first] = draft.hours;
  if (!first) throw new Error('no hours');
  expect(read({ hours: [{ ...first, value }] })).toEqual({
    terms: null,
    problems: [{ at: 'hours-first', code }],
  });
});

test.each([
  ['', 'empty'],
  ['0', 'zero'],
  ['452,375', 'moreThanOre'],
  ['1.234', 'unclearPoint'],
])('a price of «%s» is none: %s, and so is a later one', (value, code) => {
  expect(pricesAre(change('a', '1.07', value)).problems).toEqual([{ at: 'prices-a', code }]);
  const [first] = draft.prices;
  if (!first) throw new Error('no price');
  expect(read({ prices: [{ ...first, value }] }).problems).toEqual([{ at: 'prices-first', code }]);
});

test('problems are in the order of the fields, and none is lost', () => {
  const { problems } = read({
    year: 'x',
    start: { date: '', month: '01' },
    hours: [change('first', '1.01', ''), change('a', '', 'x')],
    prices: [change('first', '1.01', '')],
  });
  expect(problems.map(({ at }) => at)).toEqual([
    'year',
    'start',
    'hours-first',
    'hours-a-day',
    'hours-a',
    'prices-first',
  ]);
});

test('fields have addresses', () => {
  expect([changeField('hours', 'a'), changeDayField('prices', 'b')]).toEqual(['hours-a', 'prices-b-day']);
});

test('a new change has a name of its own, whatever was removed', () => {
  const first = newChange(draft.hours);
  const second = newChange([...draft.hours, first]);
  expect([first.id, second.id]).toEqual(['change-1', 'change-2']);
  expect(newChange([...draft.hours, second]).id).toBe('change-3');
  expect(newChange([...draft.hours, { ...first, id: 'change-12' }]).id).toBe('change-2');
  expect(first).toMatchObject({ value: '', from: { date: '' } });
  expect(billingDraftSchema.safeParse({ ...draft, hours: [...draft.hours, first] }).success).toBe(true);
});
