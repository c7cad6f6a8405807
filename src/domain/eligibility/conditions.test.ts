import { describe, expect, test } from 'vitest';
import { conditionsOf } from './conditions.ts';
import type { KnownFacts } from './facts.ts';
import { currentLaw, type Law, laws } from './law.ts';
import { known, parentFacts } from './testing/said.ts';

function ledger(said: KnownFacts, law: Law = currentLaw): Record<string, string> {
  return Object.fromEntries(conditionsOf(said, law).map(({ id, status }) => [id, status]));
}

const ofAnybody = {
  livesAtHome: 'met',
  legalStay: 'met',
  age: 'met',
  duration: 'met',
  hours: 'met',
  leader: 'met',
};
const ofChild = {
  childDisabled: 'met',
  childAtHome: 'met',
  childUnder18: 'met',
  parentalResponsibility: 'met',
  respiteLasts: 'met',
};
const { livesAtHome: _, ...ofParents } = { ...ofAnybody, ...ofChild };

test('of a person who has the right every condition is met, in the order of the Act', () => {
  expect(Object.entries(ledger(known({})))).toStrictEqual(Object.entries(ofAnybody));
});

describe('of a person', () => {
  test.each([
    [{ legalStay: false }, { legalStay: 'open' }],
    [{ legalStay: null }, { legalStay: 'unknown' }],
    [{ age: 67 }, { age: 'notMet', continuation: 'notMet' }],
    [{ age: 66, decisionBefore67: false }, { age: 'open' }],
    [{ age: 66, decisionBefore67: null }, { age: 'unknown' }],
    [{ age: 66, decisionBefore67: false, grantedBefore67: 'right' }, { age: 'met' }],
    [{ age: null }, { age: 'unknown', continuation: 'notMet' }],
    // A right on either side of 67, and two provisions it may rest on.
    [
      { age: null, grantedBefore67: 'right' },
      { age: 'unknown', continuation: 'met' },
    ],
    [
      { age: null, grantedBefore67: 'right' },
      { age: 'unknown', continuation: 'met' },
    ],
    [{ months: { low: 0, high: 24 } }, { duration: 'notMet' }],
    [{ months: { low: 0, high: 25 } }, { duration: 'open' }],
    [{ months: null }, { duration: 'unknown' }],
    [{ personal: 24 }, { hours: 'notMet' }],
    [{ personal: 25 }, { cost: 'met' }],
    [{ personal: 25, costDocumented: true }, { cost: 'notMet' }],
    [{ personal: 25, costDocumented: null }, { cost: 'unknown' }],
    [{ personal: 25, costDocumented: true, age: 66, grantedBefore67: 'right' }, { cost: 'notMet' }],
    [
      { personal: 25, costDocumented: true, age: 67 },
      { age: 'notMet', continuation: 'notMet', cost: 'notMet' },
    ],
    [{ personal: null }, { hours: 'unknown', cost: 'met' }],
    [{ night: 1 }, { night: 'notMet' }],
    [{ night: 1, nightContinuous: true }, { night: 'met' }],
    [{ night: 1, nightContinuous: null }, { night: 'unknown' }],
    [{ night: null, nightContinuous: null }, { night: 'unknown' }],
    [{ nightContinuous: true }, {}],
    [{ secondHelper: null }, { secondHelper: 'notMet' }],
    [{ nightSecondHelper: null }, { night: 'notMet', secondHelper: 'notMet' }],
    [{ secondHelper: 1 }, { secondHelper: 'notMet' }],
    [{ secondHelper: 1, secondHelperContinuous: true }, { secondHelper: 'met' }],
    [{ secondHelper: 1, secondHelperContinuous: null }, { secondHelper: 'unknown' }],
    [
      { nightSecondHelper: 1, nightContinuous: true },
      { night: 'met', secondHelper: 'notMet' },
    ],
    [{ leader: 'none' }, { leader: 'open' }],
    [{ leader: 'medleder' }, {}],
    [{ leader: null }, { leader: 'unknown' }],
    [{ home: null }, { livesAtHome: 'unknown' }],
    [{ home: 'institution', movesHome: true }, {}],
    [{ home: 'institution', movesHome: null }, { livesAtHome: 'unknown' }],
    [{ role: null }, {}],
    [
      { role: null, age: 70 },
      { age: 'unknown', continuation: 'notMet' },
    ],
    [{ respite: 5, childHome: null }, {}],
  ] as const)('with %o the ledger says %o', (said, expected) => {
    expect(ledger(known(said))).toStrictEqual({ ...ofAnybody, ...expected });
  });

  test('over 67 who was granted the right, the fourth sentence stands in place of the limit', () => {
    const { age: _limit, ...others } = ofAnybody;
    const granted = { age: 70, grantedBefore67: 'right' } as const;
    const says = (said: object) => ledger(known({ ...granted, ...said }));
    expect(says({})).toStrictEqual({ ...others, continuation: 'met' });
    expect(says({ personal: 20 })).toStrictEqual({ ...others, continuation: 'open', hours: 'notMet' });
    expect(says({ leader: 'none' })).toStrictEqual({ ...others, continuation: 'open', leader: 'open' });
    expect(says({ personal: 25, costDocumented: true })).toStrictEqual({
      ...others,
      continuation: 'open',
      cost: 'open',
    });
    expect(says({ months: null })).toStrictEqual({ ...others, continuation: 'unknown', duration: 'unknown' });
    expect(says({ legalStay: null })).toStrictEqual({
      ...others,
      continuation: 'unknown',
      legalStay: 'unknown',
    });
    expect(says({ leader: null })).toStrictEqual({ ...others, continuation: 'unknown', leader: 'unknown' });
    expect(says({ grantedBefore67: null })).toStrictEqual({
      ...others,
      age: 'unknown',
      continuation: 'unknown',
    });
  });

  test('over 67 who was granted the right, it is not said that the reservation goes on', () => {
    const { age: _limit, ...others } = ofAnybody;
    const reserved = { personal: 25, age: 70, grantedBefore67: 'right', costDocumented: true } as const;
    const says = (said: object) => ledger(known({ ...reserved, ...said }));
    const unsure = { continuation: 'unknown', cost: 'unknown' };
    expect(says({ costDocumented: null })).toStrictEqual({ ...others, ...unsure });
    expect(says({ age: null })).toStrictEqual({
      ...others,
      age: 'unknown',
      continuation: 'open',
      cost: 'unknown',
    });
    expect(says({ grantedBefore67: null })).toStrictEqual({ ...others, ...unsure, age: 'unknown' });
  });

  test('before 1 July 2020 no continuation is told of', () => {
    const granted = known({ age: 70, grantedBefore67: 'right' });
    expect(ledger(granted, laws[1])).toStrictEqual({ ...ofAnybody, age: 'notMet' });
  });

  test('who is away is told of that alone; who may be away is told of all', () => {
    expect(ledger(known({ home: 'institution', personal: null }))).toStrictEqual({ livesAtHome: 'notMet' });
    expect(ledger(known({ home: null, personal: 20 }))).toStrictEqual({
      ...ofAnybody,
      livesAtHome: 'unknown',
      hours: 'notMet',
    });
  });
});

