// The check from the first question to the answer, as a reader makes it: every role and every outcome with nothing but a
// keyboard, and what happens when nobody knows anything.
import type { Page } from '@playwright/test';
import type { Role } from '#domain/eligibility/facts.ts';
import { type Outcome, outcomes } from '#domain/eligibility/judge.ts';
import { check } from '#text/nb/check.ts';
import { factNames, questionOf } from '#text/nb/check-questions.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { outcomeSentence, outcomeShort } from '#text/nb/check-result-outcomes.ts';
import {
  answerAll,
  answerTo,
  button,
  give,
  heading,
  nothingKnown,
  open,
  questionAt,
  type Said,
} from './check-reader.ts';
import { keyboard, mouse } from './hands.ts';
import { overflow } from './measure.ts';
import { expect, test } from './test.ts';

type Journey = readonly [who: string, Outcome, Said & { readonly role: Role }];

/** What the Act says of each, not what the code says. All else is ordinary. */
const journeys: readonly Journey[] = [
  ['32 hours exactly', 'RETT', { role: 'self', personal: { hours: '32' } }],
  [
    'a hundredth of an hour less than 25',
    'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    { role: 'self', personal: { hours: '24,99' } },
  ],
  ['a life in an institution', 'ANNEN_TJENESTE', { role: 'self', home: 'institution', movesHome: 'no' }],
  [
    'the right from before 67',
    'RETT_VIDEREFORT',
    { role: 'represented', home: 'samlokalisert', age: { years: '70' }, grantedBefore67: 'right' },
  ],
  [
    'nobody to lead',
    'AVHENGER_AV_VURDERING',
    { role: 'represented', leader: 'none', also: ['health', 'hasBpa'] },
  ],
  [
    '25 hours exactly',
    'RETT_MED_KOSTNADSFORBEHOLD',
    { role: 'child', personal: { hours: '25' }, leader: 'medleder', costDocumented: 'no' },
  ],
  [
    'a need at night that does not end',
    'RETT',
    { role: 'child', personal: { hours: '20' }, night: { hours: '12' }, nightContinuous: 'yes' },
  ],
  [
    '32 hours of respite',
    'RETT',
    { role: 'parent', childAge: { born: ['1', '6', '2018'] }, respite: { hours: '32,0' } },
  ],
  [
    'respite without parental responsibility',
    'AVHENGER_AV_VURDERING',
    { role: 'foster', parentalResponsibility: 'no', respite: { hours: '40' }, personal: { hours: '2' } },
  ],
];

for (const [what, outcome, said] of journeys)
  test(`with nothing but a keyboard, at 320 px, ${said.role} with ${what} comes to ${outcome}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    const asked = await answerAll(page, keyboard(page), said);
    expect(asked, 'everything that is said was asked for').toEqual(expect.arrayContaining(Object.keys(said)));
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('.result-answer .lead')).toHaveText(outcomeSentence(outcome, said.role));
    await expect(page.locator('.result-answer .lead')).toBeInViewport();
    expect(await overflow(page)).toEqual([]);
  });

test('each outcome and each role is among the journeys', () => {
  expect(new Set(journeys.map(([, outcome]) => outcome))).toEqual(new Set(outcomes));
  expect(new Set(journeys.map(([, , { role }]) => role)).size).toBe(5);
});

test('nobody who knows nothing is told no: every answer that may be, and the question to ask first, again and again', async ({
  page,
}) => {
  await open(page);
  await answerAll(page, mouse(), nothingKnown);
  let told = await outcomesTold(page);
  expect(told).toEqual(outcomes.map(outcomeShort));
  for (let turn = 0; told.length > 1; turn += 1) {
    expect(turn, 'what is asked for comes to an end').toBeLessThan(12);
    const before = told;
    await answerDeciding(page);
    told = await outcomesTold(page);
    expect(before).toEqual(expect.arrayContaining([...told]));
    // Whom it is for is asked first, and leaves all open; after that the question that is named is one that narrows.
    if (turn === 1) expect(told.length, 'the question narrows').toBeLessThan(before.length);
  }
  await expect(page.locator('.result-answer .lead')).toHaveText(outcomeSentence('RETT', 'self'));
});

/** The short words of each outcome that is told; one when the answer is found. */
async function outcomesTold(page: Page): Promise<readonly string[]> {
  const possible = page.locator('.outcome-list > li');
  await expect(page.locator('.result-answer')).toBeVisible();
  if ((await possible.count()) === 0) {
    const sentence = await page.locator('.result-answer .lead').textContent();
    return outcomes.filter((each) => outcomeSentence(each, 'self') === sentence).map(outcomeShort);
  }
  await expect(page.getByText(checkResult.several)).toBeVisible();
  for (const each of await possible.all()) await expect(each).toContainText(checkResult.itIs);
  return await possible.locator('strong').allTextContents();
}

/** Follows the result to the question it names, answers as an ordinary person, and comes back. */
async function answerDeciding(page: Page): Promise<void> {
  const said: Said = { role: 'self' };
  const lead = await page.getByText('Det første å finne ut av er').textContent();
  const facts = Object.keys(factNames) as (keyof typeof factNames)[];
  const fact = facts.find((each) => lead === checkResult.decidingLead(factNames[each]));
  await button(page, checkResult.answerIt).click();
  const asked: string[] = [];
  for (let id = await questionAt(page, 'self'); id !== null; id = await questionAt(page, 'self')) {
    asked.push(id);
    await give(page, mouse(), answerTo(id, said));
    await button(page, check.proceed).or(button(page, check.proceedToResult)).click();
  }
  expect(asked[0]).toBe(fact && questionOf(fact));
}
