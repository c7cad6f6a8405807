// How vitest runs: one-room tests beside their code, tests of several rooms in tests/. The browser's journeys are Playwright's.
import { defineConfig } from 'vitest/config';

const stub = new URL('./src/export/stub.ts', import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // jsPDF's optional parts draw HTML on paper. We never do, and leave them out, as the site's own build does.
    alias: { html2canvas: stub, dompurify: stub, canvg: stub },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    setupFiles: ['./tests/same-draws.ts'],
    // A long test is named *.long.test.ts and runs with `npm run test:long`.
    exclude: process.env.LONG ? [] : ['**/*.long.test.{ts,tsx}'],
    // Files share what they import, which halves the time: so no test may leave anything behind, and its stubs are taken away.
    isolate: false,
    // Vitest leaves a core to itself, which is half of a machine of two.
    maxWorkers: '100%',
    unstubGlobals: true,
    unstubEnvs: true,
    restoreMocks: true,
    // Room for a machine that is busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
