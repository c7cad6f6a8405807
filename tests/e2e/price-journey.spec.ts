// The whole of it with nothing but a keyboard on a narrow screen: two alternatives, what weighs most, one of them attached, and its
// lines found in the package.
import { readFileSync } from 'node:fs';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { ratesWeights } from '#text/nb/rates-analysis-weights.ts';
import { attaching } from '#text/nb/rates-attaching.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { termNames } from '#text/nb/rates-price-lines.ts';
import { axe } from './axe.ts';
import { unpackAndCheck } from './bag.ts';
import { keyboard } from './hands.ts';
import { overflow } from './measure.ts';
import { readPaper } from './paper.ts';
import { toView } from './price-views.ts';
import { expect, test } from './test.ts';

test('two alternatives are compared, the heaviest figure is found, and one is attached and found in the package', async ({
  page,
}) => {
  const hands = keyboard(page);
  const press = (name: string) => hands.press(page.getByRole('button', { name, exact: true }).last());
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./soknad/');
  await press('Start en ny søknad');
  await hands.type(page.getByLabel('Navn på utkastet'), 'Tastet');
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');

  await page.goto('./timepris/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  const before = await page.locator('.price-large').innerText();
  await press(words.scenarios.copy);
  await hands.type(page.getByLabel(words.scenarios.name), 'Mer sykefravær');
  await hands.press(page.locator('summary', { hasText: words.groups.absence }));
  await hands.type(page.locator('#term-sickPayPercent'), '4');
  await expect(page.locator('.price-large')).not.toHaveText(before);
  const price = /^\d{3},\d\d/.exec(await page.locator('.price-large').innerText())?.[0] ?? '';
  expect(price).not.toBe('');

  await toView(page, hands, analysisViewNames.compare);
  const table = page.getByRole('table').first();
  await expect(table).toContainText('Mer sykefravær');
  await expect(table).toContainText(price);
  expect(await overflow(page)).toEqual([]);
  expect(await axe(page), 'compared').toEqual([]);

  await toView(page, hands, analysisViewNames.weights);
  await expect(page.getByRole('heading', { name: ratesWeights.heading })).toBeVisible();
  await expect(page.getByRole('table').first().getByRole('rowheader').first()).toHaveText(termNames.baseWage);
  expect(await overflow(page)).toEqual([]);
  expect(await axe(page), 'weighed').toEqual([]);

  await toView(page, hands, attaching.heading);
  await hands.choose(page.getByRole('radio', { name: /Mer sykefravær/ }));
  await press(attaching.attach);
  await expect(page.getByRole('heading', { name: attaching.done })).toBeVisible();
  await hands.press(page.getByRole('link', { name: attaching.see }));
  await expect(page.getByText('Mer sykefravær')).toBeVisible();
  await expect(page.getByText(price).first()).toBeVisible();
  expect(await overflow(page)).toEqual([]);

  await hands.press(page.getByRole('link', { name: 'Til oppgavelisten' }));
  await hands.press(page.getByRole('link', { name: 'Last ned søknadspakken' }));
  const download = page.waitForEvent('download');
  await press('Last ned utkast');
  const bag = await unpackAndCheck(await (await download).path());
  const { draft } = JSON.parse(readFileSync(`${bag}/data/soknad.json`, 'utf8'));
  expect(draft.calculation.scenario).toBe('Mer sykefravær');
  expect(draft.calculation.lines.price).toBe(price.replace(',', '.'));
  const paper = await readPaper(`${bag}/data/priskalkyle.pdf`);
  paper.expectSaid('Mer sykefravær');
  paper.expectSaid(price);
});
