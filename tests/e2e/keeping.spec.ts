// Nothing that was said to be saved is lost: reload, crash, two windows, removal, and the one button that does lose it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { madePdf } from '#export/files/testing/made-files.ts';
import { readWithPdfjs } from '../pdf/read-with-pdfjs.ts';
import { unpackAndCheck } from './bag.ts';
import { expect, test } from './test.ts';

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await page.getByLabel('Navn på utkastet').fill(name);
  await expectSaved(page);
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
  await expect(page.locator('.save-status')).toContainText(/Lagret kl\. \d\d\.\d\d/);
}

async function openCriterion(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: `${number} ` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
}

const pdf = (name: string, text = name) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(madePdf({ objects: [`(${text})`] })),
});

test('what was typed survives a reload on the same question', async ({ page }) => {
  await begin(page, 'Prøve');
  await openCriterion(page, 'K01');
  await page.getByRole('radio', { name: 'Delvis oppfylt' }).check({ force: true });
  await page.locator('#forklaring').fill('Áŋŋel «æøå»\nlinje to');
  await page.locator('#filer').setInputFiles(pdf('attest.pdf'));
  await expect(page.locator('.file-name')).toHaveText('attest.pdf');
  await expectSaved(page);
  await page.reload();
  await expect(page.locator('#forklaring')).toHaveValue('Áŋŋel «æøå»\nlinje to');
  await expect(page.getByRole('radio', { name: 'Delvis oppfylt' })).toBeChecked();
  await expect(page.locator('.file-name')).toHaveText('attest.pdf');
});

test('what was called saved survives the crash of the window', async ({ page, context }) => {
  await begin(page, 'Krasj');
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const cdp = await context.newCDPSession(page);
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByLabel('Navn på utkastet')).toHaveValue('Krasj');
});

test('a second window reads until it takes over, and then the first one reads', async ({ page, context }) => {
  await begin(page, 'To vinduer');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: 'Utkastet er åpent i et annet vindu' })).toBeVisible();
  await expect(second.getByLabel('Navn på utkastet')).toBeDisabled();
  await page.getByLabel('Navn på utkastet').fill('To vinduer, rett før');
  await second.getByRole('button', { name: 'Ta over' }).click();
  await expect(second.getByLabel('Navn på utkastet')).toHaveValue('To vinduer, rett før');
  await expect(page.getByLabel('Navn på utkastet')).toBeDisabled();
  await second.getByLabel('Navn på utkastet').fill('Fra vindu to');
  await expectSaved(second);
  await second.reload();
  await expect(second.getByLabel('Navn på utkastet')).toHaveValue('Fra vindu to');
});

