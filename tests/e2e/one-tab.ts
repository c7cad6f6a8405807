// The `test` for pages that are only looked at: a worker shows them all in one tab, since a new one takes longer than a look.
import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type WorkerInfo,
} from '@playwright/test';
import { Watch } from './watch.ts';

/** The watch has followed the tab since it was opened; a worker that saw a fault is not used again. */
interface Tab {
  readonly page: Page;
  readonly watch: Watch;
}
type Use<Lent> = (lent: Lent) => Promise<void>;

export const test = base.extend<{ scriptless: Page }, { tab: Tab; scriptlessTab: Tab }>({
  tab: [({ browser }, use, worker) => withTab(browser, worker, {}, use), { scope: 'worker' }],
  scriptlessTab: [
    ({ browser }, use, worker) => withTab(browser, worker, { javaScriptEnabled: false }, use),
    { scope: 'worker' },
  ],
  page: ({ tab }, use) => lend(tab, use),
  /** As `page`, for somebody without JavaScript. */
  scriptless: ({ scriptlessTab }, use) => lend(scriptlessTab, use),
});

async function withTab(
  browser: Browser,
  { project }: WorkerInfo,
  options: BrowserContextOptions,
  use: Use<Tab>,
): Promise<void> {
  const { baseURL = '', locale, timezoneId } = project.use;
  const watch = new Watch(new URL(baseURL).origin);
  const unfollow = watch.follow(browser);
  const context = await browser.newContext({ baseURL, locale, timezoneId, ...options });
  unfollow();
  await use({ page: await context.newPage(), watch });
  await context.close();
}

/** Every test gets the tab as wide, and with as few wishes of its reader, as a new one. */
async function lend({ page, watch }: Tab, use: Use<Page>): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await use(page);
  expect(await watch.faults(), 'the pages did nothing they must not do').toEqual([]);
}
