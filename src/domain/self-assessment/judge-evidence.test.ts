import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { type Answer, emptyAnswer } from './answer.ts';
import { assess, findingStatuses, isWeak } from './assess.ts';
import { allChoices, choicesByKind } from './choice.ts';
import { type DatedFile, evidenceDoubts, judgeEvidence, otherDocument } from './judge-evidence.ts';
import type { JudgedDays } from './judged-days.ts';
import { criterionOf, pieceOf } from './testing/criterion.ts';

const dayOf = (day: string) => ({ day, by: 'call' }) as const;
const days: JudgedDays = { deadline: dayOf('2027-02-28'), start: dayOf('2027-06-01') };
const file = (issuedOn: string, expiresOn = '', id = 'v1'): DatedFile => ({ id, issuedOn, expiresOn });
const answer: Answer = {
  ...emptyAnswer,
  choice: 'met',
  explanation: 'Slik.',
  attachmentIds: ['v1'],
  proves: { v1: 'attest' },
};
const aged = criterionOf();
const lasting = criterionOf({ evidence: [pieceOf({ maxAgeMonths: null, expires: true })] });
const doubtsOf = (one: DatedFile, criterion = aged, on = days, by = answer) =>
  judgeEvidence(criterion, by, { attachments: [one], days: on })[0]?.doubts;

test.each([
  ['28.8.2026', []],
  ['27.8.2026', ['evidenceTooOld']],
  ['28.2.2027', []],
  ['1.3.2027', ['evidenceAfterDeadline']],
  ['1.1.2030', ['evidenceAfterDeadline']],
  [' ', ['evidenceDayUnknown']],
  ['i fjor', ['evidenceDayUnreadable']],
  ['31.2.2026', ['evidenceDayUnreadable']],
  ['1.11.26', ['evidenceDayUnreadable']],
])('of «%s», at most six months old on 28 February: %j', (issued, doubts) => {
  expect(doubtsOf(file(issued))).toEqual(doubts);
});

test.each([
  ['1.6.2027', []],
  ['31.5.2027', ['evidenceExpiresBeforeStart']],
  ['28.2.2027', ['evidenceExpiresBeforeStart']],
  ['27.2.2027', ['evidenceExpired']],
  ['', ['evidenceDayUnknown']],
  ['til våren', ['evidenceDayUnreadable']],
])('with «%s» as the last day, a start on 1 June: %j', (last, doubts) => {
  expect(doubtsOf(file('', last), lasting)).toEqual(doubts);
});

test('while the days are not known it is said that nothing can be judged yet', () => {
  const unknown: JudgedDays = { deadline: null, start: null };
  expect(doubtsOf(file('1.1.2020'), aged, unknown)).toEqual(['deadlineUnknown']);
  expect(doubtsOf(file('', '1.1.2030'), lasting, unknown)).toEqual(['deadlineUnknown']);
  expect(doubtsOf(file('', '1.1.2030'), lasting, { ...days, start: null })).toEqual(['startUnknown']);
});

test('a document whose age nothing asks about is not doubted, and neither is another document', () => {
  const plain = criterionOf({ evidence: [pieceOf({ fresh: null, maxAgeMonths: null })] });
  expect(doubtsOf(file(''), plain)).toEqual([]);
  const other = { ...answer, proves: { v1: otherDocument } };
  expect(doubtsOf(file('1.1.2020'), aged, days, other)).toEqual([]);
  const shown = criterionOf({
    evidence: [pieceOf({ attach: false }), pieceOf({ id: 'b', maxAgeMonths: null })],
  });
  expect(doubtsOf(file('1.1.2020'), shown, days, { ...answer, proves: {} })).toEqual([]);
});

const unsaid: Answer = { ...answer, proves: {} };

test('a file is no document of the criterion until somebody has said so, also where it asks for one only', () => {
  const [judged] = judgeEvidence(aged, unsaid, { attachments: [file('1.1.2027')], days });
  expect(judged).toMatchObject({ evidence: null, doubts: ['evidenceKindUnknown'] });
  const finding = assess(aged, unsaid, { attachments: [file('1.1.2027')], days });
  expect(finding).toMatchObject({ status: 'needsJudgement', reasons: ['evidenceKindUnknown'] });
});

