// A part of an application goes to a colleague as a file, is filled in in another browser, and is merged back: with nothing but a
// keyboard, in the narrowest window.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { type Hands, keyboard } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { publishedCriteria } from './supplier.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-parts-'));
const narrow = { width: 320, height: 800 };
const criterion = publishedCriteria().find(({ kind }) => kind === 'kvalifikasjonskrav');
const task = `${criterion?.id.slice(0, 3)} ${criterion?.title}`;
const mine = 'Slik skrev vi det selv, før kollegaen svarte.';
const theirs = 'Slik svarte kollegaen, med æøå.\nOg på én linje til.';

/** In the list; the next step may be called the same. */
const taskLink = (page: Page, name: string) =>
  page.locator('.task-list').getByRole('link', { name, exact: true });

test('a part is filled in elsewhere and merged back: one field is chosen, the rest and the files come along', async ({
  page,
  browser,
}) => {
  const hands = keyboard(page);
  await page.setViewportSize(narrow);
  await page.goto('./soknad/');
  await hands.press(page.getByRole('button', { name: 'Start en ny søknad' }));
  await hands.type(page.getByLabel('Navn på utkastet'), 'Anbud');
  const sent = await sendPart(page, hands);
  await answerOwn(page, hands);

  const elsewhere = await browser.newContext({ viewport: narrow });
  const returned = await fillIn(await elsewhere.newPage(), sent);
  await elsewhere.close();

  await mergeBack(page, hands, returned);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppgaver');
  await taskLink(page, task).click();
  await expect(page.locator('#forklaring')).toHaveValue(theirs);
  await expect(page.locator('.file-name', { hasText: 'rutine.txt' })).toBeVisible();
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await taskLink(page, 'Kontaktperson').click();
  await expect(page.locator('#contact-name')).toHaveValue('Ola Eksempel');

  await openAgain(page, returned);
});

async function sendPart(page: Page, hands: Hands): Promise<string> {
  await hands.press(page.getByRole('link', { name: 'Send en del til en kollega' }));
  await hands.press(page.getByRole('button', { name: 'Lag filen' }));
  await expect(page.getByRole('alert').getByText('Velg minst én oppgave.')).toBeVisible();
  await hands.choose(page.getByRole('checkbox', { name: task }));
  await hands.choose(page.getByRole('checkbox', { name: 'Kontaktperson', exact: true }));
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: 'Lag filen' }));
  const made = await download;
  expect(made.suggestedFilename()).toMatch(/^soknadsdel-k\d\d-kontakt-\d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText('Dette gjør dere nå')).toBeVisible();
  await expectInOrder(page, 'the part is made');
  const file = path.join(folder, 'sendt.zip');
  await made.saveAs(file);
  return file;
}

/** The one who sent the part writes in the same field meanwhile. */
async function answerOwn(page: Page, hands: Hands): Promise<void> {
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await taskLink(page, task).click();
  await hands.choose(page.getByRole('radio', { name: 'Oppfylt', exact: true }));
  await hands.type(page.locator('#forklaring'), mine);
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
}

async function fillIn(page: Page, sent: string): Promise<string> {
  await page.goto('./soknad/');
  await expect(page.locator('#apne-pakke')).toBeEnabled();
  await page.locator('#apne-pakke').setInputFiles(sent);
  await page.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await expect(page.getByText('Del av «Anbud»')).toBeVisible();
  await expect(page.locator('.task-link')).toHaveText([task, 'Kontaktperson']);
  await expectInOrder(page, 'the tasks of a part');
  await taskLink(page, task).click();
  await page.getByRole('radio', { name: 'Oppfylt', exact: true }).check({ force: true });
  await page.locator('#forklaring').fill(theirs);
  await page
    .locator('#filer')
    .setInputFiles({ name: 'rutine.txt', mimeType: 'text/plain', buffer: Buffer.from('En rutine.') });
  await expect(page.locator('.file-name', { hasText: 'rutine.txt' })).toBeVisible();
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await taskLink(page, 'Kontaktperson').click();
  await page.locator('#contact-name').fill('Ola Eksempel');
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Last ned delen' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned delen' }).click();
  const file = path.join(folder, 'tilbake.zip');
  await (await download).saveAs(file);
  await expectInOrder(page, 'the part is sent back');
  return file;
}

async function mergeBack(page: Page, hands: Hands, returned: string): Promise<void> {
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Til alle utkast' }).click();
  await page.locator('#apne-pakke').setInputFiles(returned);
  await hands.press(page.getByRole('button', { name: 'Fortsett' }));
  await expect(page.getByRole('alert').getByText('Velg hva dere vil gjøre.')).toBeVisible();
  await expectInOrder(page, 'what to do with the file');
  await hands.choose(page.getByRole('radio', { name: 'Slå sammen med «Anbud»' }));
  await hands.press(page.getByRole('button', { name: 'Fortsett' }));

  await expect(page.getByText('Ett felt sier forskjellige ting.')).toBeVisible();
  for (const value of [mine, theirs]) await expect(page.getByText(value)).toBeVisible();
  await expect(page.getByText(criterion?.question ?? '')).toBeVisible();
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await hands.press(page.getByRole('button', { name: 'Slå sammen' }));
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    `${task}, Forklaring: Velg det som skal stå.`,
  ]);
  await expectInOrder(page, 'a field that says two things');
  await hands.choose(page.getByRole('radio', { name: 'I tilbake.zip' }));
  await hands.press(page.getByRole('button', { name: 'Slå sammen' }));
  await expect(page.getByText('Utkastene er slått sammen')).toBeVisible();
  await expectInOrder(page, 'merged');
  await hands.press(page.getByRole('link', { name: 'Gå til utkastet' }));
}

/** The same file once more has nothing new, and the draft as it was lies beside. */
async function openAgain(page: Page, returned: string): Promise<void> {
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Til alle utkast' }).click();
  await expect(page.locator('.draft-row a')).toHaveText(['Anbud', 'Anbud før sammenslåing']);
  await page.locator('#apne-pakke').setInputFiles(returned);
  await page.getByRole('radio', { name: 'Slå sammen med «Anbud»' }).check({ force: true });
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect(page.getByText('Alt i filen er her fra før')).toBeVisible();
  await page.getByRole('button', { name: 'Til alle utkast' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.draft-row')).toHaveCount(2);
}

async function expectInOrder(page: Page, where: string): Promise<void> {
  expect(await axe(page), where).toEqual([]);
  expect(await overflow(page), where).toEqual([]);
  expect(await smallTargets(page), where).toEqual([]);
}
