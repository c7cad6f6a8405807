// How the browser tests run: one Chromium, over the built site served as the host would serve it.
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4399);
const root = new URL('../..', import.meta.url).pathname;
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results`,
  // A long test is named *.long.spec.ts and runs with `npm run test:long`; so does *.speed.spec.ts, which is run alone.
  testMatch: process.env.SPEED ? '**/*.speed.spec.ts' : '**/*.spec.ts',
  testIgnore: [
    ...(process.env.LONG ? [] : ['**/*.long.spec.ts']),
    ...(process.env.SPEED ? [] : ['**/*.speed.spec.ts']),
  ],
  fullyParallel: true,
  forbidOnly: true,
  workers: process.env.SPEED ? 1 : 2,
  // Told in the report as having needed a second try.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: JSON.parse(process.env.E2E_LAUNCH ?? '{}'),
    // A step that waits for what never comes is told long before its test is given up.
    actionTimeout: 60_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
