import { expect, it } from 'vitest';
import { isExample, newCalculation } from '#domain/rates/price/new-scenario.ts';
import { withCopy, withoutScenario, withScenario, withScenarioBack, withTyped } from './edit.ts';

const draft = newCalculation('k', null, {});

it('a copy stands after what it is a copy of, and is changed alone', () => {
  const copied = withCopy(draft, 0, 'second', 'Kopi');
  const changed = withScenario(copied, 1, { hasAfp: true });
  expect(changed.scenarios.map(({ id, name, hasAfp }) => [id, name, hasAfp])).toEqual([
    ['first', '', false],
    ['second', 'Kopi', true],
  ]);
});

it('what is removed comes back where it was', () => {
  const copied = withCopy(withCopy(draft, 0, 'second', ''), 1, 'third', '');
  const second = copied.scenarios[1];
  if (!second) throw new Error('There is no copy.');
  const without = withoutScenario(copied, 1);
  expect(without.scenarios.map(({ id }) => id)).toEqual(['first', 'third']);
  expect(withScenarioBack(without, 1, second)).toEqual(copied);
});

it('one figure is typed, and the others stand', () => {
  const [scenario] = draft.scenarios;
  if (!scenario) throw new Error('There is no scenario.');
  const { typed } = withTyped(scenario, 'marginPercent', '5,5');
  expect(typed).toEqual({ ...scenario.typed, marginPercent: '5,5' });
});

it("a figure that is typed is the reader's own, also when it is the one that stood there", () => {
  const [scenario] = draft.scenarios;
  if (!scenario) throw new Error('There is no scenario.');
  const again = { ...scenario, ...withTyped(scenario, 'marginPercent', scenario.typed.marginPercent) };
  expect(isExample(scenario, 'marginPercent')).toBe(true);
  expect(isExample(again, 'marginPercent')).toBe(false);
  expect(isExample(again, 'insurancePerYear')).toBe(true);
  expect(withTyped(again, 'marginPercent', '6').own).toEqual(['marginPercent']);
});
