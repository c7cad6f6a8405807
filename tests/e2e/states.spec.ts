// Every view and state of the supplier's tool, held against what the site promises: axe in light and dark,
// no sideways scrolling at 320 px (400 % zoom), targets of 44 px, text spacing that readers may ask for.
import type { Page } from '@playwright/test';
import { madePdf } from '#export/files/testing/made-files.ts';
import { axe } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const file = {
  name: `${'Et-veldig-langt-filnavn-uten-mellomrom-'.repeat(4)}.pdf`,
  mimeType: '',
  buffer: Buffer.from(madePdf()),
};

const back = (page: Page): Promise<void> => page.getByRole('link', { name: 'Til oppgavelisten' }).click();
const proceed = (page: Page): Promise<void> => page.getByRole('button', { name: 'Fortsett' }).click();
const task = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).first().click();

/** In the order in which one leads to the next. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['start, empty', async (page) => expect(page.getByText('Dere har ingen utkast her ennå')).toBeVisible()],
  [
    'a refused package',
    async (page) => {
      await page.locator('#apne-pakke').setInputFiles(file);
      await expect(page.getByText('Filen kunne ikke åpnes')).toBeVisible();
    },
  ],
  [
    'task list',
    async (page) => {
      await page.getByRole('button', { name: 'Start en ny søknad' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppgaver');
    },
  ],
  ['criterion, empty', (page) => task(page, 'K01 ')],
  ['criterion, with problems', proceed],
  [
    'criterion, answered with a file',
    async (page) => {
      await page.getByRole('radio', { name: 'Oppfylt', exact: true }).check({ force: true });
      await page.locator('#forklaring').fill('Slik.');
      await page.locator('#filer').setInputFiles(file);
      await expect(page.locator('.file-name')).toBeVisible();
    },
  ],
  [
    'criterion, a refused file',
    async (page) => {
      await page.locator('#filer').setInputFiles({ ...file, buffer: Buffer.alloc(0) });
      await expect(page.getByText('Filen er tom, eller')).toBeVisible();
    },
  ],
  [
    'criterion, after removing',
    async (page) => {
      await page.getByRole('button', { name: /^Fjern Et-veldig/ }).click();
      await expect(page.getByRole('button', { name: 'Angre' })).toBeVisible();
    },
  ],
  [
    'a contract term',
    async (page) => {
      await back(page);
      await task(page, 'K19 ');
      await page.getByRole('radio', { name: 'Vi godtar med forbehold' }).check({ force: true });
    },
  ],
  [
    'a ground for exclusion',
    async (page) => {
      await back(page);
      await task(page, 'K33 ');
    },
  ],
  [
    'supplier, with problems',
    async (page) => {
      await back(page);
      await task(page, 'Leverandøren');
      await page.locator('#supplier-organisationNumber').fill('12');
      await proceed(page);
    },
  ],
  [
    'contact',
    async (page) => {
      await back(page);
      await task(page, 'Kontaktperson');
    },
  ],
  [
    'signatory, power of attorney',
    async (page) => {
      await back(page);
      await task(page, 'Den som signerer');
      await page.getByRole('radio', { name: /Fullmakt/ }).check({ force: true });
      await proceed(page);
    },
  ],
  [
    'references',
    async (page) => {
      await back(page);
      await task(page, 'Referanser');
      await page.getByRole('button', { name: 'Legg til en referanse' }).click();
      await proceed(page);
    },
  ],
  [
    'declarations, with problems',
    async (page) => {
      await back(page);
      await task(page, 'Erklæringer');
      await proceed(page);
    },
  ],
  [
    'timetable',
    async (page) => {
      await back(page);
      await task(page, 'Tidsplan');
      await page.locator('#plan-deadline').fill('15.2.2027');
      await page.locator('#plan-start').fill('snart');
      await page
        .getByRole('textbox', { name: /^Dager det tar/ })
        .first()
        .fill('to uker');
      await expect(page.getByText('Skriv et helt antall dager')).toBeVisible();
    },
  ],
  [
    'check answers',
    async (page) => {
      await back(page);
      await task(page, 'Se over svarene');
    },
  ],
  ['package', (page) => task(page, 'Gå til søknadspakken')],
  [
    'package, made',
    async (page) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Last ned utkast' }).click();
      await download;
      await expect(page.getByText('Pakken er laget')).toBeVisible();
    },
  ],
  [
    'start, with a draft',
    async (page) => {
      await back(page);
      await page.getByRole('link', { name: 'Til alle utkast' }).click();
      await expect(page.getByRole('link', { name: 'Utkast uten navn' })).toBeVisible();
    },
  ],
  [
    'asking before erasing',
    async (page) => {
      await page.getByRole('button', { name: 'Slett alt' }).click();
      await expect(page.getByRole('button', { name: 'Ja, slett alt' })).toBeVisible();
    },
  ],
];

test('axe finds nothing in any state of the tool, light or dark', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./soknad/');
  for (const [name, enter] of states) {
    await enter(page);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('no state of the tool scrolls sideways or has small targets at 320 px', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./soknad/');
  for (const [name, enter] of states) {
    await enter(page);
    expect(await overflow(page), name).toEqual([]);
    expect(await smallTargets(page), name).toEqual([]);
  }
});

test('every state of the tool holds the text spacing a reader may ask for', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('./soknad/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } html { font-size: 200% }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const [name, enter] of states) {
    await enter(page);
    expect(await overflow(page), name).toEqual([]);
  }
});
