// The whole of it, with nothing but a keyboard: the example is opened, changed, split, filled in elsewhere, merged, packed,
// checked, and restored from its PDF alone.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { digestOf, unpackAndCheck } from './bag.ts';
import { type Hands, keyboard } from './hands.ts';
import { readPaper } from './paper.ts';
import { publishedCriteria } from './supplier.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-whole-'));
const name = 'Eksempel – Eksempel Assistanse AS';
const role = 'Leder for fag og søknad';
const theirs = 'Alle har tatt kurset på nytt.\nDet siste var i januar.';
const criterion = publishedCriteria().find(({ id }) => id.startsWith('K06'));
const task = `${criterion?.id.slice(0, 3)} ${criterion?.title}`;

test('the example is changed, split, merged, packed, checked and restored from its PDF alone', async ({
  page,
  browser,
}) => {
  const hands = keyboard(page);
  await page.goto('./soknad/');
  const url = page.url();
  await hands.press(page.getByRole('button', { name: 'Åpne et eksempel' }));
  await expectExample(page, 'Oppgaver');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await axe(page), 'the tasks of the example').toEqual([]);

  await hands.press(taskLink(page, 'Kontaktperson'));
  await hands.type(page.locator('#contact-role'), role);
  await toTasks(page, hands);
  const sent = await sendPart(page, hands);

  const colleague = await browser.newContext();
  const returned = await fillIn(await colleague.newPage(), url, sent);
  await colleague.close();

  await mergeBack(page, hands, returned);
  const { zip, said } = await pack(page, hands);
  const bag = await unpackAndCheck(zip);
  const attached = await checkBag(bag);
  await checkThere(page, zip);

  const empty = await browser.newContext();
  expect(await restored(await empty.newPage(), url, path.join(bag, 'data/soknad.pdf'), attached)).toBe(said);
  await empty.close();
});

const taskLink = (page: Page, task: string): Locator =>
  page.locator('.task-list').getByRole('link', { name: task, exact: true });

async function expectExample(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  await expect(page.getByText('Eksempel – ikke en ekte søknad.')).toBeVisible();
}

