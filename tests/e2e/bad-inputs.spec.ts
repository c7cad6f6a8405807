// The nastiest texts typed by hand, in a real browser: nothing runs, nothing is sent, nothing is lost on the way to the
// package, to Kontroll, and back from the PDF alone. Every other bad input is tried in `tests/bad-inputs`.
import path from 'node:path';
import type { Page } from '@playwright/test';
import { typedTexts } from '../bad-inputs/typed-texts.ts';
import { digestOf, unpackAndCheck } from './bag.ts';
import { expectSaved } from './faults/application-page.ts';
import { expect, test } from './test.ts';

/** One line each, as a field of one line can hold them. */
const text = (number: number): string => typedTexts.find(([each]) => each === number)?.[1] ?? '';
const typed = {
  '#supplier-name': text(2),
  '#supplier-organisationNumber': text(42),
  '#supplier-address': text(5),
  '#supplier-postalCode': text(43),
  '#supplier-place': text(33),
  '#supplier-website': text(3),
};
const inFours = (digest: string): string => digest.replace(/.{4}(?=.)/g, '$& ');

test('messages that nobody sent, and texts made to harm, do nothing but stand where they were typed', async ({
  page,
  browser,
}, { outputDir }) => {
  await page.goto('./soknad/?q=%3Cimg%20src=x%20onerror=alert(2)%3E#/utkast/%3Cscript%3E/pakke');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppgaver');
  await page.evaluate(sendJunk);
  await page.getByRole('link', { name: 'Leverandøren' }).click();
  for (const [field, value] of Object.entries(typed)) await page.locator(field).fill(value);
  await expectSaved(page);
  await page.reload();
  for (const [field, value] of Object.entries(typed)) await expect(page.locator(field)).toHaveValue(value);

  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).first().click();
  const zip = path.join(outputDir, 'pakke.zip');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  await (await download).saveAs(zip);
  await expect(page.getByText(inFours(digestOf(zip)))).toBeVisible();
  await expect(page.getByText('Sist lagret som fil: i dag.')).toBeVisible();

  const pdf = path.join(await unpackAndCheck(zip), 'data/soknad.pdf');
  await control(page, zip, 'pakke.zip er hel');
  await control(page, pdf, 'Svarene i soknad.pdf er hele');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(new URL('soknad/', page.url().replace(/kontroll\/.*$/, '')).href);
  await expect(other.locator('#apne-pakke')).toBeEnabled();
  await other.locator('#apne-pakke').setInputFiles(pdf);
  await other.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await other.getByRole('link', { name: 'Leverandøren' }).click();
  for (const [field, value] of Object.entries(typed)) await expect(other.locator(field)).toHaveValue(value);
  await elsewhere.close();
});

async function control(page: Page, file: string, verdict: string): Promise<void> {
  await page.goto('./kontroll/');
  await page.locator('#kontroll-fil').setInputFiles(file);
  await expect(page.getByRole('heading', { name: verdict })).toBeFocused();
  await expect(page.getByText(typed['#supplier-name'], { exact: true })).toBeVisible();
  await expect(page.getByText(inFours(digestOf(file)))).toBeVisible();
  await expect(page.locator('#kontroll-fil')).toHaveValue(new RegExp(`${path.basename(file)}$`));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#kontroll-fil')).toBeHidden();
  await page.emulateMedia({ media: null });
}

/** Runs in the page. */
function sendJunk(): void {
  const junk = [null, {}, [], 'x', '__proto__', { type: 'saved', id: {} }, new ArrayBuffer(8), '<script>'];
  const channel = new BroadcastChannel('bpa-soknad');
  for (let turn = 0; turn < 1_000; turn++) {
    window.postMessage(junk[turn % junk.length], '*');
    channel.postMessage(junk[turn % junk.length]);
  }
  channel.close();
}
