// `npm run e2e`: gets a browser and a port, and runs the browser tests over the site in dist/. Arguments go to Playwright.
import { findBrowser } from './browser/find.ts';
import { freePort } from './browser/port.ts';
import { runNode } from './setup/node.mjs';

const browser = await findBrowser();
if (browser === null) {
  console.error('No Chromium, Chrome or Edge could be found or installed: set CHROMIUM_PATH to one.');
  process.exitCode = 1;
} else {
  const config = ['--config', 'tests/e2e/playwright.config.ts'];
  process.exitCode = await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', ...config, ...process.argv.slice(2)],
    { E2E_LAUNCH: JSON.stringify(browser), E2E_PORT: String(await freePort()) },
  );
}