describe('of a parent', () => {
  test.each([
    [{}, {}],
    [{ childDisabled: false }, { childDisabled: 'notMet', hours: 'notMet', respiteLasts: undefined }],
    [{ childHome: false }, { childAtHome: 'notMet', hours: 'notMet', respiteLasts: undefined }],
    [{ childAge: 18 }, { childUnder18: 'notMet', hours: 'notMet', respiteLasts: undefined }],
    [{ childAge: 16 }, { respiteLasts: 'open', hours: 'open' }],
    [{ childAge: 15.99 }, {}],
    [{ childAge: null }, { childUnder18: 'unknown', respiteLasts: 'unknown', hours: 'unknown' }],
    [
      { parentalResponsibility: false },
      { parentalResponsibility: 'notMet', hours: 'notMet', respiteLasts: undefined },
    ],
    [
      { role: 'foster', parentalResponsibility: false },
      { parentalResponsibility: 'open', hours: 'open' },
    ],
    [{ childDisabled: null }, { childDisabled: 'unknown', hours: 'unknown' }],
    [{ childHome: null }, { childAtHome: 'unknown', hours: 'unknown' }],
    [{ parentalResponsibility: null }, { parentalResponsibility: 'unknown', hours: 'unknown' }],
    [{ age: 70 }, { age: 'open', continuation: 'notMet' }],
    [
      { personal: 20, respite: 20 },
      { hours: 'open', hoursOfTwo: 'open' },
    ],
    [
      { personal: 25, respite: 20 },
      { hoursOfTwo: 'open', cost: 'met' },
    ],
    [
      { personal: 25, respite: 20, costDocumented: true },
      { hoursOfTwo: 'open', cost: 'open' },
    ],
    [{ personal: 25, respite: 5, costDocumented: true }, { cost: 'notMet' }],
    [{ personal: 32, respite: 20 }, {}],
    [
      { personal: null, respite: 20 },
      { hours: 'unknown', hoursOfTwo: 'unknown', cost: 'met' },
    ],
    [{ home: 'samlokalisert' }, { livesAtHome: 'met' }],
    [{ home: null }, { livesAtHome: 'unknown', childAtHome: 'unknown' }],
    [
      { home: 'institution', movesHome: null },
      { livesAtHome: 'unknown', childAtHome: 'unknown' },
    ],
    [{ home: 'institution', movesHome: true }, { livesAtHome: 'met' }],
  ] as const)('with %o the ledger says %o', (said, expected) => {
    const changes: Record<string, string | undefined> = expected;
    const all = Object.entries({ ...ofParents, ...changes }).filter(([, status]) => status !== undefined);
    expect(ledger(known({ ...parentFacts(), ...said }))).toStrictEqual(Object.fromEntries(all));
  });

  test('nothing is told of a child until the reader has said to be a parent', () => {
    const unsaid = { ...parentFacts({ personal: 20, respite: 20 }), role: null, childHome: null };
    expect(ledger(unsaid)).toStrictEqual({ ...ofAnybody, hours: 'unknown' });
  });

  test('who asks for no respite is told nothing of the child', () => {
    const { livesAtHome: _place, ...others } = ofAnybody;
    expect(ledger(parentFacts({ respite: 0, personal: 33, childHome: false }))).toStrictEqual(others);
  });
});
