import { expect, test } from 'vitest';
import { newCheckDraft } from './answers.schema.ts';
import { decidingQuestion } from './deciding-question.ts';
import { factIds } from './facts.ts';
import { currentLaw } from './law.ts';
import { askedFacts, factsOf, questionsOf } from './questions.ts';
import { known, parentFacts } from './testing/said.ts';

const question = (said: Parameters<typeof known>[0], candidates = factIds) =>
  decidingQuestion(known(said), currentLaw, candidates);

test('no question decides when there is one outcome, though something is unknown', () => {
  expect(question({})).toBeNull();
  expect(question({ costDocumented: null })).toBeNull();
  expect(question({ home: 'institution', age: null })).toBeNull();
});

test('the one fact that is unknown decides', () => {
  expect(question({ leader: null })).toBe('leader');
  expect(question({ personal: null })).toBe('personal');
  expect(question({ personal: 26, night: 6, nightContinuous: null })).toBe('nightContinuous');
});

test('a fact that is unknown and does not matter is not asked for', () => {
  expect(question({ role: null, costDocumented: null, leader: null })).toBe('leader');
});

test('of two that matter it is the one that leaves fewest outcomes', () => {
  // Away from home is one outcome whatever the leader; a leader leaves two.
  expect(question({ leader: null, home: null, movesHome: false })).toBe('home');
  expect(question({ personal: null, leader: null })).toBe('personal');
});

test('of equals it is the first that is asked', () => {
  const both = { leader: null, legalStay: null } as const;
  expect(question(both, ['leader', 'legalStay'])).toBe('leader');
  expect(question(both, ['legalStay', 'leader'])).toBe('legalStay');
});

test('of equals the child’s own hours come before respite, whichever is asked first', () => {
  const both = { ...parentFacts(), personal: null, respite: null };
  expect(decidingQuestion(both, currentLaw, ['respite', 'personal'])).toBe('personal');
  expect(decidingQuestion(both, currentLaw, ['personal', 'respite'])).toBe('personal');
});

test('of equals the age comes before what was granted, and respite before how long the need lasts', () => {
  // Too few hours: under 67 one outcome, over it two; granted nothing one outcome, the right two.
  const ofAge = { personal: 20, age: null, grantedBefore67: null } as const;
  expect(question(ofAge, ['grantedBefore67', 'age'])).toBe('age');
  // Nobody can lead: each of the two leaves one outcome by one of its three answers, and two by the others.
  const ofChild = { ...parentFacts({ leader: 'none' }), months: null, respite: null };
  expect(decidingQuestion(ofChild, currentLaw, ['months', 'respite'])).toBe('respite');
});

test('while nothing has been answered it is whom the check is for', () => {
  const draft = newCheckDraft();
  const asked = askedFacts(questionsOf(draft, '2026-11-22'));
  expect(asked[0]).toBe('role');
  expect(decidingQuestion(factsOf(draft, '2026-11-22'), currentLaw, asked)).toBe('role');
  expect(decidingQuestion(factsOf(draft, '2026-11-22'), currentLaw, asked.slice(1))).not.toBe('role');
});

test('what the reader is not asked for is never the question', () => {
  expect(question({ leader: null, legalStay: null }, ['legalStay'])).toBe('legalStay');
  expect(question({ leader: null }, [])).toBeNull();
});

test('hours are thought of as none, and as many as each limit lacks', () => {
  const parent = { ...parentFacts({ personal: 20 }), respite: null };
  expect(decidingQuestion(parent, currentLaw, factIds)).toBe('respite');
  const own = { ...parentFacts({ respite: 20 }), personal: null };
  expect(decidingQuestion(own, currentLaw, factIds)).toBe('personal');
});

test.each([
  ['night', { nightContinuous: null }, 'nightContinuous'],
  ['secondHelper', { secondHelperContinuous: null }, 'secondHelperContinuous'],
  ['nightSecondHelper', { nightContinuous: true, secondHelperContinuous: null }, 'secondHelperContinuous'],
] as const)('hours of %s are as few answers as the limits that are lacking', (id, said, continuous) => {
  // Of 20 hours, 5 and 12 are lacking. No more leaves one outcome, 5 and 12 leave three each: 7/3 of three answers. Whether
  // the need is continuous leaves one or four: 5/2. Answers past the last limit would tell nothing more.
  const open = { personal: 20, legalStay: null, ...said, [id]: null };
  expect(question(open, [continuous, 'legalStay', id])).toBe(id);
});

test('hours of respite are as few answers as the limits that are lacking', () => {
  // Where nobody can lead: 0, 25 and 32 hours leave 1, 2 and 2 outcomes. Who asks leaves 1 if not a parent, and 2 of a
  // parent or a foster parent: as many on average, and of equals the first is who asks.
  const open = { ...parentFacts({ leader: 'none' }), role: null, respite: null };
  expect(decidingQuestion(open, currentLaw, factIds)).toBe('role');
});
