// Prisregulering by keyboard and by mouse: a price regulated, the same price by another method, and a month that has no figure.
import type { Locator, Page } from '@playwright/test';
import { type States, seeEvery } from './every-state.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { expect, test } from './test.ts';

const price = (page: Page) => page.getByLabel('Prisen som skal reguleres');
const answer = (page: Page) => page.locator('.price-large');
const method = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

async function year(page: Page, legend: string, value: string, hands: Hands): Promise<void> {
  await hands.type(page.getByRole('group', { name: legend }).getByLabel('År'), value);
}

/** A list of the browser's own, by its first letters where there is no mouse. */
async function pick(page: Page, list: Locator, first: string, hands: Hands): Promise<void> {
  await hands.press(list);
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${first}`));
}

async function open(page: Page): Promise<void> {
  await page.goto('./prisregulering/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

for (const [name, handsOf] of [
  ['a keyboard', keyboard],
  ['a mouse', mouse],
] as const)
  test(`a price is regulated, and by another method, with ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    const hands = handsOf(page);
    await open(page);
    await hands.type(price(page), '47,08');
    await pick(page, page.locator('#index'), '2015', hands);
    for (const [group, at] of [
      ['Måneden prisen bygger på', '2022'],
      ['Måneden prisen reguleres til', '2024'],
    ] as const) {
      await pick(page, page.getByRole('group', { name: group }).getByLabel('Måned'), 'Mars', hands);
      await year(page, group, at, hands);
    }
    // 47.08 × 132.6 / 119.8 = 52.110…
    await expect(answer(page)).toContainText('52,11');
    await hands.choose(method(page, 'Med prosent med én desimal'));
    await expect(answer(page)).toContainText('52,10');
    await expect(page.getByRole('row', { name: /^Fra den første prisen/ }).first()).toContainText('+0,01');
    await hands.press(page.getByRole('button', { name: 'Regn ut' }));
    await expect(page.getByRole('heading', { name: 'Ny pris' })).toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: 'Ny pris i mars 2024 er 52,10 kroner.' }),
    ).toHaveCount(1);
  });

test('a month without a figure is told, with a field for it, and nothing that was typed is lost', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await hands.type(price(page), '353,51');
  await year(page, 'Måneden prisen reguleres til', '2027', hands);
  await hands.press(page.getByRole('button', { name: 'Regn ut' }));
  const summary = page.getByRole('alert').filter({ hasText: 'Dette må rettes' });
  await expect(summary).toBeFocused();
  await expect(answer(page)).toHaveCount(0);
  await hands.press(summary.getByRole('link'));
  const own = page.getByLabel('Konsumprisindeksen (KPI), 2025=100, mai 2027');
  await expect(own).toBeFocused();
  await expect(own).toHaveAccessibleDescription(/Vi har ikke dette tallet ennå/);
  await hands.type(own, '106,0');
  // 353.51 × 106.0 / 83.4 = 449.305…
  await expect(answer(page)).toContainText('449,31');
  await expect(own).toHaveValue('106,0');
  await expect(price(page)).toHaveValue('353,51');
});

test('the old series ends, and leads to the new one', async ({ page }) => {
  await open(page);
  await page.getByLabel('Konsumprisindeks', { exact: true }).selectOption('kpi-2015');
  await expect(page.locator('#index')).toHaveAccessibleDescription(/Serien sluttet før denne måneden/);
  await page.locator('#index').selectOption('kpi-2025');
  await expect(answer(page)).toContainText('123,50');
});

