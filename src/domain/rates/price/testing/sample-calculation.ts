// A calculation in which every figure is typed but one. @source tests/cases/rates.json, R01: 353.51 kr
import { period, table } from '../../testing/tables.ts';
import type { AttachedCalculation } from '../attached.schema.ts';
import { attachedCalculation } from '../attached.ts';
import { newCalculation } from '../new-scenario.ts';
import type { Calculation, Scenario } from '../price-draft.schema.ts';
import type { Rates } from '../rate-terms.ts';

const typed: Partial<Scenario['typed']> = {
  baseWage: '180,55',
  eveningNightRate: '54',
  weekendRate: '50 kr',
  holidayFactor: '4/3',
  pensionPercent: '2',
  pensionDeduction: '96 883',
  employerContributionPercent: '14,1 %',
};

/** Holiday pay, the figure that is not typed. */
export const sampleRates: Rates = {
  feriepenger: table('feriepenger', 'percent', [period('2019-01-01', '2019-12-31', { agreed: '12' })]),
};

export function sampleCalculation(id = 'kalkyle-1', name = 'Anbud «blåbær»'): Calculation {
  const { scenarios, ...calculation } = newCalculation(id, null, {});
  return {
    ...calculation,
    name,
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      name: 'Uten ansiennitet',
      day: '2019-03-01',
      typed: { ...scenario.typed, ...typed },
    })),
  };
}

/** The same, as an application holds it. */
export function sampleAttached(): AttachedCalculation {
  const attached = attachedCalculation(sampleCalculation(), 0, sampleRates, '2026-11-22');
  if (!attached) throw new Error('The sample has no price.');
  return attached;
}
