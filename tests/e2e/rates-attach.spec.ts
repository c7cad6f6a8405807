// A calculation is kept, attached to an application, and found again in its package: on paper, as data, and when it is opened.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { unpackAndCheck } from './bag.ts';
import { readPaper } from './paper.ts';
import { expect, test } from './test.ts';

async function beginApplication(page: Page, name: string): Promise<void> {
  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await page.getByLabel('Navn på utkastet').fill(name);
  await expectSaved(page);
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
}

async function keepCalculation(page: Page, name: string): Promise<void> {
  await page.goto('./timepris/');
  await page.getByRole('button', { name: 'Dine kalkyler' }).click();
  await page.getByLabel('Navn på kalkylen').fill(name);
  await page.getByRole('button', { name: 'Ta vare på kalkylen' }).click();
  await expectSaved(page);
}

/** The price as the page tells it: «353,51». */
async function attach(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Legg ved søknaden' }).click();
  const scenario = page.getByRole('radio', { name: /kr$/ }).first();
  const label = await page
    .locator('label', { hasText: /\d,\d\d kr$/ })
    .first()
    .textContent();
  await expect(scenario).toBeChecked();
  await page.getByRole('button', { name: 'Legg ved', exact: true }).click();
  return /([\d\u202f]+,\d\d) kr$/.exec(label ?? '')?.[1] ?? '';
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('a visit keeps nothing, and what is kept survives a reload, can be copied, deleted and brought back', async ({
  page,
}) => {
  await page.goto('./timepris/');
  await expect(page.getByText('Kalkylen står bare på denne siden.')).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await keepCalculation(page, 'Anbud 2027');
  expect(await databases(page)).toEqual(['bpa-kalkyler']);
  await page.getByLabel('Navn på kalkylen').fill('Anbud 2028');
  await expect(page.locator('.draft-row', { hasText: 'Anbud 2028' })).toContainText('Den står på siden nå.');
  await page.reload();
  await page.getByRole('button', { name: 'Dine kalkyler' }).click();
  await page.getByRole('button', { name: 'Åpne Anbud 2028' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Regn ut timeprisen');
  await page.getByRole('button', { name: 'Dine kalkyler' }).click();
  await expect(page.getByLabel('Navn på kalkylen')).toHaveValue('Anbud 2028');
  await page.getByRole('button', { name: 'Kopier Anbud 2028' }).click();
  await page.getByRole('button', { name: 'Slett Anbud 2028', exact: true }).click();
  await expect(page.getByText('Anbud 2028 er slettet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Slett Anbud 2028', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Åpne Anbud 2028, kopi' })).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('button', { name: 'Slett Anbud 2028', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Slett alle kalkylene' }).click();
  await page.getByRole('button', { name: 'Ja, slett alt' }).click();
  await expect(page.getByText('Alle kalkylene er slettet fra denne nettleseren.')).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test('a calculation saved to a file is opened elsewhere, after asking about the one that stands there', async ({
  page,
  browser,
}) => {
  await keepCalculation(page, 'På fil');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre kalkylen til fil' }).click();
  const file = await (await download).path();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Dine kalkyler' }).click();
  await other.getByLabel('Navn på kalkylen').fill('Begynt her');
  await other.locator('#apne-fil').setInputFiles({
    name: 'priskalkyle.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await other.getByRole('button', { name: 'Åpne uten å ta vare på den' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Regn ut timeprisen');
  await other.getByRole('button', { name: 'Dine kalkyler' }).click();
  await expect(other.getByLabel('Navn på kalkylen')).toHaveValue('På fil');
  await elsewhere.close();
});

test('a kept calculation is attached, shown in the application, and found in the package', async ({
  page,
}) => {
  await beginApplication(page, 'Søknad med pris');
  await keepCalculation(page, 'Anbud «blåbær»');
  expect(await axe(page), 'the calculations that are kept').toEqual([]);
  const price = await attach(page);
  expect(price).not.toBe('');
  await expect(page.getByRole('heading', { name: 'Kalkylen er lagt ved' })).toBeVisible();
  expect(await axe(page), 'attaching').toEqual([]);
  await page.getByRole('link', { name: 'Se den i søknaden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priskalkyle');
  await expect(page.getByText('Anbud «blåbær»', { exact: true })).toBeVisible();
  await expect(
    page
      .getByText(`${price}\u00a0kr`)
      .or(page.getByText(`${price} kr`))
      .first(),
  ).toBeVisible();

  expect(await axe(page), 'the calculation in the application').toEqual([]);

  await page.getByRole('button', { name: 'Fjern kalkylen' }).click();
  await expect(page.getByText('Ingen kalkyle er lagt ved.')).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('button', { name: 'Fjern kalkylen' })).toBeVisible();
  await expectSaved(page);

  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await expect(page.locator('.task', { hasText: 'Priskalkyle' })).toContainText('Lagt ved');
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  await expect(page.getByText('priskalkyle.pdf')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  const zip = await (await download).path();
  const bag = await unpackAndCheck(zip);
  const { draft, formatVersion } = JSON.parse(readFileSync(`${bag}/data/soknad.json`, 'utf8'));
  expect(formatVersion).toBe(3);
  expect(draft.calculation.name).toBe('Anbud «blåbær»');
  expect(draft.calculation.lines.price).toBe(price.replace('\u202f', '').replace(',', '.'));
  expect(Object.keys(draft.calculation.lines)).toHaveLength(20);
  const paper = await readPaper(`${bag}/data/priskalkyle.pdf`);
  paper.expectSaid('Arbeidsgiveravgift');
  paper.expectSaid(price);

  await page.goto('./soknad/');
  await expect(page.locator('#apne-pakke')).toBeEnabled();
  await page.locator('#apne-pakke').setInputFiles(zip);
  await page.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await page.getByRole('link', { name: 'Priskalkyle' }).click();
  await expect(page.getByText('Anbud «blåbær»', { exact: true })).toBeVisible();
});

test('a calculation that another takes the place of is told of, and is put back by one press', async ({
  page,
}) => {
  await beginApplication(page, 'Søknad med pris');
  await keepCalculation(page, 'Den første');
  await attach(page);
  await expect(page.getByRole('heading', { name: 'Kalkylen er lagt ved' })).toBeVisible();
  await page.getByRole('link', { name: 'Se den i søknaden' }).click();
  await page.getByRole('link', { name: 'Legg ved en annen kalkyle fra Timepris' }).click();
  await expect(page.getByRole('radio', { name: 'Den første' })).toBeChecked();
  await page.getByRole('radio', { name: 'Kalkyle uten navn' }).press('Space');
  await page.getByRole('button', { name: 'Legg ved', exact: true }).click();
  await expect(page.getByText('Søknaden hadde en kalkyle fra før. Den er byttet ut.')).toBeVisible();
  await page.getByRole('button', { name: 'Angre, og sett den forrige tilbake' }).click();
  await expect(page.getByRole('heading', { name: 'Den forrige kalkylen er tilbake' })).toBeVisible();
  await expect(page.getByText('Den er byttet ut.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Se den i søknaden' }).click();
  await expect(page.getByText('Den første', { exact: true })).toBeVisible();
});

test('an application that is open in another window is told of, and taken over without losing a word', async ({
  page,
  context,
}) => {
  await beginApplication(page, 'Åpen');
  const second = await context.newPage();
  await second.goto('./timepris/');
  await attach(second);
  await expect(second.getByRole('heading', { name: 'Søknaden er åpen i et annet vindu' })).toBeVisible();
  await page.getByLabel('Navn på utkastet').fill('Åpen, rett før');
  await second.getByRole('button', { name: 'Ta over og legg ved' }).click();
  await expect(second.getByRole('heading', { name: 'Kalkylen er lagt ved' })).toBeVisible();
  await expect(page.getByLabel('Navn på utkastet')).toBeDisabled();
  await expect(page.locator('.task', { hasText: 'Priskalkyle' })).toContainText('Lagt ved');
  await page.getByRole('button', { name: 'Ta over' }).click();
  await expect(page.getByLabel('Navn på utkastet')).toHaveValue('Åpen, rett før');
});
