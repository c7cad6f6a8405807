import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { alsoIds } from '../../src/domain/eligibility/answers.schema.ts';
import { type FactId, factIds, ordinary, roles } from '../../src/domain/eligibility/facts.ts';
import { outcomes, type RuleId, rules } from '../../src/domain/eligibility/judge.ts';
import {
  type BesideNote,
  type Change,
  type Condition,
  type ConditionId,
  type ConditionStatus,
  conditionIds,
} from '../../src/domain/eligibility/result.ts';
import { type Hours, hours, lacking } from '../../src/domain/shared/hours.ts';
import { always, checkResult, lawDate } from '../../src/text/nb/check-result.ts';
import { besideWords } from '../../src/text/nb/check-result-beside.ts';
import { changeSentence, changes } from '../../src/text/nb/check-result-changes.ts';
import { conditionName, conditionSentence } from '../../src/text/nb/check-result-conditions.ts';
import { ruleIf } from '../../src/text/nb/check-result-ifs.ts';
import { lawSentence } from '../../src/text/nb/check-result-law.ts';
import { contact, nextSteps, services, urgent } from '../../src/text/nb/check-result-next.ts';
import { type ApartNote, noteWords, roleNotes } from '../../src/text/nb/check-result-notes.ts';
import {
  outcomeExplanation,
  outcomeSentence,
  outcomeShort,
} from '../../src/text/nb/check-result-outcomes.ts';
import { pagesToRead, reading } from '../../src/text/nb/check-result-reading.ts';
import { ruleQuestions, ruleWhy } from '../../src/text/nb/check-result-reasons.ts';
import { type Voice, voiceOf } from '../../src/text/nb/check-result-voice.ts';
import { countsOf, lixOf } from '../language/lix.ts';
import { sentencesOf, wordsOf } from '../language/sentences.ts';
import { ownWords, spellerWith } from '../language/spelling.ts';

const anyRole = [...roles, null];
const statuses: readonly ConditionStatus[] = ['met', 'notMet', 'unknown', 'open'];
const levels: readonly (Hours | null)[] = [null, hours(0), hours('24.9'), hours(25), hours(32), hours(40)];
const tellings = anyRole.flatMap((role) =>
  levels.map((countable) => ({ voice: voiceOf(role), countable, continuesAfter67: countable === null })),
);
const today = '2026-11-22';

const allOpen = conditionIds.map((id): Condition => ({ id, status: 'open', provision: 'pbrl-2-1-d-1' }));
const everyNote: readonly ApartNote[] = [
  { kind: 'nearLimit', limit: hours(25) },
  { kind: 'nearLimit', limit: hours(32) },
  ...(['night', 'secondHelper', 'respite'] as const).map(
    (what): ApartNote => ({ kind: 'notCounted', what, hours: hours(7) }),
  ),
  ...alsoIds.map((what): ApartNote => ({ kind: 'also', what })),
  { kind: 'samlokalisert' },
  { kind: 'averaged', decides: true },
  { kind: 'averaged', decides: false },
  { kind: 'nightRespite' },
  { kind: 'hoursOfTwoMayGiveFullRight' },
  { kind: 'turns18', date: '2027-01-20' },
  { kind: 'turns18', date: null },
  { kind: 'turns67', date: '2027-01-20' },
  { kind: 'turns67', date: null },
  { kind: 'near67', date: '2028-01-20' },
  { kind: 'near67', date: null },
];
const everyBeside: readonly BesideNote[] = [
  { kind: 'heavyCare' },
  { kind: 'lifeAtHome' },
  ...outcomes.map((outcome): BesideNote => ({ kind: 'childAlone', outcomes: [outcome] })),
];

/** With no condition known, with each alone not known, and with two. */
const unknownConditions: readonly (readonly ConditionId[])[] = [
  [],
  conditionIds,
  ...conditionIds.map((id) => [id]),
  ...conditionIds.map((id): ConditionId[] => [id, 'leader']),
];
const rulesTold: readonly (readonly RuleId[])[] = [
  rules.map(({ id }) => id),
  ['continuationOpen', 'continued'],
  ['costDocumented', 'reservedRight'],
];

