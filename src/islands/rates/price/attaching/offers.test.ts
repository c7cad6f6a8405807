// Which calculations can be attached: the one on the page, and every kept one that has a price.
import { expect, test } from 'vitest';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { withScenario } from '../edit.ts';
import { resultsOf } from '../results.ts';
import { site } from '../testing/site.ts';
import { keptOffers, offerOnPage } from './offers.ts';

const { rates } = site;
const savedAt = '2026-11-22T12:00:00.000Z';
const draft = newCalculation('a', '1', rates);
const priceless = withScenario(draft, 0, { day: '1999-01-01' });

function kept(calculation: Calculation): ListedCalculation {
  return { status: 'readable', calculation, revision: 1, savedAt };
}
const unreadable: ListedCalculation = { status: 'unreadable', id: 'c', isNewer: false, raw: '{}' };

function onPage(calculation: Calculation, listed: readonly ListedCalculation[]) {
  return offerOnPage({ draft: calculation, results: resultsOf(calculation, rates, []) }, listed);
}

test('the calculation on the page is offered with when it was kept, or as kept nowhere', () => {
  expect(onPage(draft, [kept({ ...draft, id: 'b' })])).toMatchObject({ isShown: true, savedAt: null });
  expect(onPage(draft, [kept(draft)])?.savedAt).toBe(savedAt);
  expect(onPage(priceless, [])).toBeNull();
});

test('a kept calculation is offered with the prices that its scenarios come to, and one without any is not', () => {
  const second = { ...draft.scenarios[0], ...priceless.scenarios[0], id: 'second' };
  const two = { ...draft, id: 'two', scenarios: [...draft.scenarios, second] } as Calculation;
  const offers = keptOffers(rates, [kept(two), kept({ ...priceless, id: 'b' }), unreadable]);
  expect(offers.map(({ calculation }) => calculation.id)).toEqual(['two']);
  expect(offers[0]?.priced.map(({ at }) => at)).toEqual([0]);
  const [own] = resultsOf(draft, rates, []);
  expect(offers[0]?.priced[0]?.lines.price.equals(own?.lines?.price ?? 0)).toBe(true);
});
