// The deadline of an open call as readers meet it day by day, on the site of the second, fictional municipality.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, test } from './test.ts';

let server: ChildProcess;
let site = '';

test.beforeAll(async () => {
  const port = await freePort();
  site = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port), SITE_DIST: '.cache/second-municipality/dist' },
    stdio: 'ignore',
  });
  await expect
    .poll(() =>
      fetch(site).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const standing = (page: Page) => page.locator('.call-standing').first();

const days: [now: string, sentence: RegExp][] = [
  ['2027-01-10T12:00+01:00', /blir kunngjort 15\.\s?januar 2027/],
  ['2027-03-01T12:00+01:00', /45 dager igjen/],
  ['2027-04-14T23:59+02:00', /går ut i morgen klokka 12\.00/],
  ['2027-04-15T00:01+02:00', /går ut i dag klokka 12\.00/],
  ['2027-04-15T12:00+02:00', /går ut i dag/],
  ['2027-04-15T12:01+02:00', /Fristen er ute/],
  ['2027-05-26T12:00+02:00', /Fristen er ute/],
];

for (const [now, sentence] of days) {
  test(`at ${now} the call says how its deadline stands`, async ({ page, watch }) => {
    watch.allow(new RegExp(site));
    await page.clock.setFixedTime(now);
    await page.goto(`${site}/utlysning/vaar-2027/`);
    await expect(standing(page)).toHaveText(sentence);
  });
}

test('a reader elsewhere in the world is told of the same deadline', async ({ browser, watch }) => {
  watch.allow(new RegExp(site));
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2027-04-15T00:01+02:00');
  await page.goto(`${site}/utlysning/vaar-2027/`);
  await expect(standing(page)).toHaveText(/går ut i dag klokka 12\.00/);
  await context.close();
});

test('the river tells past, now and next in words', async ({ page, watch }) => {
  watch.allow(new RegExp(site));
  await page.clock.setFixedTime('2027-05-26T12:00+02:00');
  await page.goto(`${site}/utlysning/vaar-2027/`);
  const stop = (id: string) => page.locator(`.river #${id}`);
  await expect(stop('soknadsfrist')).toContainText('forbi');
  await expect(stop('signering')).toContainText('nå');
  await expect(stop('oppstart')).toContainText('neste');
  expect(await axe(page)).toEqual([]);
});

test('an editor sees the page of a chosen day, is told so, and comes back to today', async ({
  page,
  watch,
}) => {
  watch.allow(new RegExp(site));
  await page.clock.setFixedTime('2027-03-01T12:00+01:00');
  await page.goto(`${site}/utlysning/vaar-2027/?dag=2027-04-15`);
  await expect(page.getByText(/Forhåndsvisning: slik ser siden ut 15\.\s?april 2027/)).toBeVisible();
  await expect(standing(page)).toHaveText(/går ut i dag/);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Se siden slik den er i dag' }).click();
  await expect(standing(page)).toHaveText(/45 dager igjen/);
  await expect(page.getByText(/Forhåndsvisning: slik/)).toHaveCount(0);
});

for (const path of ['/', '/utlysning/vaar-2027/']) {
  test(`a day that is none is refused in words on ${path}`, async ({ page, watch }) => {
    watch.allow(new RegExp(site));
    await page.clock.setFixedTime('2027-03-01T12:00+01:00');
    for (const asked of ['2027-02-30', '2027-13-40', 'i morgen', '']) {
      await page.goto(`${site}${path}?dag=${asked}`);
      await expect(page.getByText(`«${asked}» er ikke en dag`)).toBeVisible();
      await expect(standing(page)).toHaveText(/45 dager igjen/);
    }
  });
}

for (const path of ['./', './utlysning/neste/']) {
  test(`a call without dates answers as well on ${path}`, async ({ page }) => {
    await page.goto(`${path}?dag=2027-13-40`);
    await expect(page.getByText('«2027-13-40» er ikke en dag')).toBeVisible();
    await page.goto(`${path}?dag=2027-02-15`);
    await expect(page.getByText(/Forhåndsvisning: slik ser siden ut 15\.\s?februar 2027/)).toBeVisible();
  });
}

test('a draft says of no deadline that it is decided', async ({ page, watch }) => {
  watch.allow(new RegExp(site));
  await page.clock.setFixedTime('2027-04-15T09:00+02:00');
  await page.route(`${site}/utlysning/vaar-2027/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      'data-call-standing="åpen"',
      'data-call-standing="utkast"',
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${site}/utlysning/vaar-2027/`);
  await expect(standing(page)).toHaveText('Etter forslaget går fristen ut i dag klokka 12.00.');
});

test('without JavaScript the deadline itself is there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/utlysning/vaar-2027/`);
  await expect(standing(page)).toHaveText(/Søknadsfristen er 15\.\s?april 2027 klokka 12\.00/);
  await context.close();
});