function ifsOf(rule: RuleId, voice: Voice): string[] {
  const all = unknownConditions.flatMap((ids) =>
    rulesTold.map((told) => {
      const conditions = conditionIds.map(
        (id): Condition => ({
          id,
          status: ids.includes(id) ? 'unknown' : 'met',
          provision: 'pbrl-2-1-d-1',
        }),
      );
      return `${checkResult.itIs} ${ruleIf(rule, voice, { rules: told, conditions, countable: null })}.`;
    }),
  );
  return [...new Set(all)];
}

const changeOf = (id: FactId, more: Hours | null): Change => ({
  facts: [{ id, to: ordinary[id] }],
  lacking: more,
  outcome: 'RETT',
});

/** Those that a change can be of. */
const changeable = factIds.filter(
  (id) =>
    ![
      'role',
      'age',
      'childAge',
      'childHome',
      'childDisabled',
      'parentalResponsibility',
      'legalStay',
      'grantedBefore67',
      'home',
    ].includes(id),
);

const told = {
  outcomes: anyRole.flatMap((role) =>
    outcomes.flatMap((outcome) => [
      outcomeShort(outcome),
      outcomeSentence(outcome, role),
      ...outcomeExplanation(outcome, role),
    ]),
  ),
  conditions: tellings.flatMap((telling) =>
    conditionIds.flatMap((id) => [
      conditionName(id),
      ...statuses.map((status) => conditionSentence(id, status, telling)),
    ]),
  ),
  rules: tellings.flatMap((telling) =>
    rules.flatMap(({ id }) => [...ifsOf(id, telling.voice), ...ruleWhy(id, telling)]),
  ),
  questions: rules.flatMap(({ id }) => [...ruleQuestions(id, []), ...ruleQuestions(id, allOpen)]),
  notes: tellings.flatMap((telling) =>
    everyNote.flatMap((note) => [noteWords(note, telling).heading, ...noteWords(note, telling).text]),
  ),
  beside: everyBeside.map(besideWords),
  roles: anyRole.flatMap((role) => roleNotes(role).flatMap(({ heading, text }) => [heading, ...text])),
  changes: [
    changes.honest,
    ...tellings.flatMap(({ voice, countable }) =>
      changeable.flatMap((id) => [
        changeSentence(changeOf(id, null), voice, countable),
        changeSentence(changeOf(id, hours(3)), voice, countable),
      ]),
    ),
  ],
  next: outcomes.flatMap((outcome) =>
    nextSteps(
      [outcome],
      rules.map(({ id }) => id),
      today,
    ),
  ),
  around: [
    ...always.text,
    always.notADecision,
    ...urgent.text,
    services.lead,
    services.away,
    contact.ombudText,
    reading.newTab,
    lawDate.isFor(today),
    lawDate.unchecked,
    lawDate.noContinuation,
    lawDate.future,
    checkResult.heavyCare,
    checkResult.severalLead,
    checkResult.decidingLead('alderen'),
    checkResult.openQuestionLead,
    checkResult.decidedBy(['alderen', 'boligen']),
    checkResult.decidedByNothing,
    checkResult.conditionsLead,
    checkResult.notAsked,
    checkResult.inForce(today, today),
    checkResult.inForce(null, today),
    checkResult.notInForce(today),
    checkResult.quotedAbove('Barnet bor hjemme'),
  ],
};

test.each(Object.entries(told))(
  '%s: every code has words, and no word is left out of them',
  (_name, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^[«\p{Lu}\d].*[^\s,]$/u);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  },
);

test.each(Object.entries(told))(
  '%s: light to read, and no sentence of more than 25 words',
  (_name, texts) => {
    const once = [...new Set(texts)];
    expect(lixOf(countsOf(once))).toBeLessThanOrEqual(35);
    const long = once.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  },
);

test('taken together, a sentence has twelve words or fewer', () => {
  const { words, sentences } = countsOf([...new Set(Object.values(told).flat())]);
  expect(words / sentences).toBeLessThanOrEqual(12);
});