async function toTasks(page: Page, hands: Hands): Promise<void> {
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
  await hands.press(page.getByRole('link', { name: 'Til oppgavelisten' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppgaver');
}

async function saved(page: Page, hands: Hands, button: Locator, as: RegExp, to: string): Promise<string> {
  const download = page.waitForEvent('download');
  await hands.press(button);
  const made = await download;
  expect(made.suggestedFilename()).toMatch(as);
  const file = path.join(folder, to);
  await made.saveAs(file);
  return file;
}

async function sendPart(page: Page, hands: Hands): Promise<string> {
  await hands.press(page.getByRole('link', { name: 'Send en del til en kollega' }));
  await hands.choose(page.getByRole('checkbox', { name: task }));
  const make = page.getByRole('button', { name: 'Lag filen' });
  return saved(page, hands, make, /^soknadsdel-eksempel-k\d\d-\d{4}-\d\d-\d\d\.zip$/, 'sendt.zip');
}

/** In a browser that has never been here. */
async function fillIn(page: Page, url: string, sent: string): Promise<string> {
  const hands = keyboard(page);
  await page.goto(url);
  await hands.attach(page.locator('#apne-pakke'), [sent]);
  await hands.press(page.getByRole('link', { name: 'Fortsett på utkastet' }));
  await expectExample(page, 'Oppgaver');
  await hands.press(taskLink(page, task));
  await hands.type(page.locator('#forklaring'), theirs);
  await toTasks(page, hands);
  await hands.press(page.getByRole('link', { name: 'Last ned delen' }));
  const make = page.getByRole('button', { name: 'Last ned delen' });
  return saved(page, hands, make, /^soknadsdel-eksempel-k\d\d-svar-/, 'tilbake.zip');
}

async function mergeBack(page: Page, hands: Hands, returned: string): Promise<void> {
  await toTasks(page, hands);
  await hands.press(page.getByRole('link', { name: 'Til alle utkast' }));
  await hands.attach(page.locator('#apne-pakke'), [returned]);
  await hands.choose(page.getByRole('radio', { name: `Slå sammen med «${name}»` }));
  await hands.press(page.getByRole('button', { name: 'Fortsett' }));
  await expect(page.getByText('Ett felt sier forskjellige ting.')).toBeVisible();
  await hands.choose(page.getByRole('radio', { name: 'I tilbake.zip' }));
  await hands.press(page.getByRole('button', { name: 'Slå sammen' }));
  await expect(page.getByText('Utkastene er slått sammen')).toBeVisible();
  await hands.press(page.getByRole('link', { name: 'Gå til utkastet' }));
}

/** `said` is every answer, as the view where they are looked over shows them. */
async function pack(page: Page, hands: Hands): Promise<{ zip: string; said: string }> {
  await expectExample(page, 'Oppgaver');
  await hands.press(page.getByRole('link', { name: 'Se over svarene' }).last());
  await expectExample(page, 'Se over svarene');
  await expect(page.getByText('Ingenting mangler')).toBeVisible();
  const said = await answersOn(page);
  for (const text of [role, ...theirs.split('\n')]) expect(said).toContain(text);
  await hands.press(page.getByRole('link', { name: 'Gå til søknadspakken' }));
  await expectExample(page, 'Last ned søknadspakken');
  const make = page.getByRole('button', { name: 'Lag ferdig søknadspakke' });
  const zip = await saved(page, hands, make, /^soknadspakke-eksempel-100000008-[\d-]{10}\.zip$/, 'hel.zip');
  return { zip, said };
}

async function answersOn(page: Page): Promise<string> {
  return (await page.locator('.summary-list').allInnerTexts()).join('\n');
}

/** The names of the attachments, and what proves that each is what it was. */
async function checkBag(bag: string): Promise<readonly (readonly [string, string])[]> {
  const { draft } = JSON.parse(readFileSync(path.join(bag, 'data/soknad.json'), 'utf8'));
  const attached: { name: string; sha256: string }[] = draft.attachments;
  const packed = readdirSync(path.join(bag, 'data/vedlegg'));
  const digests = packed.map((file) => digestOf(path.join(bag, 'data/vedlegg', file)));
  expect(digests.sort()).toEqual(attached.map(({ sha256 }) => sha256).sort());
  expect(attached.length).toBeGreaterThan(20);
  const application = await readPaper(path.join(bag, 'data/soknad.pdf'));
  application.expectSaid('EKSEMPEL – ikke en ekte søknad');
  application.expectCell(role);
  (await readPaper(path.join(bag, 'data/egenvurdering.pdf'))).expectCell(theirs);
  return attached.map((file) => [file.name, file.sha256]);
}

async function checkThere(page: Page, zip: string): Promise<void> {
  await page.goto('./kontroll/');
  await keyboard(page).attach(page.locator('#kontroll-fil'), [zip]);
  await expect(page.getByRole('heading', { name: `${path.basename(zip)} er hel` })).toBeFocused();
  await expect(page.getByText('Eksempel – ikke en ekte søknad')).toBeVisible();
  expect(await axe(page), 'what Kontroll says of the package').toEqual([]);
}

/** In an empty browser, from the PDF and nothing else; the attachments are named as missing. */
async function restored(
  page: Page,
  url: string,
  pdf: string,
  attached: readonly (readonly [string, string])[],
): Promise<string> {
  const hands = keyboard(page);
  await page.goto(url);
  await hands.attach(page.locator('#apne-pakke'), [pdf]);
  await expect(page.getByText('Svarene er hentet fra PDF-en')).toBeVisible();
  const missing = page.getByRole('region', { name: 'Disse filene må dere legge ved på nytt' });
  for (const text of attached.flat()) await expect(missing).toContainText(text);
  expect(await axe(page), 'restored from the PDF').toEqual([]);
  await hands.press(page.getByRole('link', { name: 'Fortsett på utkastet' }));
  await expectExample(page, 'Oppgaver');
  await hands.press(page.getByRole('link', { name: 'Se over svarene' }).last());
  await expectExample(page, 'Se over svarene');
  return answersOn(page);
}
