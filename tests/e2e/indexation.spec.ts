// Prisregulering by keyboard and by mouse: a price regulated, the same price by another method, and a month that has no figure.
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
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

/** In the order in which one leads to the next. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['as it opens', async (page) => expect(answer(page)).toBeVisible()],
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

for (const colorScheme of ['light', 'dark'] as const)
  test(`every state is accessible and fits, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    for (const [name, enter] of states) {
      await enter(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axe(page), `${name}, ${width} px`).toEqual([]);
        expect(await overflow(page), `${name}, ${width} px`).toEqual([]);
        expect(await smallTargets(page), `${name}, ${width} px`).toEqual([]);
      }
    }
  });
