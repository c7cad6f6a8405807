import { describe, expect, test } from 'vitest';
import type { KnownFacts } from './facts.ts';
import { countableHours, hoursLacking, loadsOf, mayBeAway, reachable } from './reachable-levels.ts';
import { known, parentFacts } from './testing/said.ts';

const away = { away: true, parent: false, possible: 0, certain: 0 };
const ofParent = (said: Parameters<typeof known>[0]): KnownFacts => known({ ...parentFacts(), ...said });

describe('what the hours may amount to', () => {
  test('is nothing for one who is away, and else what they are', () => {
    expect(reachable(known({ home: 'institution' }))).toEqual([away]);
    expect(reachable(known({}))).toMatchObject([{ away: false, parent: false, possible: 2, certain: 2 }]);
  });

  test('is both for one who may be away', () => {
    expect(reachable(known({ home: null }))).toMatchObject([away, { away: false, possible: 2, certain: 2 }]);
    expect(mayBeAway(known({ home: null, movesHome: true }))).toEqual(new Set([false]));
  });
});

test('ways of being continuous that come to the same hours are one', () => {
  const open = { nightContinuous: null, secondHelperContinuous: null };
  expect(loadsOf(known(open))).toHaveLength(1);
  expect(loadsOf(known({ ...open, night: 5 }))).toHaveLength(2);
});

describe('the hours that count', () => {
  const counted = (facts: KnownFacts): string | undefined => countableHours(facts)?.toFraction();

  test('are the own and a parent’s respite, also respite that is about to end', () => {
    expect(counted(known({ personal: 20, night: 5, nightContinuous: true }))).toBe('25');
    expect(counted(ofParent({ personal: 4 }))).toBe('37');
    expect(counted(ofParent({ personal: 4, childAge: 17 }))).toBe('37');
  });

  test('are not known while they may turn out differently', () => {
    expect(counted(known({ personal: null }))).toBe(undefined);
    expect(counted(known({ home: null }))).toBe(undefined);
    expect(counted(known({ night: 5, nightContinuous: null }))).toBe(undefined);
    expect(counted(known({ night: 0, nightContinuous: null }))).toBe('33');
    expect(counted(ofParent({ childHome: null }))).toBe(undefined);
    expect(counted(known({ home: 'institution', personal: null }))).toBe('0');
  });
});

describe('the hours that are lacking', () => {
  const own = (facts: KnownFacts): string[] =>
    hoursLacking(facts, 'personal').map((more) => more.toFraction());
  const respite = (facts: KnownFacts): string[] =>
    hoursLacking(facts, 'respite').map((more) => more.toFraction());

  test('are those to each limit, fewest first', () => {
    expect(own(known({ personal: 20 }))).toEqual(['5', '12']);
    expect(own(known({ personal: 25 }))).toEqual(['7']);
    expect(own(known({ personal: 32 }))).toEqual([]);
  });

  test('of one of two people are told alone and added to the other’s, each once', () => {
    expect(own(ofParent({ personal: 20, respite: 6 }))).toEqual(['5', '6', '12']);
    expect(respite(ofParent({ personal: 20, respite: 6 }))).toEqual(['6', '19', '26']);
    expect(own(ofParent({ personal: 20, respite: 0 }))).toEqual(['5', '12']);
    expect(own(ofParent({ personal: 18, respite: 7 }))).toEqual(['7', '14']);
  });

  test('are not fewer for respite that is outside, and may be for respite that may count', () => {
    expect(own(ofParent({ personal: 20, respite: 6, childHome: false }))).toEqual(['5', '12']);
    expect(own(ofParent({ personal: 20, respite: 6, childHome: null }))).toEqual(['5', '6', '12']);
  });

  test('are as many as it takes when what is not known is none', () => {
    expect(own(known({ personal: 20, night: 4, nightContinuous: null }))).toEqual(['5', '12']);
    expect(own(known({ personal: 20, night: null, nightContinuous: true }))).toEqual(['5', '12']);
    expect(respite(ofParent({ respite: null, personal: 10 }))).toEqual(['15', '22', '25', '32']);
  });
});
