// The calculators that cases can ask for, by name. Those that are not built yet are not here.
import { parseOrganisationNumber } from '#domain/application/organisation-number.ts';

type Calculator = (input: Readonly<Record<string, unknown>>) => unknown;

export const calculators: Readonly<Record<string, Calculator>> = {
  organisationNumber: ({ value }) => ({
    valid: typeof value === 'string' && parseOrganisationNumber(value) !== null,
  }),
};
