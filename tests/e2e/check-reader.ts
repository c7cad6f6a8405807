// A reader of the check: knows each question by its heading, answers it with the hands given, and goes on.
import type { Locator, Page } from '@playwright/test';
import { type AlsoId, answersSchema, type CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { Role } from '#domain/eligibility/facts.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { questionWords } from '#text/nb/check-questions.ts';
import { alsoAnswers, alsoNone } from '#text/nb/check-questions-rest.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { start } from '#text/nb/check-start.ts';
import type { Hands } from './hands.ts';
import { expect } from './test.ts';

/** The row that is chosen by its value, or boxes by theirs; with what is typed under the row. */
export type Given =
  | string
  | readonly AlsoId[]
  | { readonly years: string }
  | { readonly born: readonly [day: string, month: string, year: string] }
  | { readonly hours: string };
export type Said = { readonly [Id in QuestionId]?: Given };

/** What is said where a journey says nothing else: a person of whom nothing is unusual. */
const ordinary: Said = {
  home: 'home',
  age: { years: '40' },
  childAge: { years: '10' },
  childDisabled: 'yes',
  childHome: 'yes',
  parentalResponsibility: 'yes',
  duration: 'beyond',
  respite: { hours: '0' },
  personal: { hours: '32' },
  night: 'none',
  secondHelper: 'none',
  also: [],
  leader: 'self',
  legalStay: 'yes',
  costDocumented: 'no',
};

/** «Vet ikke» to everything that the check asks. */
export const nothingKnown: Said = Object.fromEntries(
  Object.keys(answersSchema.shape).map((id) => [id, id === 'also' ? [] : 'unknown']),
);

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The tool's code has come, and what is pressed is heard. */
export async function open(page: Page, address = './bpa-sjekken/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/**
 * From the start, or the first question, to the result.
 * @param atEach called when a question has been answered, before going on
 * @returns the questions, in order
 */
export async function answerAll(
  page: Page,
  hands: Hands,
  said: Said,
  atEach: (id: QuestionId, number: number) => Promise<void> = async () => {},
): Promise<readonly QuestionId[]> {
  if (await button(page, start.begin).isVisible()) await hands.press(button(page, start.begin));
  const asked: QuestionId[] = [];
  for (let number = 1; ; number += 1) {
    const id = await questionAt(page, said.role, number);
    if (id === null) return asked;
    asked.push(id);
    await give(page, hands, answerTo(id, said));
    await atEach(id, number);
    await hands.press(button(page, check.proceed));
  }
}

/** What is said to a question, else what an ordinary person says. */
export function answerTo(id: QuestionId, said: Said = {}): Given {
  const given = said[id] ?? ordinary[id];
  if (given === undefined) throw new Error(`Nothing is said to «${id}».`);
  return given;
}

/** The question that is shown, known by its heading alone; null at the result. */
export async function questionAt(page: Page, role?: Given, number?: number): Promise<QuestionId | null> {
  const place = `spørsmål ${number ?? '\\d+'} av \\d+`;
  await expect(page).toHaveTitle(new RegExp(`^${check.name} – (${place}|${checkResult.tab})$`));
  const shown = (await heading(page).textContent()) ?? '';
  if (shown === checkResult.heading) return null;
  await expect(heading(page)).toBeFocused();
  const ids = Object.keys(answersSchema.shape) as QuestionId[];
  const id = ids.find((each) => shown.endsWith(` ${questionWords(each, (role ?? 'self') as Role).heading}`));
  if (id === undefined) throw new Error(`No question is put so: ${shown}`);
  return id;
}

export async function give(page: Page, hands: Hands, given: Given): Promise<void> {
  const row = (value: string): Locator => page.locator(`.question input[type="radio"][value="${value}"]`);
  if (typeof given === 'string') return hands.choose(row(given));
  if ('years' in given) {
    await hands.choose(row('years'));
    return hands.type(page.getByLabel(check.answer.years), given.years);
  }
  if ('hours' in given) {
    await hands.choose(row('typed'));
    return hands.type(page.locator('#svar-timer'), given.hours);
  }
  if ('born' in given) {
    await hands.choose(row('birthDate'));
    return typeDay(page, hands, 'svar-dag', given.born);
  }
  const labels = given.length === 0 ? [alsoNone] : given.map((id) => alsoAnswers[id]().label);
  for (const name of labels) await hands.choose(page.getByRole('checkbox', { name, exact: true }));
}

/** @param id of the first of the three fields */
export async function typeDay(
  page: Page,
  hands: Hands,
  id: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await hands.type(page.locator(`#${id}`), day);
  await hands.type(page.locator(`#${id}-month`), month);
  await hands.type(page.locator(`#${id}-year`), year);
}

/** Answers from a file, as a reader brings them from another device; then back to the start. */
export async function bring(page: Page, draft: CheckDraft): Promise<void> {
  await open(page);
  await button(page, start.open).click();
  await page.locator('#apne-fil').setInputFiles({
    name: 'svar.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(draft)),
  });
  await expect(page.getByText(checkKeeping.told.opened)).toBeVisible();
  await page.evaluate(() => history.go(-2));
  await expect(heading(page)).toContainText(start.heading);
}
