import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { resultsOf } from '../results.ts';
import { site } from '../testing/site.ts';
import type { ScenarioResult } from '../view-props.ts';
import { DayNote } from './DayNote.tsx';

const begun = newCalculation('k', '1', site.rates);

function shown(said: Partial<Scenario>, today = '2026-11-22'): string {
  const scenarios = begun.scenarios.map((scenario) => ({ ...scenario, ...said }));
  const result = resultsOf({ ...begun, scenarios }, site.rates, [])[0] as ScenarioResult;
  const note = <DayNote {...{ result, today }} rates={site.rates} lead={() => {}} chooseDay={() => {}} />;
  return render(note)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}

test('on a day with all rates, it says what is lacking today', () => {
  expect(shown({})).toBe(
    'For i dag, 22. november 2026, mangler timelønn, tillegg for kveld og natt, tillegg for helg og ' +
      'tillegg for helligdager. Bruk dagens dato',
  );
  expect(shown({}, '2025-12-01')).toBe('Vi har alle satsene for i dag, 1. desember 2025. Bruk dagens dato');
});

test('it says nothing of today when that is the day, and nothing before today is known', () => {
  expect(shown({ day: '2025-12-01' }, '2025-12-01')).toBe('');
  expect(shown({}, '')).toBe('');
});

test('on a day that lacks rates, it names them and offers the last day that has them', () => {
  expect(shown({ day: '2026-03-01' })).toBe(
    'Vi mangler én sats for 1. mars 2026. Skriv tallet selv: Tillegg for helligdager ' +
      'Bruk siste dag med alle satsene i denne tariffen: 31. desember 2025 ' +
      'Da blir også alle de andre satsene de som gjaldt 31. desember 2025.',
  );
});

test('of a tariff that never has them all, it offers the day with the most, and says what is lacking there too', () => {
  expect(shown({ tariff: 'tariff-nho-geneo-bpa' })).toBe(
    'Vi mangler 4 satser for 31. desember 2025. Skriv tallene selv: ' +
      'Timelønn Tillegg for kveld og natt Tillegg for helg Tillegg for helligdager ' +
      'Bruk siste dag med flest satser i denne tariffen: 31. mars 2023 ' +
      'Da blir også alle de andre satsene de som gjaldt 31. mars 2023. ' +
      'Da mangler fortsatt tillegg for helligdager.',
  );
});

test('before the first rates, it offers the first day that has the most of them', () => {
  expect(shown({ day: '2010-01-01' })).toContain('Bruk første dag med alle satsene i denne tariffen: ');
});

test('without a tariff, the day is none of a tariff', () => {
  expect(shown({ day: '2030-01-01', tariff: null })).toMatch(/Bruk siste dag med alle satsene: \d/);
});

test('what the reader has typed is not lacking', () => {
  const typed = { ...begun.scenarios[0]?.typed, holidayFactor: '4/3' } as Scenario['typed'];
  expect(shown({ day: '2026-03-01', typed })).toMatch(/^For i dag/);
});
