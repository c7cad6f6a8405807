// What a supplier does in the application, as short as it can be said.
import { randomBytes } from 'node:crypto';
import { type CDPSession, expect, type Page } from '@playwright/test';

/** A new draft with a name that is saved. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await typeName(page, name);
}

/** Types the name of the draft, in the list of tasks, and waits until it is called saved. */
export async function typeName(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await expectSaved(page);
}

export const nameField = (page: Page) => page.getByLabel('Navn på utkastet');

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
}

/** From the list of tasks. */
export async function openCriterion(page: Page, number = 'K01'): Promise<void> {
  await page
    .getByRole('link', { name: `${number} ` })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
}

/** Bytes that cannot be packed smaller, in a file that says it is text. */
export const bigFile = (name: string, bytes: number) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(randomBytes(bytes / 2).toString('hex')),
});

export async function attach(page: Page, file: ReturnType<typeof bigFile>): Promise<void> {
  await page.locator('#filer').setInputFiles(file);
  await expect(page.locator('.file-name', { hasText: file.name })).toBeVisible();
  await expectSaved(page);
}

/** Room for so many bytes on this origin; null for as much as there is. */
export async function setQuota(cdp: CDPSession, page: Page, quotaSize: number | null): Promise<void> {
  const { origin } = new URL(page.url());
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== null && { quotaSize }) });
}

/** The window is gone at once, with whatever it was in the middle of. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const cdp = await page.context().newCDPSession(page);
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** The value, which must be there. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Not there: ${what}`);
  return value;
}
