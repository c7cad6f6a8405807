import { describe, expect, test } from 'vitest';
import { toDecimals } from '../../shared/exact.ts';
import { rates, scenario } from '../testing/scenario.ts';
import { period, table } from '../testing/tables.ts';
import { chosenTariff, type Rates, rateTerms, tariffWage } from './rate-terms.ts';

describe('what the chosen tariff pays', () => {
  const wage = (given: Parameters<typeof scenario>[0]): string | null => {
    const found = tariffWage(scenario(given), rates);
    return found && toDecimals(found);
  };

  test('is the wage of the year an hour: 416 091 kr over 1 846 hours, or over 1 950', () => {
    expect(wage({ fullWeek: '35.5' })).toBe('225.40');
    expect(wage({ fullWeek: '37.5' })).toBe('213.38');
  });

  test('is told also where another wage is typed', () => {
    expect(wage({ typed: { baseWage: '250' } })).toBe('225.40');
  });

  test('is not known without a tariff, on a day whose wage was not found, or with no day', () => {
    expect(wage({ tariff: null })).toBeNull();
    expect(wage({ day: '2024-01-01' })).toBeNull();
    expect(wage({ day: null })).toBeNull();
  });
});

describe('the chosen agreement', () => {
  const virke = {
    ...table('tariff-virke-bpa', 'krPerYear', [period('2025-04-01', null, { '0': '416091' })]),
    title: 'Lønn i tariffavtalen for BPA (Virke)',
    columns: [
      { id: '0', label: '0 år' },
      { id: '9', label: '9 år' },
    ],
  };
  const tables: Rates = { [virke.id]: virke };
  const chosen = (tariff: string | null, seniority: string) => chosenTariff({ tariff, seniority }, tables);

  test('is told by its name, and by the words of its step', () => {
    const { title } = virke;
    expect(chosen(virke.id, '0')).toEqual({ title, column: '0 år' });
    expect(chosen(virke.id, '9')).toEqual({ title, column: '9 år' });
  });

  test('with a step that the table no longer has is told by what was kept of it', () => {
    expect(chosen(virke.id, '16')).toEqual({ title: virke.title, column: '16' });
  });

  test('is none where none is chosen, and where the table is not there', () => {
    expect(chosen(null, '0')).toBeNull();
    expect(chosen('tariff-ks', '0')).toBeNull();
    expect(chosen('constructor', '0')).toBeNull();
    // To choose none is not to choose a table whose id happens to be «null».
    expect(chosenTariff({ tariff: null, seniority: '0' }, { null: virke })).toBeNull();
  });
});

test('a deduction of one G on a day whose G was not found is no sum at all', () => {
  const { grunnbelop: _, ...withoutG } = rates;
  expect(rateTerms(scenario({ day: '2021-06-01' }), withoutG).pensionDeduction).toEqual({
    problem: 'notFound',
  });
});