test('every word is in the dictionary, or in our own list', () => {
  expect(spellerWith(ownWords).unknownIn(Object.values(told).flat().join(' '))).toEqual([]);
});

const files = readdirSync('src/text/nb').filter(
  (name) => /^(?:check|needs)/.test(name) && !name.includes('.test.'),
);

test('nothing the check says promises BPA, refuses it, or puts the limit wrong', () => {
  expect(files.length).toBeGreaterThan(8);
  const forbidden =
    /du får BPA|avslag|du kan ikke få BPA|kanskje rett|(?:over|mer enn|flere enn) (?:25|32)\b|§ 2-1 a\b/i;
  for (const file of files) expect(readFileSync(`src/text/nb/${file}`, 'utf8'), file).not.toMatch(forbidden);
  for (const text of Object.values(told).flat()) expect(text).not.toMatch(forbidden);
});

test('a rule has an open question when it leaves the answer to judgement, and only then', () => {
  for (const { id, outcome } of rules) {
    expect(ruleQuestions(id, []).length > 0).toBe(outcome === 'AVHENGER_AV_VURDERING');
    for (const question of ruleQuestions(id, allOpen)) expect(question).toMatch(/\?$/);
  }
});

test('hours that are lacking are told in full, and never as the limit when they are under it', () => {
  const countable = hours('31.999');
  const sentence = changeSentence(
    { facts: [{ id: 'personal', to: hours(32) }], lacking: lacking(hours(32), countable), outcome: 'RETT' },
    voiceOf('self'),
    countable,
  );
  expect(sentence).toContain('minst 32 timer');
  expect(sentence).toContain('0,01 mer enn nå');
  expect(conditionSentence('hours', 'met', { voice: voiceOf('self'), countable })).toContain(
    '25 timer i uken: 31,99',
  );
});

test('several changes that are needed together are told in one sentence', () => {
  const change: Change = {
    facts: [
      { id: 'months', to: { low: 25, high: null } },
      { id: 'personal', to: hours(25) },
    ],
    lacking: hours(3),
    outcome: 'RETT_MED_KOSTNADSFORBEHOLD',
  };
  expect(changeSentence(change, voiceOf('self'), hours(22))).toBe(
    'Hvis kartleggingen viser minst 25 timer som teller i uken, 3 mer enn nå, og hvis det blir klart at behovet varer i mer enn 2 år. Da kan svaret bli: Rett til BPA, med ett forbehold om kostnad.',
  );
});

test('each condition quotes a sentence that stands word for word in the law', () => {
  const provisions = readdirSync('content/law').map((file) =>
    parse(readFileSync(`content/law/${file}`, 'utf8')),
  );
  const wordingOf = (id: string): string => provisions.find((provision) => provision.id === id).wording;
  const first = wordingOf('pbrl-2-1-d-1');
  const quoted = {
    age: /^Personer under 67 år .*assistanse\.$/,
    continuation: /^Retten omfatter også personer over 67 år .*punktum\.$/,
    childAtHome: /^Retten omfatter avlastningstiltak .*funksjonsevne\.$/,
  } as const;
  for (const [id, sentence] of Object.entries(quoted) as [keyof typeof quoted, RegExp][]) {
    expect(lawSentence(id, first)).toMatch(sentence);
    expect(first).toContain(lawSentence(id, first));
  }
  const fourth = wordingOf('pbrl-2-1-d-4');
  expect(lawSentence('hours', fourth)).toBe(fourth);
  expect(lawSentence('cost', fourth)).toMatch(/^Brukere med .*for kommunen\.$/);
  expect(lawSentence('age', fourth)).toBe(fourth);
});

test('every page to read is one that stands in content, by its own title', () => {
  const all = {
    outcomes: [...outcomes] as never,
    rules: rules.map(({ id }) => id),
    conditions: allOpen,
    notes: everyNote,
  };
  const pages = pagesToRead(all, 'foster', 'none');
  expect(pages).toHaveLength(9);
  for (const { path, title } of pages) {
    expect(parse(readFileSync(`content/pages/${path.slice(0, -1)}.yaml`, 'utf8')).title).toBe(title);
  }
});
