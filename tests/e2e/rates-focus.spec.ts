// By keyboard through keeping, comparing and attaching: after every press the focus is on what the press led to, never lost.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const h1 = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });
/** The line above every view that says whether the calculation is kept. */
const bar = (page: Page): Locator => page.locator('#kalkyle-status');

/** Presses by keyboard. What has the focus afterwards is what the press led to, and goes on having it. */
async function press(pressed: Locator, leadsTo: Locator): Promise<void> {
  const page = pressed.page();
  await pressed.focus();
  await page.keyboard.press('Enter');
  await expect(leadsTo).toBeFocused();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  expect(await page.evaluate(() => document.activeElement === document.body), 'the focus is lost').toBe(
    false,
  );
  await expect(leadsTo).toBeFocused();
}

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./timepris/');
  await toKept(page);
  await page.getByLabel('Navn på kalkylen').fill(name);
}

async function toKept(page: Page): Promise<void> {
  await press(
    page.locator('.price-menu').getByRole('button', { name: 'Dine kalkyler' }),
    h1(page, 'Dine kalkyler'),
  );
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
}

test('keeping, finding again, copying, deleting and bringing back', async ({ page }) => {
  await begin(page, 'Anbud 2027');
  await press(button(page, 'Ta vare på kalkylen'), bar(page));
  await expectSaved(page);
  await expect(bar(page)).toContainText('Anbud 2027');
  // The one on the page is none of the others.
  await expect(bar(page)).toContainText('Kalkylen du ser, er tatt vare på.');
  await expect(page.locator('.kept-count')).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('Du har én kalkyle på denne enheten.')).toBeVisible();
  await press(button(page, 'Se kalkylen'), h1(page, 'Dine kalkyler'));
  await press(button(page, 'Åpne Anbud 2027'), h1(page, 'Timepris Regn ut timeprisen'));
  await expect(bar(page)).toContainText('Anbud 2027');
  await expectSaved(page);

  await toKept(page);
  await press(button(page, 'Kopier Anbud 2027'), button(page, 'Åpne Anbud 2027, kopi'));
  await press(button(page, 'Slett Anbud 2027, kopi'), button(page, 'Angre'));
  await press(button(page, 'Angre'), button(page, 'Åpne Anbud 2027, kopi'));
  await press(button(page, 'Slett Anbud 2027'), button(page, 'Angre'));
  await press(
    button(page, 'Angre'),
    page.getByText('Anbud 2027', { exact: true }).locator('visible=true').last(),
  );
  await press(
    button(page, 'Slett alle kalkylene'),
    page.getByRole('heading', { name: 'Slette alle kalkylene?' }),
  );
  await press(button(page, 'Nei, behold kalkylene'), button(page, 'Slett alle kalkylene'));
  await press(
    button(page, 'Slett alle kalkylene'),
    page.getByRole('heading', { name: 'Slette alle kalkylene?' }),
  );
  await press(button(page, 'Ja, slett alt'), button(page, 'Slett alle kalkylene'));
});

test('beginning anew and opening a file, with the question about what stands there', async ({ page }) => {
  await begin(page, 'På fil');
  const download = page.waitForEvent('download');
  await press(button(page, 'Lagre kalkylen til fil'), button(page, 'Lagre kalkylen til fil'));
  const file = readFileSync(await (await download).path());
  const question = page.getByRole('heading', { name: 'Kalkylen som står her, er ikke tatt vare på' });
  await press(button(page, 'Begynn på en ny kalkyle'), question);
  await press(button(page, 'Bli her'), button(page, 'Begynn på en ny kalkyle'));
  await press(button(page, 'Begynn på en ny kalkyle'), question);
  await press(button(page, 'Åpne uten å ta vare på den'), h1(page, 'Timepris Regn ut timeprisen'));

  await toKept(page);
  await expect(page.getByLabel('Navn på kalkylen')).toHaveValue('');
  await page.getByLabel('Navn på kalkylen').fill('En annen');
  const chosen = { name: 'priskalkyle.json', mimeType: 'application/json', buffer: file };
  await page.locator('#apne-fil').setInputFiles(chosen);
  await expect(question).toBeFocused();
  await press(button(page, 'Ta vare på den først'), h1(page, 'Timepris Regn ut timeprisen'));
  await expect(bar(page)).toContainText('På fil');
  await expect(page.getByText('Du har én kalkyle på denne enheten.')).toBeVisible();
  await press(button(page, 'Ta vare på'), bar(page));
  await expectSaved(page);
});

test('alternatives: made, removed and brought back, and those of a kept calculation set beside them', async ({
  page,
}) => {
  await begin(page, 'Billig');
  await press(button(page, 'Ta vare på kalkylen'), bar(page));
  await expectSaved(page);
  await press(button(page, 'Begynn på en ny kalkyle'), h1(page, 'Timepris Regn ut timeprisen'));
  await press(button(page, 'Lag et alternativ til'), page.getByLabel('Navn på alternativet'));
  await press(button(page, /^Fjern /), button(page, 'Angre'));
  await press(button(page, 'Angre'), page.locator('#scenario-1'));

  await toKept(page);
  await press(button(page, 'Legg til som alternativ: Billig'), h1(page, 'Sammenlign alternativene'));
  await expect(page.getByRole('columnheader', { name: 'Billig: Alternativ 1' }).first()).toBeVisible();
  await press(button(page, 'Legg til Billig'), h1(page, 'Sammenlign alternativene'));
  await expect(button(page, 'Legg til Billig')).toBeHidden();
  await toKept(page);
  await expect(button(page, 'Legg til som alternativ: Billig')).toBeHidden();
});