test('a removed file, a removed reference and a removed draft come back', async ({ page }) => {
  await begin(page, 'Angre');
  await openCriterion(page, 'K01');
  await page.locator('#filer').setInputFiles([pdf('en.pdf'), pdf('to.pdf')]);
  await expect(page.locator('.file-name')).toHaveText(['en.pdf', 'to.pdf']);
  await page.getByRole('button', { name: 'Fjern en.pdf' }).click();
  await page.getByRole('button', { name: 'Fjern to.pdf' }).click();
  await expect(page.locator('.file-name')).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.locator('.file-name')).toHaveText(['en.pdf', 'to.pdf']);
  await expect(page.locator('.file-name').first()).toBeFocused();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Fjern en.pdf' }).click();
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Til alle utkast' }).click();
  await page.getByRole('link', { name: 'Angre', exact: true }).click();
  await page.getByRole('button', { name: 'Angre' }).click();
  await openCriterion(page, 'K01');
  await expect(page.locator('.file-name')).toHaveCount(2);
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Referanser' }).click();
  await page.getByRole('button', { name: 'Legg til en referanse' }).click();
  await page.locator('#references-0-client').fill('Eksempel kommune');
  await page.getByRole('button', { name: 'Fjern referanse 1' }).click();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.locator('#references-0-client')).toHaveValue('Eksempel kommune');
  await expect(page.locator('#references-0-client')).toBeFocused();
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Til alle utkast' }).click();
  await page.getByRole('button', { name: 'Fjern utkastet Angre' }).click();
  await expect(page.getByRole('link', { name: 'Angre' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('link', { name: 'Angre' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Se over svarene' }).click();
  await page.getByRole('link', { name: /^Leverandøren, adresse/ }).click();
  await expect(page.locator('#supplier-address')).toBeFocused();
});

test('several drafts stand side by side', async ({ page }) => {
  await begin(page, 'Første');
  await begin(page, 'Andre');
  await page.goto('./soknad/');
  await expect(page.getByRole('link', { name: 'Første' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Andre' })).toBeVisible();
});

test('«Slett alt» says what it will erase, and erases it from the browser’s own storage', async ({
  page,
}) => {
  await page.goto('./soknad/');
  await expect(page.getByRole('button', { name: 'Start en ny søknad' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Slett alt' })).toHaveCount(0);
  await begin(page, 'Slettes');
  await openCriterion(page, 'K01');
  await page.locator('#filer').setInputFiles(pdf('attest.pdf'));
  await expect(page.locator('.file-name')).toBeVisible();
  await expectSaved(page);
  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Slett alt' }).click();
  await expect(page.getByText(/sletter 1 utkast og 1 vedlegg/)).toBeVisible();
  await page.getByRole('button', { name: 'Nei, behold alt' }).click();
  await expect(page.getByRole('link', { name: 'Slettes' })).toBeVisible();
  await page.getByRole('button', { name: 'Slett alt' }).click();
  await page.getByRole('button', { name: 'Ja, slett alt' }).click();
  await expect(page.getByText('Alt er slettet fra denne nettleseren.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Slett alt' })).toHaveCount(0);
  await page.goto('./');
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    session: sessionStorage.length,
  }));
  expect(left).toEqual({ databases: [], local: 0, session: 0 });
});

test('a wrong answer is told beside the field and at the top, and nothing typed is lost', async ({
  page,
}) => {
  await begin(page, 'Feil');
  await page.getByRole('link', { name: 'Leverandøren' }).click();
  await page.locator('#supplier-name').fill('Eksempel Assistanse AS');
  await page.locator('#supplier-organisationNumber').fill('999 999 998');
  await page.getByRole('button', { name: 'Fortsett' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Noe mangler eller må rettes' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Organisasjonsnummeret stemmer ikke');
  await expect(page.locator('#supplier-organisationNumber-error')).toContainText('Skriv ni sifre');
  await expect(page).toHaveTitle(/^Feil: /);
  await summary.getByRole('link', { name: /Organisasjonsnummer/ }).click();
  await expect(page.locator('#supplier-organisationNumber')).toBeFocused();
  await expect(page.locator('#supplier-organisationNumber')).toHaveValue('999 999 998');
  await page.getByRole('link', { name: 'Gå videre og fyll ut dette senere' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontaktperson');
});

test('an empty file is refused by name, and the others are kept', async ({ page }) => {
  await begin(page, 'Filer');
  await openCriterion(page, 'K01');
  const empty = { name: 'tom.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
  await page.locator('#filer').setInputFiles([pdf('god.pdf'), empty]);
  await expect(page.getByText('tom.pdf: Filen er tom, eller')).toBeVisible();
  await expect(page.locator('.file-name')).toHaveText(['god.pdf']);
});

test('a text too long to save is told beside the field, and is saved once it is shorter', async ({
  page,
}) => {
  await begin(page, 'Langt');
  await openCriterion(page, 'K01');
  await page.getByRole('radio', { name: 'Oppfylt', exact: true }).check({ force: true });
  await page.locator('#forklaring').fill('x'.repeat(100_001));
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('#forklaring-error')).toContainText('lengre enn 100 000 tegn');
  await page.locator('#forklaring').fill('kort nok');
  await expectSaved(page);
  await expect(page.locator('#forklaring-error')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#forklaring')).toHaveValue('kort nok');
});

test('a draft can be packed at any time, and its gaps stand on page one', async ({ page }) => {
  await begin(page, 'Halvferdig');
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  await expect(page.getByRole('heading', { name: 'Søknaden er ikke fullstendig' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  const made = await download;
  expect(made.suggestedFilename()).toMatch(/^soknadspakke-utkast-\d{4}-\d\d-\d\d\.zip$/);
  const bag = await unpackAndCheck(await made.path());
  for (const paper of ['soknad.pdf', 'egenvurdering.pdf']) {
    const { pages } = await readWithPdfjs(new Uint8Array(readFileSync(`${bag}/data/${paper}`)));
    const first = pages[0]?.text.replace(/\s+/g, ' ') ?? '';
    for (const gap of [
      'Utkast – ikke fullstendig',
      'K01',
      'K36',
      'Leverandøren, foretakets navn',
      'Erklæring 4',
    ])
      expect(first.includes(gap), `page one of ${paper} says «${gap}»`).toBe(true);
  }
});

test('two exports at the same clock are the same to the byte', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T13:03:00Z');
  await begin(page, 'To like');
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  const digests: string[] = [];
  for (const _ of [1, 2]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned utkast' }).click();
    digests.push(
      createHash('sha256')
        .update(readFileSync(await (await download).path()))
        .digest('hex'),
    );
  }
  expect(digests[1]).toBe(digests[0]);
});

test('without a database the tool works in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await page.goto('./soknad/');
  await expect(page.getByRole('heading', { name: 'Nettleseren lar oss ikke lagre' })).toBeVisible();
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await page.getByLabel('Navn på utkastet').fill('Bare her');
  await expect(page.locator('.save-status')).toHaveText('Svarene står bare i denne fanen.');
});

test('a file that is no package is refused in words', async ({ page }) => {
  await page.goto('./soknad/');
  await expect(page.locator('#apne-pakke')).toBeEnabled();
  await page.locator('#apne-pakke').setInputFiles({
    name: 'ikke-en-pakke.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('ikke en zip'),
  });
  await expect(page.getByText('Filen er ikke en søknadspakke.')).toBeVisible();
});

test('characters that the paper lacks are listed before the export', async ({ page }) => {
  await begin(page, 'Tegn');
  await openCriterion(page, 'K01');
  await page.getByRole('radio', { name: 'Oppfylt', exact: true }).check({ force: true });
  await page.locator('#forklaring').fill('Navnet skrives אב');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  await expect(page.getByText('א [U+05D0]')).toBeVisible();
});
