// A browser that is full: what is safe, what is refused, and what can be done without loading the page anew.
import { newProfile } from '../profile.ts';
import { expect, test } from '../test.ts';
import { attach, begin, bigFile, expectSaved, openCriterion, setQuota } from './application-page.ts';

test('a file there is no room for is refused by name and size, all else is kept, and it is taken once there is room', async ({
  baseURL,
}) => {
  // A browser with a disk: one in memory counts what it has refused.
  const profile = newProfile(baseURL);
  const context = await profile.open();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto('./');
  // Before the first file: the browser goes on believing for a while in the room it found then.
  await setQuota(cdp, page, 2_500_000);
  await begin(page, 'Full nettleser');
  await openCriterion(page);
  await attach(page, bigFile('forst.txt', 200_000));
  await page.locator('#filer').setInputFiles(bigFile('stor.txt', 3_000_000));
  await expect(page.getByText(/stor\.txt \(3(,0)? MB\): Nettleseren har ikke plass/)).toBeVisible();
  await expect(page.locator('.file-name')).toHaveText(['forst.txt']);
  await expect(page.getByRole('link', { name: 'Last ned pakken nå' })).toBeVisible();

  await page.getByRole('radio', { name: 'Oppfylt', exact: true }).check({ force: true });
  await page.locator('#forklaring').fill('Skrevet mens det var fullt');
  await expectSaved(page);

  await setQuota(cdp, page, null);
  await page.getByRole('button', { name: 'Prøv å legge ved igjen' }).click();
  await expect(page.locator('.file-name')).toHaveText(['forst.txt', 'stor.txt']);
  await expect(page.locator('#filer')).toBeFocused();
  await expectSaved(page);
  await page.reload();
  await expect(page.locator('#forklaring')).toHaveValue('Skrevet mens det var fullt');
  await expect(page.locator('.file-name')).toHaveText(['forst.txt', 'stor.txt']);
  await expect(page.getByText('Mangler', { exact: true })).toHaveCount(0);
  await context.close();
  profile.erase();
});

test('a full local storage never stands in the way of saving', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let nth = 0; ; nth += 1) localStorage.setItem(`full-${size}-${nth}`, 'x'.repeat(size));
      } catch {
        // Then something smaller.
      }
  });
  await begin(page, 'Lagret likevel');
  await page.reload();
  await expect(page.getByLabel('Navn på utkastet')).toHaveValue('Lagret likevel');
});