test('the price is saved as a paper and as a table', async ({ page }) => {
  await open(page);
  for (const [button, ending] of [
    ['Last ned PDF', '.pdf'],
    ['Last ned tabell (CSV)', '.csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(
      new RegExp(`^prisregulering-\\d{4}-\\d\\d-\\d\\d\\${ending}$`),
    );
    await expect(page.getByText(/ligger i mappen for nedlastede filer/)).toBeVisible();
  }
});

test('a contract that begins in the middle of a year is regulated first after seven months, nineteen, or in a month of its own', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await hands.type(price(page), '353,51');
  await pick(page, page.locator('#index'), '2015', hands);
  for (const [group, ofYear, at] of [
    ['Måneden prisen bygger på', 'August', '2022'],
    ['Måneden prisen reguleres til', 'Mars', '2024'],
  ] as const) {
    await pick(page, page.getByRole('group', { name: group }).getByLabel('Måned'), ofYear, hands);
    await year(page, group, at, hands);
  }
  await hands.choose(method(page, 'Fra prisen året før'));
  const overTime = page.getByRole('table', { name: /måned for måned/ });
  // 353.51 × 127.6 / 123.9 = 364.066…, and 364.07 × 132.6 / 127.6 = 378.336…
  await expect(answer(page)).toContainText('378,34');
  await expect(overTime).toContainText('364,07');
  await hands.choose(page.getByRole('radio', { name: 'Første gang måneden kommer etter minst ett år' }));
  // 353.51 × 132.6 / 123.9 = 378.332…
  await expect(answer(page)).toContainText('378,33');
  await expect(overTime).not.toContainText('364,07');
  await hands.choose(page.getByRole('radio', { name: 'I en annen måned' }));
  const own = page.getByRole('group', { name: 'Måneden for den første reguleringen' });
  await pick(page, own.getByLabel('Måned'), 'Januar', hands);
  await hands.type(own.getByLabel('År'), '2023');
  // 353.51 × 126.1 / 123.9 = 359.787…
  await expect(overTime).toContainText('359,79');
  await hands.type(own.getByLabel('År'), '2022');
  await hands.press(page.getByRole('button', { name: 'Regn ut' }));
  await expect(page.getByRole('alert')).toContainText('skriv en måned som er etter måneden prisen bygger på');
});

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
/** As the device has them. */
const keptPrices = (page: Page) =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('bpa-prisreguleringer'));
    const rows = await done(db.transaction('regulations').objectStore('regulations').getAll());
    db.close();
    return rows.map(({ body }) => body.draft.price);
  });
const fold = (page: Page) => page.locator('summary', { hasText: 'Dine prisreguleringer' });
const row = (page: Page, name: string) => page.locator('.draft-row', { hasText: name });

test('a visit keeps nothing; what is kept by keyboard is there after a reload, copied, deleted and brought back', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await expect(page.getByText('Reguleringen står bare på denne siden.')).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await hands.type(price(page), '353,51');
  await hands.press(fold(page));
  await hands.type(page.getByLabel('Navn på reguleringen'), 'Avtale 2027');
  await hands.press(page.getByRole('button', { name: 'Ta vare på reguleringen' }));
  await expect(row(page, 'Avtale 2027')).toContainText('Den står på siden nå.');
  await expect(row(page, 'Avtale 2027').locator('p').first()).toBeFocused();
  expect(await databases(page)).toEqual(['bpa-prisreguleringer']);
  await hands.type(price(page), '400');
  await expect.poll(() => keptPrices(page)).toEqual(['400']);
  await page.reload();
  await expect(answer(page)).toContainText('123,50');
  await hands.press(page.getByRole('button', { name: 'Se reguleringen du har her' }));
  await expect(fold(page)).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Åpne Avtale 2027' }));
  await expect(price(page)).toHaveValue('400');
  await expect(page.getByRole('heading', { name: 'Ny pris' })).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Kopier Avtale 2027' }));
  await expect(row(page, 'Avtale 2027, kopi')).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Slett Avtale 2027', exact: true }));
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Angre' }));
  await expect(page.getByRole('button', { name: 'Slett Avtale 2027', exact: true })).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Slett alle reguleringene' }));
  await hands.press(page.getByRole('button', { name: 'Ja, slett alt' }));
  await expect(page.getByText('Alle reguleringene er slettet fra denne nettleseren.')).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test('a regulation is saved to a file and opened elsewhere, and what stands there is not lost unasked', async ({
  page,
}) => {
  await open(page);
  await price(page).fill('353,51');
  await fold(page).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre reguleringen til fil' }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^prisregulering-\d{4}-\d\d-\d\d\.json$/);
  await page.reload();
  await price(page).fill('200');
  await fold(page).click();
  const chooser = page.getByLabel('Velg filen med reguleringen');
  await chooser.setInputFiles(file);
  await page.getByRole('button', { name: 'Bli her' }).click();
  await expect(price(page)).toHaveValue('200');
  await chooser.setInputFiles(file);
  await page.getByRole('button', { name: 'Åpne filen' }).click();
  await expect(price(page)).toHaveValue('353,51');
  await expect(page.getByText('Reguleringen står bare på denne siden.')).toBeVisible();
  await chooser.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"bpa-priskalkyle","schemaVersion":1}'),
  });
  await expect(page.getByRole('alert')).toContainText('Filen er ikke en regulering herfra');
  await expect(price(page)).toHaveValue('353,51');
});

