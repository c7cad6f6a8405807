// How the mutation tests run the domain's own tests: those that take seconds are too slow to run once a mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/domain/{billing,eligibility,hours,needs,rates,shared}/**/*.test.ts'],
    exclude: ['**/exhaustive.test.ts', '**/theorems.test.ts', '**/properties.test.ts', '**/speed.test.ts'],
    testTimeout: 60_000,
  },
});
