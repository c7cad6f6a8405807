// The whole of a supplier's way: from the front page through the criteria to a package, and back again from the package.
// One criterion with nothing but a keyboard, the next with a mouse; whole.spec.ts is made with a keyboard alone.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { madeOffice, madePdf, madePng, pngChunk } from '#export/files/testing/made-files.ts';
import { digestOf, unpackAndCheck } from './bag.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { readPaper } from './paper.ts';
import {
  explanation,
  firstChoice,
  type PublishedCriterion,
  publishedCriteria,
  supplier,
} from './supplier.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-e2e-'));
const criteria = publishedCriteria();

interface PickedFile {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

const needsFile = criteria.filter(
  ({ kind, evidence }) => kind !== 'avvisningsgrunn' && evidence.some(({ attach }) => attach),
);

const files: readonly [PickedFile, PickedFile, PickedFile] = [
  makeFile('Firmaattest – Eksempel.pdf', madePdf({ objects: ['(a fictional certificate)'] })),
  makeFile('Kredittvurdering (æøå).png', madePng({ chunks: [pngChunk('teSt', randomBytes(300_000))] })),
  makeFile('Árvvoštallan.docx', madeOffice('docx', { 'word/media/a.bin': randomBytes(50_000) })),
];

test('a supplier goes from the front page to a package by mouse and keyboard in turn, and on from the package in an empty browser', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const [pointer, keys] = [mouse(), keyboard(page)];
  await page.goto('./');
  await keys.press(page.getByRole('link', { name: 'Les kravene', exact: true }).first());
  await pointer.press(page.getByRole('link', { name: criteria[0]?.title ?? '' }).first());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(criteria[0]?.title ?? '');
  await page.goto('./');
  await keys.press(page.getByRole('link', { name: 'Søk om å bli leverandør' }).first());
  await pointer.press(page.getByRole('button', { name: 'Start en ny søknad' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppgaver');

  await keys.press(page.getByRole('link', { name: `${numberOf(inOrder()[0])} ` }).first());
  // The second that takes a file is answered with the other hand than the first.
  for (const [index, criterion] of inOrder().entries())
    await answer(page, index % 2 === 0 ? keys : pointer, criterion);
  await fillInApplication(page, keys);

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Se over svarene');
  await expect(page.getByText('Ingenting mangler')).toBeVisible();
  await pointer.press(page.getByRole('link', { name: 'Gå til søknadspakken' }));
  const download = page.waitForEvent('download');
  await keys.press(page.getByRole('button', { name: 'Lag ferdig søknadspakke' }));
  const zip = path.join(folder, 'made.zip');
  const made = await download;
  expect(made.suggestedFilename()).toMatch(/^soknadspakke-999999999-\d{4}-\d\d-\d\d\.zip$/);
  await made.saveAs(zip);

  const bag = await unpackAndCheck(zip);
  await checkPapers(bag);
  checkAttachments(bag);

  const elsewhere = await browser.newContext();
  await openAgain(await elsewhere.newPage(), page.url(), zip, bag);
  await elsewhere.close();
});

function inOrder(): readonly PublishedCriterion[] {
  const kinds = Object.keys(firstChoice);
  return [...criteria].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

async function answer(page: Page, hands: Hands, criterion: PublishedCriterion): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(criterion.title);
  await hands.choose(page.getByRole('radio', { name: firstChoice[criterion.kind], exact: true }));
  await hands.type(page.locator('#forklaring'), explanation(criterion.id));
  const turn = needsFile.indexOf(criterion);
  if (turn >= 0) await attach(page, hands, turn);
  await hands.press(page.getByRole('button', { name: 'Fortsett' }));
}

/** The first criterion gets two files at once, the second one more, the rest use what is there. */
async function attach(page: Page, hands: Hands, turn: number): Promise<void> {
  const [first, second, third] = files;
  if (turn === 0) await hands.attach(page.locator('#filer'), [first.path, second.path]);
  else if (turn === 1) await hands.attach(page.locator('#filer'), [third.path]);
  else {
    await hands.press(page.getByText('Bruk en fil dere allerede har lagt ved'));
    await hands.press(page.getByRole('button', { name: `Legg ved ${first.name} her også` }));
  }
  const expected = turn === 0 ? [first, second] : turn === 1 ? [third] : [first];
  for (const { name } of expected) await expect(page.locator('.file-name', { hasText: name })).toBeVisible();
}

async function fillInApplication(page: Page, hands: Hands): Promise<void> {
  const proceed = page.getByRole('button', { name: 'Fortsett' });
  const fields: readonly (readonly [string, string])[][] = [
    [
      ['#supplier-name', supplier.name],
      ['#supplier-organisationNumber', supplier.organisationNumber],
      ['#supplier-address', supplier.address],
      ['#supplier-postalCode', supplier.postalCode],
      ['#supplier-place', supplier.place],
    ],
    [
      ['#contact-name', supplier.contactName],
      ['#contact-email', supplier.email],
      ['#contact-phone', supplier.phone],
    ],
    [
      ['#signatory-name', supplier.signatory],
      ['#signatory-role', supplier.role],
    ],
  ];
  for (const [index, part] of fields.entries()) {
    await expect(page.locator(part[0]?.[0] ?? '')).toBeVisible();
    for (const [selector, text] of part) await hands.type(page.locator(selector), text);
    if (index === 2)
      await hands.choose(page.getByRole('radio', { name: 'Signaturrett etter firmaattesten' }));
    await hands.press(proceed);
  }
  await hands.press(page.getByRole('button', { name: 'Legg til en referanse' }));
  await hands.type(page.locator('#references-0-client'), supplier.client);
  await hands.type(page.locator('#references-0-period'), supplier.period);
  await hands.type(page.locator('#references-0-scope'), supplier.scope);
  await hands.press(proceed);
  // All the boxes are asked for at once, so they must be there.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Erklæringer');
  for (const box of await page.getByRole('checkbox').all()) await hands.choose(box);
  await hands.press(proceed);
}

async function checkPapers(bag: string): Promise<void> {
  const application = await readPaper(path.join(bag, 'data/soknad.pdf'));
  for (const text of Object.values(supplier)) application.expectCell(text);
  for (const { name } of files) application.expectSaid(name);
  const assessment = await readPaper(path.join(bag, 'data/egenvurdering.pdf'));
  for (const { id, title, kind } of criteria) {
    expect(assessment.headings).toContain(`${numberOf({ id })} ${title}`);
    assessment.expectCell(explanation(id));
    assessment.expectCell(firstChoice[kind]);
  }
  const signature = await readPaper(path.join(bag, 'data/signatur.pdf'));
  expect(signature.pages).toBe(1);
  signature.expectCell(supplier.signatory);
  for (const name of ['soknad.json', 'soknad.pdf', 'egenvurdering.pdf'])
    signature.expectCell(digestOf(path.join(bag, 'data', name)).replace(/.{32}(?=.)/, '$&\n'));
}

function checkAttachments(bag: string): void {
  const packed = readdirSync(path.join(bag, 'data/vedlegg')).map((name) =>
    digestOf(path.join(bag, 'data/vedlegg', name)),
  );
  expect(packed.sort()).toEqual(files.map(({ sha256 }) => sha256).sort());
}

/** In a browser that has never been here: every answer and every file comes back, byte for byte. */
async function openAgain(page: Page, url: string, zip: string, bag: string): Promise<void> {
  await page.goto(url.split('#')[0] ?? url);
  await expect(page.locator('#apne-pakke')).toBeEnabled();
  await page.locator('#apne-pakke').setInputFiles(zip);
  await page.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await page.getByRole('link', { name: 'Se over svarene' }).click();
  await expect(page.getByText('Ingenting mangler')).toBeVisible();
  for (const text of Object.values(supplier)) await expect(page.getByText(text).first()).toBeVisible();
  for (const { id } of criteria)
    await expect(page.getByText(explanation(id).split('\n')[0] ?? '').first()).toBeVisible();
  await page.getByRole('link', { name: 'Gå til søknadspakken' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lag ferdig søknadspakke' }).click();
  const again = path.join(folder, 'again.zip');
  await (await download).saveAs(again);
  const bagAgain = await unpackAndCheck(again);
  expect(answersOf(bagAgain)).toEqual(answersOf(bag));
  checkAttachments(bagAgain);
}

function answersOf(bag: string): unknown {
  const { draft } = JSON.parse(readFileSync(path.join(bag, 'data/soknad.json'), 'utf8'));
  return { ...draft, id: '' };
}

function makeFile(name: string, bytes: Uint8Array): PickedFile {
  const where = path.join(folder, name);
  writeFileSync(where, bytes);
  return { name, path: where, sha256: digestOf(where) };
}

const numberOf = (criterion?: Pick<PublishedCriterion, 'id'>): string => criterion?.id.slice(0, 3) ?? '';