test('a refusing browser and a full disk are told, and nothing is called kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await open(page);
  await page.getByRole('button', { name: 'Ta vare på' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Nettleseren har ikke plass til mer.');
  await expect(page.getByText('Ikke lagret', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Lagret kl\./)).toHaveCount(0);
  expect(await databases(page)).toEqual([]);
});

test('the price that stays in sight is low, and covers no heading or link that is led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const band = await page.locator('.price-answer').boundingBox();
  expect(band?.height).toBeLessThan(160);
  const led = page.locator('.price-result :is(h3, h4, summary, a):visible');
  expect(await led.count()).toBeGreaterThan(6);
  for (const one of await led.all()) {
    await one.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const isClear = await one.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 4, top + 4);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
    expect(isClear, (await one.textContent()) ?? '').toBe(true);
  }
});

test('the tools of the price lead to each other, and every page leads to the regulation', async ({
  page,
}) => {
  for (const [from, links] of [
    ['./timepris/', ['Regn ut en regulert pris', 'Satser og indekser']],
    ['./prisregulering/', ['Regn ut en timepris', 'Satser og indekser']],
    ['./satser/', ['Regn ut en timepris', 'Regn ut en regulert pris']],
  ] as const) {
    await page.goto(from);
    const more = page.getByRole('region', { name: 'Mer om prisen' });
    for (const link of links) await expect(more.getByRole('link', { name: link })).toBeVisible();
  }
  await page.goto('./kommunen/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Prisregulering' }).click();
  await expect(page).toHaveURL(/prisregulering\/$/);
});

/** In the order in which one leads to the next. */
const states: States = [
  ['as it opens', async (page) => expect(answer(page)).toBeVisible()],
  [
    'with the first regulation in a month of its own',
    (page) => page.getByRole('radio', { name: 'I en annen måned' }).check({ force: true }),
  ],
  [
    'with those that are kept',
    async (page) => {
      await page.getByRole('button', { name: 'Ta vare på', exact: true }).click();
      await fold(page).click();
      await expect(page.locator('.draft-row')).toHaveCount(1);
      await page.getByRole('button', { name: 'Slett alle reguleringene' }).click();
    },
  ],
  ['by per cent', (page) => method(page, 'Med prosent med én desimal').check({ force: true })],
  [
    'weighted, with a figure that is missing',
    (page) => method(page, 'Vektet med lønn og priser').check({ force: true }),
  ],
  [
    'by the deflator, with figures that are missing',
    (page) => method(page, 'Med kommunal deflator').check({ force: true }),
  ],
  [
    'with problems',
    async (page) => {
      await price(page).fill('mye');
      await page.getByRole('button', { name: 'Regn ut' }).click();
      await expect(page.locator('.ds-error-summary')).toBeVisible();
    },
  ],
];

test('every state is accessible and fits, light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  await seeEvery(page, open, states);
});
