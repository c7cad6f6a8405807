// What is left of the check's answers on a device: nothing unasked, all that was asked for, and nothing once it is deleted.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const days = 24 * 60 * 60 * 1000;
const noon = Date.parse('2026-11-22T12:00:00Z');

const answered = (page: Page): Locator => page.getByRole('radio', { name: 'Barnet mitt' });
const status = (page: Page): Locator => page.locator('.save-status');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The tool's code has come, and what is pressed is heard. */
async function open(page: Page, address = './bpa-sjekken/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/** The first question is answered: the reader has said something that nobody else must see. */
async function answer(page: Page, hands: Hands = mouse()): Promise<void> {
  await open(page);
  await hands.press(button(page, 'Start sjekken'));
  await hands.choose(answered(page));
  await hands.press(button(page, 'Fortsett'));
  await expect(answered(page)).toHaveCount(0);
}

async function openKeeping(page: Page, hands: Hands = mouse()): Promise<void> {
  await hands.press(button(page, 'Ta vare på svarene').first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ta vare på svarene');
}

async function remember(page: Page, hands: Hands = mouse()): Promise<void> {
  await openKeeping(page, hands);
  await hands.press(button(page, 'Husk på denne enheten'));
  await expect(status(page)).toHaveText(/^Husket på denne enheten kl\. \d\d\.\d\d\.$/);
}

async function forget(page: Page, hands: Hands = mouse()): Promise<void> {
  await hands.press(button(page, 'Slett alt'));
  await hands.press(button(page, 'Ja, slett alt'));
  await expect(page.getByRole('heading', { name: 'Alt er slettet' })).toBeVisible();
}

/** The answer is asked for as if nobody had given it, or stands where it was given. */
async function expectAnswered(page: Page, isAnswered: boolean): Promise<void> {
  await open(page);
  await expect(status(page)).toHaveText(isAnswered ? /^Husket/ : 'Svarene er bare i minnet.');
  await expect(button(page, isAnswered ? 'Fortsett der du slapp' : 'Start sjekken')).toBeVisible();
}

/** All that the browser has of the page. */
async function held(page: Page): Promise<object> {
  return await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    state: Object.keys(history.state ?? {}),
    address: location.search + location.hash,
  }));
}

const nothing = { databases: [], local: {}, session: {}, caches: [], address: '' };

async function saveFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await button(page, 'Lagre til fil').click();
  const made = await download;
  expect(made.suggestedFilename()).toBe('svar-2026-11-22.json');
  return await made.path();
}

const jsonFile = (text: string) => ({
  name: 'svar.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The neutral page, as this machine may be without a network. */
async function serveNeutralPage(context: BrowserContext): Promise<void> {
  await context.route('https://www.yr.no/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Yr</title><h1>Været</h1>' }),
  );
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: noon });
});

test('a visit, and answers that nobody asked to have remembered, leave nothing in the browser', async ({
  page,
}) => {
  await answer(page);
  await openKeeping(page);
  expect(await held(page)).toEqual({ ...nothing, state: ['step'] });
  await page.reload();
  await expectAnswered(page, false);
});

test('what the reader asks to have remembered is there after a reload, and changes are too', async ({
  page,
}) => {
  await answer(page);
  await remember(page);
  await expectAnswered(page, true);
  await expect(page.getByRole('heading', { name: 'Svarene fra sist er her' })).toBeVisible();
  await expect(page).toHaveTitle(/^BPA-sjekken/);
  expect(await held(page)).toEqual({ ...nothing, databases: ['bpa-sjekk'], state: ['step'] });
});

for (const [late, isThere] of [
  [0, true],
  [1, false],
] as const)
  test(`30 days ${late ? 'and a minute ' : ''}after the last use the answers are ${isThere ? 'there' : 'gone before anything is shown'}`, async ({
    page,
  }) => {
    await answer(page);
    await remember(page);
    await page.goto('./');
    // The clock of the browser stands still but for what is set here; the promise counts from the last save.
    await page.clock.setFixedTime(noon + 30 * days - 60_000 + late * 5 * 60_000);
    await expectAnswered(page, isThere);
    if (isThere) return;
    await expect(page.getByRole('heading', { name: 'Tidligere svar er slettet' })).toBeVisible();
    expect(await held(page)).toEqual({ ...nothing, state: ['step'] });
  });

test('nothing is deleted while the page is open, however long that is', async ({ page, context }) => {
  await answer(page);
  await remember(page);
  await page.clock.setFixedTime(noon + 60 * days);
  const other = await context.newPage();
  await other.clock.install({ time: noon + 60 * days });
  await expectAnswered(other, true);
  await expect(status(page)).toHaveText(/^Husket/);
  expect(await held(page)).toMatchObject({ databases: ['bpa-sjekk'] });
});

