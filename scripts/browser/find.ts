// Finds a Chromium for the browser tests. Every candidate is launched through Playwright before it is believed.
import { type BrowserType, chromium } from '@playwright/test';
import { candidates, type Launch } from './candidates.ts';

type LaunchOptions = Parameters<BrowserType['launch']>[0];

/** Kept small and quiet: /dev/shm is tiny in containers, and nothing is to be fetched behind a test's back. */
const quiet = [
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The launch options of the first candidate that draws a page; null when none does. Says on stderr which one it is. */
export async function findBrowser(): Promise<LaunchOptions | null> {
  for await (const { name, launch } of candidates()) {
    const options = { ...withEnvironment(launch), args: quiet };
    const version = await versionOf(options);
    if (version === null) continue;
    console.error(`Browser: ${name}, version ${version}`);
    return options;
  }
  return null;
}

/** Without a UTF-8 locale Chromium cannot find a file whose name is more than ASCII. */
const locale = { LC_ALL: 'C.UTF-8' };

function withEnvironment(launch: Launch): NonNullable<LaunchOptions> {
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...locale, ...launch.env }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return { ...launch, env };
}

async function versionOf(options: LaunchOptions): Promise<string | null> {
  try {
    const browser = await chromium.launch({ ...options, timeout: 60_000 });
    const page = await browser.newPage();
    await page.setContent('<title>works</title><label>Svar <input></label><span>å</span>');
    await page.getByLabel('Svar').fill('å');
    const hasFont = ((await page.locator('span').boundingBox())?.width ?? 0) > 0;
    const works = hasFont && (await page.title()) === 'works';
    const version = browser.version();
    await browser.close();
    return works ? version : null;
  } catch {
    return null;
  }
}