test('a document of after the deadline is left to the municipality, whatever document it is', () => {
  const finding = assess(aged, answer, { attachments: [file('1.1.2030')], days });
  expect(finding).toMatchObject({ status: 'needsJudgement', reasons: ['evidenceAfterDeadline'] });
  expect(doubtsOf(file('1.1.2030'), aged, days, { ...answer, proves: { v1: otherDocument } })).toEqual([
    'evidenceAfterDeadline',
  ]);
});

test('where the criterion asks for several documents, the supplier says which one a file is', () => {
  const two = criterionOf({ evidence: [pieceOf(), pieceOf({ id: 'plan', maxAgeMonths: null })] });
  expect(doubtsOf(file('1.1.2020'), two, days, unsaid)).toEqual(['evidenceKindUnknown']);
  expect(doubtsOf(file('1.1.2020'), two, days, { ...answer, proves: { v1: 'plan' } })).toEqual([]);
  expect(doubtsOf(file('1.1.2020'), two, days, { ...answer, proves: { v1: 'attest' } })).toEqual([
    'evidenceTooOld',
  ]);
});

test('an id that every object has is no kind that somebody chose', () => {
  const odd = { ...answer, attachmentIds: ['constructor'], proves: {} };
  const [judged] = judgeEvidence(aged, odd, { attachments: [file('28.8.2026', '', 'constructor')], days });
  expect(judged).toMatchObject({ evidence: null, doubts: ['evidenceKindUnknown'] });
});

test('old evidence is left to the municipality, with the reason, and never blocks', () => {
  const finding = assess(aged, answer, { attachments: [file('1.1.2020')], days });
  expect(finding).toMatchObject({ status: 'needsJudgement', reasons: ['evidenceTooOld'] });
  expect(isWeak(finding)).toBe(true);
  const fresh = assess(aged, answer, { attachments: [file('1.1.2027')], days });
  expect(fresh).toMatchObject({ status: 'met', reasons: ['documentShowsIt'] });
  expect(isWeak(fresh)).toBe(false);
});

test('a doubt comes beside what the municipality weighs anyway, and a no has none', () => {
  const context = { attachments: [file('1.1.2020')], days };
  const weighed = criterionOf({ judgement: { rule: 'skjønn', text: 'x' } });
  expect(assess(weighed, answer, context)).toMatchObject({
    status: 'needsJudgement',
    reasons: ['personMustJudge', 'evidenceTooOld'],
  });
  expect(assess(aged, { ...answer, choice: 'notYet' }, context)).toMatchObject({
    status: 'notMet',
    reasons: ['notMetYet', 'noPlan', 'noPlanDay'],
  });
});

test.each(['partly', 'notYet', 'notReady'] as const)(
  'a plan that is not there makes «%s» weak, and no gap',
  (choice) => {
    const criterion = criterionOf({
      kind: choice === 'notReady' ? 'formkrav' : 'kvalifikasjonskrav',
      evidence: [],
    });
    const plain = { ...answer, choice };
    const context = { attachments: [], days };
    const lacks = (plan: string, planDate: string) =>
      assess(criterion, { ...plain, plan, planDate }, context).reasons.slice(1);
    expect(lacks('', '')).toEqual(['noPlan', 'noPlanDay']);
    expect(lacks('Kurs', ' ')).toEqual(['noPlanDay']);
    expect(lacks(' ', '1.5.2027')).toEqual(['noPlan']);
    for (const day of ['snart', '32.1.2027', '1.5.27'])
      expect(lacks('Kurs', day)).toEqual(['planDayUnreadable']);
    expect(lacks('Kurs', '1. mai 2027')).toEqual([]);
    const planned = { ...plain, plan: 'Kurs', planDate: '1. mai 2027' };
    expect(assess(criterion, plain, context).status).toBe(assess(criterion, planned, context).status);
  },
);

const typedDay = fc
  .integer({ min: 0, max: 1500 })
  .map((count) => addDays('2025-01-01', count))
  .chain((day) => fc.constantFrom(day, day, day, '', 'tøv'));
