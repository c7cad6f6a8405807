// Scenarios drawn by chance, for tests: every figure typed, so that no rate is needed.

import fc from 'fast-check';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { exact, toDecimals } from '#domain/shared/exact.ts';
import { scenarioOf } from '../../document/testing/calculations.ts';

/** Above zero, with so many decimals, as it is typed. */
const decimal = (most: number, places: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 1, max: most * 10 ** places })
    .map((whole) => toDecimals(exact(whole, 10 ** places), places));

const figures = fc.record({
  ...Object.fromEntries(termIds.map((id) => [id, decimal(id.endsWith('Rate') ? 400 : 100, 2)])),
  baseWage: decimal(400, 2),
  // Together no more than all hours.
  weekendShare: decimal(50, 2),
  holidayShare: decimal(50, 2),
  marginPercent: decimal(30, 2),
  holidayFactor: fc.constantFrom('1', '4/3', '1,33'),
  pensionDeduction: decimal(200_000, 0),
  afpDeduction: decimal(200_000, 0),
  workedHoursPerYear: decimal(2_000, 1),
}) as fc.Arbitrary<Record<TermId, string>>;

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    figures,
    hasAfp: fc.boolean(),
    marginOf: fc.constantFrom('price' as const, 'cost' as const),
    rounding: fc.constantFrom('perLine' as const, 'atEnd' as const),
  })
  .map(({ figures, ...choices }) => scenarioOf({ ...choices, typed: figures }));