for (const [name, handsOf] of [
  ['a mouse', () => mouse()],
  ['nothing but a keyboard', (page: Page) => keyboard(page)],
] as const)
  test(`«Slett alt», with ${name}, says what it takes, and empties page, history and storage`, async ({
    page,
  }) => {
    const hands = handsOf(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await answer(page, hands);
    await remember(page, hands);
    await hands.press(button(page, 'Slett alt'));
    await expect(page.getByRole('heading', { name: 'Slette alle svarene?' })).toBeFocused();
    await hands.press(button(page, 'Nei, behold svarene'));
    await expect(button(page, 'Slett alt')).toBeFocused();
    await expect(status(page)).toHaveText(/^Husket/);
    await forget(page, hands);
    await expect(page.getByText('Nettleseren har ikke lenger noe fra sjekken.')).toBeVisible();
    const left = (await held(page)) as { state: string[] };
    expect(left).toMatchObject(nothing);
    expect(left.state.every((key) => key === 'step')).toBe(true);
    await page.goBack();
    await expectAnswered(page, false);
  });

test('deleting empties the other windows of the check, and leaves the supplier’s drafts alone', async ({
  page,
  context,
}) => {
  await page.goto('./soknad/');
  await button(page, 'Start en ny søknad').click();
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  await answer(page);
  await remember(page);
  const second = await context.newPage();
  await expectAnswered(second, true);
  await forget(page);
  await expect(second.getByRole('heading', { name: 'Alt er slettet i et annet vindu' })).toBeVisible();
  await expect(button(second, 'Start sjekken')).toBeVisible();
  expect(await held(second)).toMatchObject({ databases: ['bpa-soknad'] });
});

test('two windows: the one that comes last is told, and the reader chooses', async ({ page, context }) => {
  await answer(page);
  const second = await context.newPage();
  await answer(second);
  await remember(page);
  await openKeeping(second);
  await button(second, 'Husk på denne enheten').click();
  await expect(second.getByText('Det er husket andre svar fra et annet vindu.')).toBeVisible();
  await button(second, 'Husk svarene som står her').click();
  await expect(status(second)).toHaveText(/^Husket/);
});

test('to stop remembering empties the browser, and leaves the answers on the page', async ({ page }) => {
  await answer(page);
  await remember(page);
  await button(page, 'Slutt å huske').click();
  await expect(page.getByText('Svarene er ikke lenger husket på denne enheten.')).toBeVisible();
  expect(await held(page)).toEqual({ ...nothing, state: ['step'] });
  await page.goBack();
  await page.goBack();
  await expect(answered(page)).toBeChecked();
});

for (const isRemembered of [true, false])
  test(`a quick exit ${isRemembered ? 'of remembered answers' : 'from memory'} leaves nothing to come back to`, async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/https:\/\/www\.yr\.no\//);
    await serveNeutralPage(context);
    await answer(page);
    if (isRemembered) await remember(page);
    await page.getByRole('link', { name: 'Forlat siden raskt' }).click();
    await expect(page.getByRole('heading', { name: 'Været' })).toBeVisible();
    for (const _ of [1, 2]) {
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(button(page, 'Start sjekken')).toBeVisible();
      await expect(page.locator(':checked')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Svarene ble borte' })).toHaveCount(0);
    }
    await expectAnswered(page, false);
    expect(await held(page)).toMatchObject(nothing);
  });

test('the page is blank at once when the reader leaves, before the browser has deleted anything', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/https:\/\/www\.yr\.no\//);
  await serveNeutralPage(context);
  await answer(page);
  const text = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[href="https://www.yr.no/"]')?.click();
    return document.body.innerText;
  });
  expect(text).toBe('');
  await expect(page.getByRole('heading', { name: 'Været' })).toBeVisible();
});

test('the way out stands in every view, first in the tool, and leads away without the tool’s code too', async ({
  page,
}) => {
  await open(page);
  const exit = page.getByRole('link', { name: 'Forlat siden raskt' });
  await expect(exit).toHaveAttribute('href', 'https://www.yr.no/');
  await expect(exit).toHaveAttribute('rel', /noreferrer/);
  for (const next of ['Start sjekken', 'Ta vare på svarene']) {
    await button(page, next).first().click();
    const isFirst = await page
      .locator('.tool')
      .evaluate((tool) => tool.querySelector('a, button, input')?.getAttribute('href'));
    expect(isFirst).toBe('https://www.yr.no/');
  }
});

