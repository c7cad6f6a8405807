// Every view of the check in its states, held against what the site promises: axe in light, dark and forced colours, no
// sideways scrolling at 400 % zoom, targets of 44 px, the text spacing that readers may ask for, and paper.
import type { Page } from '@playwright/test';
import { typed } from '#domain/eligibility/testing/said.ts';
import { questionWords } from '#text/nb/check-questions.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { start } from '#text/nb/check-start.ts';
import { axe } from './axe.ts';
import { bring, button } from './check-reader.ts';
import { draftOf, groups, press } from './check-views.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const lights = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const [group, states] of groups) {
  test(`${group}: no state has a finding of axe, scrolls sideways, or has small targets`, async ({
    page,
  }) => {
    for (const [name, enter] of states) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await enter(page);
      await seeIn(page, name);
      await measureAt(page, name);
    }
  });
}

/** By day, in the dark, and in the colours that a reader has forced on every page. */
async function seeIn(page: Page, state: string): Promise<void> {
  for (const light of lights) {
    await page.emulateMedia(light);
    expect.soft(await axe(page), `${state}, ${JSON.stringify(light)}`).toEqual([]);
  }
  await page.emulateMedia(lights[0]);
}

/** At the width of a desk, at 400 % zoom, and spaced. */
async function measureAt(page: Page, state: string): Promise<void> {
  expect.soft(await smallTargets(page), state).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await overflow(page), `${state}, at 400 %`).toEqual([]);
  expect.soft(await smallTargets(page), `${state}, at 400 %`).toEqual([]);
  await page.setViewportSize({ width: 640, height: 800 });
  await space(page, true);
  expect.soft(await overflow(page), `${state}, spaced`).toEqual([]);
  await space(page, false);
}

/** The spacing of WCAG 1.4.12, in letters twice the size. */
async function space(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } html { font-size: 200% }',
    );
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, isSpaced);
}

test('the result fits on paper, with the answer, the conditions and the law', async ({ page }) => {
  await bring(page, draftOf({ personal: typed('27.5') }));
  await press(page, start.toResult);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await overflow(page)).toEqual([]);
  for (const part of ['.result-answer .lead', '.condition-ledger', '.provision blockquote', '.answers-list'])
    await expect(page.locator(part).first()).toBeVisible();
  await expect(button(page, checkResult.papers)).toBeHidden();
  await expect(page.getByText(questionWords('personal', 'self').heading)).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
});
