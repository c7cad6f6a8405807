// Finding one's way: what a reader sees first of each view on a small phone, and in a result that is long.
import { check } from '#text/nb/check.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { next } from '#text/nb/check-result-next.ts';
import { start } from '#text/nb/check-start.ts';
import { answerAll, button, heading, open } from './check-reader.ts';
import { mouse } from './hands.ts';
import { expect, test } from './test.ts';

const hands = mouse();

test('on the smallest phone the first screen has the whole heading, of the start and of the week', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of ['./bpa-sjekken/', './behovskartlegging/']) {
    await open(page, address);
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
  }
});

for (const height of [568, 256])
  test(`a question has its whole heading on a screen of 320 × ${height}, under the way out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await open(page);
    await button(page, start.begin).click();
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.quick-exit a')).toBeInViewport({ ratio: 1 });
  });

test('from the answer a link leads to each part, and the address and the history stay as they were', async ({
  page,
}) => {
  await open(page);
  await answerAll(page, hands, { role: 'self', personal: { hours: '25' } });
  const where = () => page.evaluate(() => [location.href, history.length, history.state]);
  const before = await where();
  const contents = page.getByRole('navigation', { name: checkResult.onThisPage });
  const names = await contents.getByRole('link').allTextContents();
  expect(names).toContain(next.heading);
  for (const name of names) {
    await contents.getByRole('link', { name, exact: true }).click();
    const part = page.getByRole('heading', { level: 2, name, exact: true });
    await expect(part).toBeFocused();
    await expect(part).toBeInViewport();
  }
  expect(await where()).toEqual(before);
});

for (const [width, isOpen] of [
  [320, false],
  [1280, true],
] as const)
  test(`at ${width} px the conditions are all told, the law is ${isOpen ? 'beside them' : 'folded'}, and paper has it all`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await answerAll(page, hands, { role: 'self', personal: { hours: '25' } });
    const quotation = page.locator('.provision blockquote').first();
    const change = page.getByRole('button', { name: new RegExp(`^${check.answers.change}: `) }).first();
    await expect(page.locator('.condition-status').last()).toBeVisible();
    await expect(quotation).toBeVisible({ visible: isOpen });
    await expect(change).toBeHidden();
    await page.locator('.provision summary').first().click();
    await expect(quotation).toBeVisible({ visible: !isOpen });
    await page.getByText(checkResult.showAnswers).click();
    await expect(change).toBeVisible();
    await page.getByText(checkResult.showAnswers).click();
    await page.emulateMedia({ media: 'print' });
    for (const part of await page.locator('.provision blockquote, .answers-list').all())
      await expect(part).toBeVisible();
  });