test('answers move to another device in a file, without being remembered on either', async ({
  page,
  browser,
}) => {
  await answer(page);
  await openKeeping(page);
  const path = await saveFile(page);
  await expect(page.getByText('Deler du maskinen med andre?')).toBeVisible();
  expect(await held(page)).toEqual({ ...nothing, state: ['step'] });

  const device = await browser.newContext();
  const other = await device.newPage();
  await open(other, page.url());
  await button(other, 'Ta vare på svarene').first().click();
  await other.locator('#apne-fil').setInputFiles(path);
  await expect(other.getByText('Svarene i filen er åpnet.')).toBeVisible();
  await expect(other).toHaveTitle(/spørsmål 2 av/);
  await openKeeping(other);
  await expect(other.getByText('Svarene i filen er åpnet.')).toHaveCount(0);
  expect(await held(other)).toEqual({ ...nothing, state: ['step'] });
  const again = other.waitForEvent('download');
  await button(other, 'Lagre til fil').click();
  expect(readFileSync(await (await again).path(), 'utf8')).toBe(readFileSync(path, 'utf8'));
  await device.close();
});

test('answers that stand here are replaced by those in a file only when the reader says so', async ({
  page,
}) => {
  await answer(page);
  await openKeeping(page);
  const path = await saveFile(page);
  const saved = readFileSync(path, 'utf8');
  const other = jsonFile(saved.replace('"role": "child"', '"role": "parent"'));
  await page.locator('#apne-fil').setInputFiles(other);
  await expect(page.getByRole('heading', { name: 'Erstatte svarene som står her?' })).toBeFocused();
  await button(page, 'Nei, behold svarene som står her').click();
  await expect(page.getByRole('heading', { name: 'Erstatte svarene som står her?' })).toHaveCount(0);
  await page.locator('#apne-fil').setInputFiles(other);
  await button(page, 'Ja, bruk svarene i filen').click();
  await expect(page).toHaveTitle(/spørsmål 2 av/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Meg som forelder' })).toBeChecked();
});

test('a file that is not ours is refused in words, and nothing is changed', async ({ page }) => {
  await answer(page);
  await openKeeping(page);
  const saved = readFileSync(await saveFile(page), 'utf8');
  for (const [text, sentence] of [
    ['', 'Filen er tom.'],
    ['hei', 'Filen er ikke en fil med svar herfra, eller den er ikke hel.'],
    [
      saved.replace('"schemaVersion": 1', '"schemaVersion": 9'),
      'Filen er laget med en nyere versjon av siden.',
    ],
    [saved.replace('"child"', '"barn"'), 'Noe i filen er endret etter at den ble laget.'],
  ] as const) {
    await page.locator('#apne-fil').setInputFiles(jsonFile(text));
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('Svarene som står her, er ikke endret.')).toBeVisible();
  }
  expect(readFileSync(await saveFile(page), 'utf8')).toBe(saved);
});

test('a browser that keeps nothing says so, and the answers can be saved to a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await answer(page);
  await openKeeping(page);
  await button(page, 'Husk på denne enheten').click();
  await expect(page.getByText('Nettleseren lar oss ikke lagre, eller den svarer ikke.')).toBeVisible();
  await saveFile(page);
});

test('what cannot be read is kept, told of, and deleted when the reader says so', async ({ page }) => {
  await answer(page);
  await remember(page);
  await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const db = await done(indexedDB.open('bpa-sjekk'));
    const table = db.transaction('answers', 'readwrite').objectStore('answers');
    const row = await done(table.get('check'));
    await done(table.put({ ...row, body: { ...row.body, answers: 'Hemmelig' } }));
    db.close();
  });
  await page.goto('./bpa-sjekken/');
  await expect(page.getByRole('heading', { name: 'Det som er husket her, kan ikke leses' })).toBeVisible();
  await expect(button(page, 'Start sjekken')).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, 'Last ned som fil').click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Hemmelig');
  await button(page, 'Slett det som er husket').click();
  await expect(page.getByRole('heading', { name: 'Det som er husket her, kan ikke leses' })).toHaveCount(0);
  expect(await held(page)).toEqual({ ...nothing, state: ['step'] });
});

test('the place of keeping is accessible in every state, at every width', async ({ page }) => {
  await answer(page);
  await openKeeping(page);
  for (const ready of [
    async () => {},
    async () => await button(page, 'Husk på denne enheten').click(),
    async () => await button(page, 'Slett alt').click(),
    async () => await page.locator('#apne-fil').setInputFiles(jsonFile('hei')),
  ]) {
    await ready();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page)).toEqual([]);
      expect.soft(await smallTargets(page)).toEqual([]);
    }
    expect.soft(await axe(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axe(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await axe(page)).toEqual([]);
});
