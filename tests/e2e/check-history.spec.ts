// What the browser's history holds of the check, and the ways back and forth: a number, one address, and nothing of an answer.
import type { Page } from '@playwright/test';
import { check } from '#text/nb/check.ts';
import { questionWords } from '#text/nb/check-questions.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { outcomeSentence } from '#text/nb/check-result-outcomes.ts';
import { start } from '#text/nb/check-start.ts';
import { answerAll, button, give, heading, open, questionAt } from './check-reader.ts';
import { mouse } from './hands.ts';
import { expect, test } from './test.ts';

const hands = mouse();

/** All that the browser shows and keeps of where the reader is. */
function where(page: Page): Promise<{ address: string; state: unknown }> {
  return page.evaluate(() => ({ address: location.href, state: history.state }));
}

function changeOf(page: Page, question: string) {
  return page.getByRole('button', { name: check.answers.changeNamed(question), exact: true });
}

/** They are folded away under the answer. */
const unfoldAnswers = (page: Page) => page.getByText(checkResult.showAnswers).click();
const answers = (page: Page) => page.locator('.answers-list dd span');

test('the address stays, the state is a step, and the title a number, from the start to the result', async ({
  page,
}) => {
  await open(page);
  const address = page.url();
  expect(await where(page)).toEqual({ address, state: { step: 0 } });
  const titles: string[] = [];
  const asked = await answerAll(page, hands, { role: 'parent' }, async (_, number) => {
    expect(await where(page)).toEqual({ address, state: { step: number } });
    titles.push(await page.title());
  });
  expect(titles).toEqual(asked.map((_, index) => check.title.question(index + 1, ofAt(titles, index))));
  expect(await where(page)).toEqual({ address, state: { step: asked.length + 1 } });
  expect(await page.title()).toBe('BPA-sjekken – resultat');
  expect(await page.evaluate(() => history.length)).toBe(asked.length + 3);
});

/** How many questions there are is known better as the answers come; it never is less than the number itself. */
function ofAt(titles: readonly string[], index: number): number {
  const of = Number(/av (\d+)$/.exec(titles[index] ?? '')?.[1]);
  expect(of).toBeGreaterThan(index);
  return of;
}

test('back and forward lead through the questions, each with its answer', async ({ page }) => {
  await open(page);
  await answerAll(page, hands, { role: 'child', personal: { hours: '27,5' }, leader: 'medleder' });
  const sentence = outcomeSentence('RETT_MED_KOSTNADSFORBEHOLD', 'child');
  await expect(page.getByText(sentence)).toBeVisible();
  const last = (await page.evaluate(() => history.state.step)) as number;
  for (let number = last - 1; number >= 1; number -= 1) {
    await page.goBack();
    const id = await questionAt(page, 'child', number);
    if (id === 'role') await expect(page.locator('input[value="child"]')).toBeChecked();
    if (id === 'personal') await expect(page.locator('#svar-timer')).toHaveValue('27,5');
  }
  await page.goBack();
  await expect(button(page, start.proceed).or(button(page, start.toResult))).toBeVisible();
  for (let number = 1; number < last; number += 1) {
    await page.goForward();
    await questionAt(page, 'child', number);
  }
  await page.goForward();
  await expect(page.getByText(sentence)).toBeVisible();
});

test('one answer is changed from the result, and the others are kept', async ({ page }) => {
  await open(page);
  await answerAll(page, hands, { role: 'self', personal: { hours: '31,99' } });
  await expect(page.getByText(outcomeSentence('RETT_MED_KOSTNADSFORBEHOLD', 'self'))).toBeVisible();
  const before = await answers(page).allTextContents();
  await unfoldAnswers(page);
  await changeOf(page, questionWords('personal', 'self').heading).click();
  await expect(page.locator('#svar-timer')).toHaveValue('31,99');
  await give(page, hands, { hours: '32' });
  await button(page, check.proceedToResult).click();
  await expect(page.getByText(outcomeSentence('RETT', 'self'))).toBeVisible();
  const after = await answers(page).allTextContents();
  // Under 32 hours there is one question more.
  expect(after).toEqual(
    before.slice(0, -1).map((answer) => answer.replace('31,99 timer i uken', '32 timer i uken')),
  );
});

test('a changed answer that opens a question leads there first, and then to the result', async ({ page }) => {
  await open(page);
  await answerAll(page, hands, { role: 'self' });
  await unfoldAnswers(page);
  await changeOf(page, questionWords('age', 'self').heading).click();
  await give(page, hands, { years: '70' });
  await button(page, check.proceed).click();
  expect(await questionAt(page, 'self')).toBe('grantedBefore67');
  await give(page, hands, 'right');
  await button(page, check.proceedToResult).click();
  await expect(page.getByText(outcomeSentence('RETT_VIDEREFORT', 'self'))).toBeVisible();
});

test('«Fortsett» without an answer says so, stays, and loses nothing', async ({ page }) => {
  await open(page);
  await button(page, start.begin).click();
  await button(page, check.proceed).click();
  await expect(page.locator('.ds-error-summary')).toBeFocused();
  await expect(page).toHaveTitle(/^Feil: BPA-sjekken – spørsmål 1 av \d+$/);
  await page.getByRole('link', { name: check.answer.choose }).click();
  await expect(page.locator('.question input[type="radio"]').first()).toBeFocused();
  await give(page, hands, 'self');
  await expect(page).toHaveTitle(/^BPA-sjekken – spørsmål 1 av \d+$/);
});

test('a page loaded anew has lost what was in memory, says so, and can be used again', async ({ page }) => {
  await open(page);
  await answerAll(page, hands, { role: 'self' });
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { name: start.lost.heading })).toBeVisible();
  expect((await where(page)).address).toBe(address);
  await expect(page.locator('.answers-list')).toHaveCount(0);
  await page.goBack();
  await expect(heading(page)).toContainText(start.heading);
  await answerAll(page, hands, { role: 'self', home: 'institution', movesHome: 'no' });
  await expect(page.getByText(outcomeSentence('ANNEN_TJENESTE', 'self'))).toBeVisible();
  expect(await page.title()).toBe(`${check.name} – ${checkResult.tab}`);
});
