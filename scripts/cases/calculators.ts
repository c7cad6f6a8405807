// The calculators that cases can ask for, by name.
import { parseOrganisationNumber } from '#domain/application/organisation-number.ts';
import { billingCalculators } from './billing.ts';
import type { Input } from './input.ts';
import { rateCalculators } from './rates.ts';

type Calculator = (input: Input) => unknown;

export const calculators: Readonly<Record<string, Calculator>> = {
  organisationNumber: (input) => ({ valid: parseOrganisationNumber(input.text('value')) !== null }),
  ...rateCalculators,
  ...billingCalculators,
};