const anyFile = (id: string) =>
  fc.record({ id: fc.constant(id), issuedOn: typedDay, expiresOn: fc.oneof(fc.constant(''), typedDay) });
const anyDay = fc.option(
  fc.integer({ min: 0, max: 1500 }).map((count) => dayOf(addDays('2025-01-01', count))),
);
const anyDays = fc.record({ deadline: anyDay, start: anyDay });
const anyCriterion = fc.record({
  kind: fc.constantFrom(...(Object.keys(choicesByKind) as (keyof typeof choicesByKind)[])),
  judgement: fc.constantFrom('dokument', 'skjønn', 'erklæring').map((rule) => ({ rule, text: 'x' }) as const),
  evidence: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      what: fc.constant('Noe'),
      fresh: fc.constant(null),
      maxAgeMonths: fc.option(fc.integer({ min: 1, max: 24 })),
      expires: fc.boolean(),
      attach: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
});
const anyAnswer = fc.record({
  choice: fc.option(fc.constantFrom(...allChoices)),
  explanation: fc.constantFrom('', 'Slik'),
  plan: fc.constantFrom('', 'Kurs'),
  planDate: fc.constantFrom('', '1.5.2027', 'snart'),
  attachmentIds: fc.subarray(['f1', 'f2']),
  proves: fc.dictionary(fc.constantFrom('f1', 'f2'), fc.constantFrom('a', 'b', 'c', 'borte', otherDocument)),
  asked: fc.constant(null),
});

test('is total: every criterion, answer and context has a status and reasons, and only gaps are missing', () => {
  fc.assert(
    fc.property(
      anyCriterion,
      anyAnswer,
      anyFile('f1'),
      anyFile('f2'),
      anyDays,
      (criterion, by, one, two, on) => {
        const { status, reasons } = assess(criterionOf(criterion), by, { attachments: [one, two], days: on });
        expect(findingStatuses).toContain(status);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
        if (status === 'missing')
          expect(
            reasons.every((reason) => ['notAnswered', 'noExplanation', 'noEvidence'].includes(reason)),
          ).toBe(true);
        if (status === 'met')
          expect(reasons.some((reason) => (evidenceDoubts as readonly string[]).includes(reason))).toBe(
            false,
          );
      },
    ),
  );
});

test('the order of the attachments changes nothing', () => {
  fc.assert(
    fc.property(
      anyCriterion,
      anyAnswer,
      anyFile('f1'),
      anyFile('f2'),
      anyDays,
      (criterion, by, one, two, on) => {
        const asked = criterionOf(criterion);
        const turned = { ...by, attachmentIds: [...by.attachmentIds].reverse() };
        expect(assess(asked, turned, { attachments: [two, one], days: on })).toEqual(
          assess(asked, by, { attachments: [one, two], days: on }),
        );
      },
    ),
  );
});

test('a newer document of no later than the deadline, or one that holds longer, is never worse', () => {
  const rank = ['missing', 'notMet', 'needsJudgement', 'met'];
  const dated = fc.integer({ min: 0, max: 1500 });
  const typed = (count: number): string => addDays('2025-01-01', count);
  fc.assert(
    fc.property(
      anyCriterion,
      anyAnswer,
      dated,
      dated,
      fc.nat(400),
      anyDays,
      (criterion, by, issued, last, more, on) => {
        const asked = criterionOf(criterion);
        const found = (later: number) =>
          assess(asked, by, {
            attachments: [file(typed(issued + later), typed(last + later), 'f1')],
            days: on,
          });
        const [before, after] = [found(0), found(more)];
        fc.pre(!after.reasons.includes('evidenceAfterDeadline'));
        expect(rank.indexOf(after.status)).toBeGreaterThanOrEqual(rank.indexOf(before.status));
        const severity = ({ reasons }: typeof before): number =>
          reasons.includes('evidenceTooOld') || reasons.includes('evidenceExpired')
            ? 2
            : reasons.includes('evidenceExpiresBeforeStart')
              ? 1
              : 0;
        expect(severity(after)).toBeLessThanOrEqual(severity(before));
      },
    ),
  );
});
