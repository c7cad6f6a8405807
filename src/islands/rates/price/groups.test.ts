import { expect, it } from 'vitest';
import { parts } from '#domain/rates/price/lines.ts';
import { sampleCalculation, sampleRates } from '#domain/rates/price/testing/sample-calculation.ts';
import { total } from '#domain/shared/exact.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { amountOfGroup, type GroupId } from './groups.ts';
import { resultsOf } from './results.ts';

const groups = Object.keys(ratesPrice.groups) as GroupId[];

it('the groups sum to the price, as the parts do', () => {
  const [result] = resultsOf(sampleCalculation(), sampleRates, []);
  const lines = result?.lines;
  if (!lines) throw new Error('There is no price.');
  const amounts = groups.flatMap((id) => amountOfGroup(id, lines) ?? []);
  expect(total(amounts).equals(total(parts.map((id) => lines[id])))).toBe(true);
  expect(total(amounts).equals(lines.price)).toBe(true);
});

it('a scenario that has not changed is not computed again', () => {
  const draft = sampleCalculation();
  const first = resultsOf(draft, sampleRates, []);
  expect(resultsOf({ ...draft, name: 'Nytt navn' }, sampleRates, first)[0]).toBe(first[0]);
});