test('an alternative with another wage is told of where the button was, also when there is no room for more', async ({
  page,
}) => {
  await page.goto('./timepris/');
  await press(button(page, 'Lag et alternativ til'), page.getByLabel('Navn på alternativet'));
  await press(button(page, 'Lag et alternativ til'), page.getByLabel('Navn på alternativet'));
  await press(
    page.locator('.price-menu').getByRole('button', { name: 'Fra pris til lønn' }),
    h1(page, 'Fra pris til lønn eller margin'),
  );
  await page.getByLabel('Pris i kroner for en time').fill('400');
  const made = page.getByText(/^«Lønn ved 400,00\skr» er laget\./);
  await press(button(page, 'Lag et alternativ med denne lønnen'), made);
  await expect(button(page, 'Lag et alternativ med denne lønnen')).toBeHidden();
  await expect(page.getByText('Du har alt 4 alternativer.')).toBeVisible();
  await press(
    page.locator('.price-menu').getByRole('button', { name: 'Regn ut' }),
    h1(page, 'Timepris Regn ut timeprisen'),
  );
  await expect(page.getByText('Du kan ha fire alternativer.')).toBeVisible();
  await expect(page.getByLabel('Lønn og tillegg følger').getByRole('option').first()).toHaveText(
    /^[A-Z][\w ]+: Lønn i/,
  );
});

test('«Regn ut» on a phone shows the price with its heading, or the heading of what is wrong', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const [address, heading] of [
    ['./timepris/', 'Timeprisen'],
    ['./prisregulering/', 'Ny pris'],
  ] as const) {
    await page.goto(address);
    const answer = page.getByRole('heading', { name: heading, exact: true });
    await press(page.getByRole('button', { name: 'Regn ut', exact: true }).last(), answer);
    await expect(answer).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.price-large strong')).toBeInViewport({ ratio: 1 });
  }
  await page.goto('./timepris/');
  for (const field of ['Dag', 'Måned', 'År']) await page.getByLabel(field, { exact: true }).fill('');
  const wrong = page.getByRole('heading', { name: 'Dette må rettes før vi kan regne ut prisen' });
  await page.locator('form button[type=submit]').press('Enter');
  await expect(wrong).toBeInViewport({ ratio: 1 });
});

test('a kept calculation is attached to an application that is begun there, and both are found again', async ({
  page,
}) => {
  await begin(page, 'Tatt vare på');
  await press(button(page, 'Ta vare på kalkylen'), bar(page));
  await expectSaved(page);
  await press(button(page, 'Begynn på en ny kalkyle'), h1(page, 'Timepris Regn ut timeprisen'));
  await press(
    page.locator('.price-menu').getByRole('button', { name: 'Legg ved søknaden' }),
    h1(page, 'Legg ved søknaden'),
  );
  const kept = page.getByRole('radio', { name: 'Tatt vare på' });
  // Nobody has written on the one on the page: the kept one is chosen to begin with.
  await expect(kept).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Kalkyle uten navn' })).toHaveAccessibleDescription(
    /^Den står på siden nå\. .* \d+ tall er eksempler\.$/,
  );
  await expect(kept).toHaveAccessibleDescription(/^Sist lagret .* Alternativ 1: \d+,\d\d kr\.$/);
  await kept.press('Space');
  await expect(kept).toBeChecked();
  await expect(page.getByRole('radio', { name: 'En ny søknad' })).toBeChecked();
  const outcome = page.locator('div[tabindex="-1"]', { hasText: 'Kalkylen er lagt ved' });
  await press(button(page, 'Legg ved'), outcome);
  await expect(page.getByRole('radio', { name: 'Utkast uten navn' })).toBeChecked();

  const see = page.getByRole('link', { name: 'Se den i søknaden' });
  await press(see, h1(page, 'Priskalkyle'));
  await expect(page.getByText('Kalkylen «Tatt vare på» ble lagt ved')).toBeVisible();
  await press(button(page, 'Fjern kalkylen'), button(page, 'Angre'));
  await press(
    page.getByRole('link', { name: 'Legg ved en kalkyle fra Timepris' }),
    h1(page, 'Legg ved søknaden'),
  );
  await expect(page).toHaveURL(/timepris\/$/);
  await expect(page.getByRole('radio', { name: 'Tatt vare på' })).toBeVisible();
});

test('an application that is open elsewhere is taken over, and the figures are kept too', async ({
  page,
  context,
}) => {
  await page.goto('./soknad/');
  await button(page, 'Start en ny søknad').click();
  await page.getByLabel('Navn på utkastet').fill('Åpen');
  await expectSaved(page);
  const second = await context.newPage();
  await second.goto('./timepris/#legg-ved');
  await expect(h1(second, 'Legg ved søknaden')).toBeFocused();
  const outcome = (text: string): Locator => second.locator('div[tabindex="-1"]', { hasText: text });
  await press(button(second, 'Legg ved'), outcome('Søknaden er åpen i et annet vindu'));
  await press(button(second, 'Prøv igjen'), outcome('Søknaden er åpen i et annet vindu'));
  await press(button(second, 'Ta over og legg ved'), outcome('Kalkylen er lagt ved'));
  await press(button(second, 'Ta vare på kalkylen'), bar(second));
  await expectSaved(second);
});
