import { expect, test } from 'vitest';
import { decidedBy } from './decided-by.ts';
import { factIds } from './facts.ts';
import { currentLaw } from './law.ts';
import { possible } from './possible.ts';
import { known, parentFacts } from './testing/said.ts';

const all = (said: Parameters<typeof known>[0]) => decidedBy(known(said), currentLaw, factIds);

test('an institution decides alone, whatever the age and the hours', () => {
  expect(all({ home: 'institution' })).toEqual(['home', 'movesHome']);
});

test('of two facts that each would do, the first by the order of the rules is named', () => {
  expect(all({ months: { low: 0, high: 24 }, personal: 10 })).toEqual(['home', 'age', 'months']);
});

test('too few hours need all hours that count to be known', () => {
  expect(all({ personal: 10, night: 20 })).toEqual([
    'home',
    'age',
    'role',
    'personal',
    'nightContinuous',
    'secondHelperContinuous',
  ]);
});

test('a right rests on every condition, and not on who asks', () => {
  expect(all({})).toEqual(['home', 'age', 'months', 'personal', 'legalStay', 'decisionBefore67', 'leader']);
});

test('only facts that are asked for are named; the others stay as they are', () => {
  const asked = ['home', 'age', 'months', 'personal', 'night', 'leader', 'legalStay'] as const;
  expect(decidedBy(known({}), currentLaw, asked)).toEqual([
    'home',
    'age',
    'months',
    'personal',
    'legalStay',
    'leader',
  ]);
});

test('a fact that is not asked for and would do alone leaves the others without consequence', () => {
  // By steps 4 and 5 of the law each gives the same outcome; of a fact that stays as it is, that is enough.
  const said = known({ months: { low: 0, high: 24 }, personal: 10 });
  expect(decidedBy(said, currentLaw, ['home', 'months', 'leader'])).toEqual(['home']);
});

test('what is not known is not named, and the facts known decide the outcomes that are left', () => {
  expect(all({ personal: null })).not.toContain('personal');
  expect(all({ home: 'institution', age: null, personal: null })).toEqual(['home', 'movesHome']);
});

test.each([
  ['over67', { age: 70, months: { low: 0, high: 12 } }, 'age'],
  ['over67', { age: 70, personal: 10, grantedBefore67: 'discretion' }, 'age'],
  ['over67', { age: 70, personal: 10, grantedBefore67: 'discretion' }, 'grantedBefore67'],
  ['notBeyondTwoYears', { months: { low: 0, high: 24 }, personal: 10 }, 'months'],
  ['stayNotLasting', { legalStay: false, leader: 'none', decisionBefore67: false }, 'legalStay'],
  ['durationUncertain', { months: { low: 0, high: 30 }, leader: 'none' }, 'months'],
  ['noLeader', { leader: 'none', decisionBefore67: true }, 'leader'],
  ['costDocumented', { personal: 26, costDocumented: true }, 'costDocumented'],
  ['reservedRight', { personal: 26 }, 'costDocumented'],
  ['reservedRight', { personal: 26 }, 'role'],
  ['fullRight', { personal: 20, night: 12, nightContinuous: true }, 'night'],
  [
    'fullRight',
    { personal: 20, nightSecondHelper: 12, nightContinuous: true, secondHelperContinuous: true },
    'nightSecondHelper',
  ],
] as const)('of %s with %o the reason told is among what decided: %s', (rule, said, fact) => {
  expect(possible(known(said), currentLaw).rules).toEqual([rule]);
  expect(all(said)).toContain(fact);
});

// The respite of a child who turns 18 within two years leaves the hours open too (step 10).
test.each([
  ['stayNotLasting', { legalStay: false }, 'legalStay'],
  ['durationUncertain', { months: { low: 0, high: 30 } }, 'months'],
  ['turns67BeforeDecision', { decisionBefore67: false }, 'decisionBefore67'],
  ['noLeader', { leader: 'none' }, 'leader'],
] as const)('of %s the reason told decided, and not that the hours are open as well', (rule, said, fact) => {
  const both = parentFacts({ childAge: 16, ...said });
  expect(possible(both, currentLaw).rules).toEqual([rule]);
  expect(decidedBy(both, currentLaw, factIds)).toContain(fact);
});

test('of several reasons that are possible, what any of them speaks of is left out last', () => {
  // Without a disabled child the hours are too few (step 5); with one nobody can lead (step 9). That the child turns 18
  // within two years would leave the hours open (step 10): not the reason told, so it is not what decided.
  const said = { ...parentFacts({ leader: 'none', childAge: 16 }), childDisabled: null };
  expect(possible(said, currentLaw).rules).toEqual(['tooFewHours', 'noLeader']);
  expect(decidedBy(said, currentLaw, factIds)).toEqual(['home', 'leader']);
});

test.each([
  ['continued', { personal: 33, grantedBefore67: 'right', age: null, leader: null }, 'grantedBefore67'],
  [
    'durationUncertain',
    { personal: 20, respite: 20, months: { low: 0, high: 30 }, childDisabled: null },
    'months',
  ],
  ['reservedRight', { personal: 26, respite: 10, leader: null }, 'costDocumented'],
] as const)(
  'of several reasons, one of them %s, with %o, what it speaks of decided: %s',
  (rule, said, fact) => {
    const parent = parentFacts(said);
    const { rules } = possible(parent, currentLaw);
    expect(rules.length).toBeGreaterThan(1);
    expect(rules).toContain(rule);
    expect(decidedBy(parent, currentLaw, factIds)).toContain(fact);
  },
);

test('of a parent without a leader, whose hours the law also leaves open, the leader is named', () => {
  const said = parentFacts({ leader: 'none', personal: 20, respite: 20 });
  expect(possible(said, currentLaw).rules).toEqual(['noLeader']);
  expect(decidedBy(said, currentLaw, factIds)).toContain('leader');
});

test('the respite of a parent rests on the child', () => {
  expect(decidedBy(parentFacts(), currentLaw, factIds)).toEqual([
    'home',
    'age',
    'months',
    'role',
    'respite',
    'childAge',
    'childHome',
    'childDisabled',
    'parentalResponsibility',
    'legalStay',
    'decisionBefore67',
    'leader',
  ]);
});
