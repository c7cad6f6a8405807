import { expect, test } from 'vitest';
import { hours } from '../shared/hours.ts';
import { countable, durationOf, levelOf, ownHoursCounted, weigh } from './situation.ts';
import { facts, parentFacts } from './testing/said.ts';

test.each([
  ['0', 0],
  ['24.99', 0],
  ['24.999999', 0],
  ['25', 1],
  ['31.99', 1],
  ['31.96', 1],
  ['32', 2],
  ['168', 2],
])('%s hours are level %i', (amount, level) => {
  expect(levelOf(hours(amount))).toBe(level);
});

test.each([
  [{ low: 24, high: 24 }, 'notBeyond'],
  [{ low: 0, high: 23 }, 'notBeyond'],
  [{ low: 24, high: 25 }, 'uncertain'],
  [{ low: 24, high: null }, 'uncertain'],
  [{ low: 25, high: 25 }, 'beyond'],
  [{ low: 25, high: null }, 'beyond'],
  [{ low: 24.5, high: 24.5 }, 'beyond'],
])('a need of %o months is %s', (months, duration) => {
  expect(durationOf(months)).toBe(duration);
});

test('hours at night and of a second helper count when the need is continuous', () => {
  const help = { personal: 10, night: 8, secondHelper: 4, nightSecondHelper: 2 };
  const counted = (nightContinuous: boolean, secondHelperContinuous: boolean): string =>
    String(countable(weigh(facts({ ...help, nightContinuous, secondHelperContinuous }))));
  expect(counted(false, false)).toBe('10');
  expect(counted(true, false)).toBe('18');
  expect(counted(false, true)).toBe('14');
  expect(counted(true, true)).toBe('24');
});

test('the second paragraph names which hours count', () => {
  const named = (nightContinuous: boolean, secondHelperContinuous: boolean) =>
    ownHoursCounted({ nightContinuous, secondHelperContinuous });
  expect(named(false, false)).toEqual(['personal']);
  expect(named(true, false)).toEqual(['personal', 'night']);
  expect(named(false, true)).toEqual(['personal', 'secondHelper']);
  expect(named(true, true)).toEqual(['personal', 'night', 'secondHelper', 'nightSecondHelper']);
});

test('respite counts for a parent of a disabled child under 18 at home, with parental responsibility', () => {
  const respite = (said: Parameters<typeof parentFacts>[0]): string =>
    String(weigh(parentFacts(said)).respite);
  expect(respite({})).toBe('33');
  expect(respite({ childAge: 17.99 })).toBe('33');
  expect(respite({ role: 'foster' })).toBe('33');
  for (const failing of [
    { role: 'self' },
    { childAge: 18 },
    { childHome: false },
    { childDisabled: false },
    { parentalResponsibility: false },
    { role: 'foster', parentalResponsibility: false },
    { home: 'institution' },
  ] as const)
    expect(respite(failing)).toBe('0');
});

test('respite of a foster parent without parental responsibility is open, and is not counted', () => {
  const weighed = weigh(parentFacts({ role: 'foster', parentalResponsibility: false, personal: 1 }));
  expect(String(weighed.openRespite)).toBe('33');
  expect(String(countable(weighed))).toBe('1');
  expect(weighed).toMatchObject({ possible: 2, certain: 0 });
  const outside = weigh(parentFacts({ role: 'foster', parentalResponsibility: false, childHome: false }));
  expect(String(outside.openRespite)).toBe('0');
});

test.each([
  [{ personal: 20, respite: 12 }, 2, 0],
  [{ personal: 12, respite: 25 }, 2, 1],
  [{ personal: 25, respite: 0 }, 1, 1],
  [{ personal: 25, respite: 32 }, 2, 2],
  [{ personal: 32, respite: 25 }, 2, 2],
  [{ personal: 20, respite: 32, childAge: 16 }, 2, 0],
  [{ personal: 25, respite: 32, childAge: 16 }, 2, 1],
  [{ personal: 25, respite: 32, home: 'institution' }, 0, 0],
  [{ personal: 25, respite: 32, home: 'institution', movesHome: true }, 2, 2],
] as const)('a parent with %o may have level %i, and has level %i for certain', (said, possible, certain) => {
  expect(weigh(parentFacts(said))).toMatchObject({ possible, certain });
});

test('every figure is nothing for one who lives in an institution and will not move home', () => {
  const weighed = weigh(facts({ home: 'institution' }));
  expect(String(countable(weighed))).toBe('0');
  expect(String(weighed.own)).toBe('0');
  expect(String(countable(weigh(facts({ home: 'institution', movesHome: true }))))).toBe('33');
  expect(String(countable(weigh(facts({ home: 'samlokalisert' }))))).toBe('33');
});
