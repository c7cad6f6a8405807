// Norwegian organisation numbers: nine digits, the last a modulus-11 control digit.
// @source Brønnøysundregistrene, «Organisasjonsnummeret»; weights 3 2 7 6 5 4 3 2. Checked 2026-11-22.

export type OrganisationNumber = string & { readonly __brand: 'OrganisationNumber' };

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Reads what people type: spaces of every kind, a leading NO and a trailing MVA are ignored.
 * Returns the nine digits, or null when they are not nine or the control digit is wrong (10 never is one).
 */
export function parseOrganisationNumber(typed: string): OrganisationNumber | null {
  const digits = typed.replace(/\s/gu, '').replace(/^NO/iu, '').replace(/MVA$/iu, '');
  if (!/^\d{9}$/.test(digits)) return null;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control === Number(digits[8]) ? (digits as OrganisationNumber) : null;
}
