import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { employerContributionYear } from './employer-contribution.ts';

/** 14.1 per cent; 5 more of what exceeded 750 000 kr in 2023, and 850 000 kr in 2024. */
test.each([
  ['900000', 2022, '126900.00'],
  ['900000', 2023, '134400.00'],
  ['900000', 2024, '129400.00'],
  ['900000', 2025, '126900.00'],
  ['750000', 2023, '105750.00'],
  ['750000.20', 2023, '105750.04'],
  ['850000', 2024, '119850.00'],
  ['850001', 2024, '119850.19'],
  ['500000', 2023, '70500.00'],
  ['0', 2024, '0.00'],
  ['123.45', 2026, '17.41'],
])('the contribution of %s kr in %i is %s kr', (basis, year, total) => {
  expect(toDecimals(employerContributionYear(exact(basis), year), 4)).toBe(`${total}00`);
});
