// What is said of files where they are attached, and of numbers of persons where they are typed: with nothing but a keyboard.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ascii, madeOffice, madePdf, madePng } from '#export/files/testing/made-files.ts';
import { axe } from './axe.ts';
import { keyboard } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-files-'));

function made(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Skatteetaten's example of somebody born in 2032. */
const number = '020132 99997';

test('a wrong file is refused in words, a doubtful one is told of for as long as it is there, and a number where it is typed', async ({
  page,
}) => {
  const hands = keyboard(page);
  const chooser = page.locator('#filer');
  await page.goto('./soknad/');
  await hands.press(page.getByRole('button', { name: 'Start en ny søknad' }));
  await hands.press(page.getByRole('link', { name: /^K08 / }).first());
  await expect(page.getByRole('heading', { name: 'Ikke send dette som fil' })).toBeVisible();

  await hands.attach(chooser, [made('attest.pdf', ascii('MZ\0\0'))]);
  await expect(page.getByRole('alert')).toContainText('attest.pdf: Innholdet i filen er noe annet');
  await expect(page.locator('.file-name')).toHaveCount(0);

  await hands.attach(chooser, [
    made('rutine.docx', madeOffice('docx', { 'word/vbaProject.bin': ascii('x') })),
    made('bilde.png', madePng()),
    made('plan.pdf', madePdf()),
    made('Politiattest.txt', ascii(`Ola, ${number}\nlinje to`)),
  ]);
  await expect(page.locator('.file-name')).toHaveCount(4);
  const row = (name: string) => page.locator('.file-row', { hasText: name });
  await expect(row('rutine.docx')).toContainText('Dokumentet har makroer');
  await expect(row('Politiattest.txt')).toContainText('ser ut til å ha et fødselsnummer');
  await expect(row('Politiattest.txt')).toContainText('Er dette selve attesten, fjern filen');
  const picture = page.getByRole('img', { name: 'Bilde: bilde.png' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2);
  await hands.press(row('Politiattest.txt').getByText('Se de første linjene'));
  await expect(row('Politiattest.txt').locator('pre')).toContainText('linje to');
  await expect(page.getByRole('link', { name: 'Se filen (åpnes i ny fane): plan.pdf' })).toHaveAttribute(
    'href',
    /^blob:/,
  );

  await hands.choose(page.getByRole('radio', { name: 'Oppfylt', exact: true }));
  await hands.type(page.locator('#forklaring'), `Vi har sjekket ${number}.`);
  await expect(page.locator('#forklaring-warning')).toContainText('ser ut som et fødselsnummer');
  await expect(page.locator('#forklaring')).toHaveAccessibleDescription(/ser ut som et fødselsnummer/);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page)).toEqual([]);

  await expect(page.locator('.save-status')).toHaveText(/^Lagret kl/);
  await page.reload();
  await expect(row('rutine.docx')).toContainText('Dokumentet har makroer');
  await page.goto(page.url().replace(/#.*/, (at) => at.replace(/\/krav.*/, '/sjekk')));
  await expect(page.getByRole('heading', { name: 'Ett sted kan det stå et fødselsnummer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Se over 2 vedlegg' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^K08 / }).first()).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.goto(page.url().replace('/sjekk', '/del'));
  await expect(page.getByRole('button', { name: 'Lag filen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Politiattester skal ikke sendes' })).toHaveCount(0);
  await hands.choose(page.getByRole('checkbox', { name: /^K08 / }));
  for (const name of [
    'Politiattester skal ikke sendes',
    'Ett sted kan det stå et fødselsnummer',
    'Se over ett vedlegg',
  ])
    await expect(page.getByRole('heading', { name })).toBeVisible();
});
