import { expect, test } from 'vitest';
import { askedBy, hoursApart, isOwnNamed, isRespiteNamed, mayRespiteCount } from './named-hours.ts';
import { known, parentFacts } from './testing/said.ts';

const apart = (said: Parameters<typeof known>[0]): (string | undefined)[] => {
  const { own, respite } = hoursApart(known(said));
  return [own?.toFraction(), respite?.toFraction()];
};

test('hours are named when there are any, whether or not they count', () => {
  expect(isOwnNamed(parentFacts())).toBe(false);
  for (const id of ['personal', 'night', 'secondHelper', 'nightSecondHelper'] as const)
    expect(isOwnNamed(known({ personal: 0, [id]: 1 }))).toBe(true);
  expect(isOwnNamed(known({ personal: null }))).toBe(false);
  expect(isRespiteNamed(parentFacts())).toBe(true);
  expect(isRespiteNamed(parentFacts({ respite: 0 }))).toBe(false);
  expect(isRespiteNamed(known({ respite: null }))).toBe(false);
});

test('respite may count where nothing known of the child stands in the way', () => {
  expect(mayRespiteCount(parentFacts())).toBe(true);
  expect(mayRespiteCount(parentFacts({ role: 'foster', parentalResponsibility: false }))).toBe(true);
  expect(mayRespiteCount(known({ ...parentFacts(), childAge: null }))).toBe(true);
  expect(mayRespiteCount({ ...parentFacts(), respite: null })).toBe(true);
  expect(mayRespiteCount(parentFacts({ childAge: 18 }))).toBe(false);
  expect(mayRespiteCount(parentFacts({ respite: 0 }))).toBe(false);
});

test('the hours of two are told apart, each when it is known', () => {
  expect(apart(parentFacts({ personal: 20, respite: 20 }))).toEqual(['20', '20']);
  expect(apart(parentFacts({ personal: 20, night: 5, respite: 0 }))).toEqual(['20', '0']);
  expect(apart(parentFacts({ role: 'foster', parentalResponsibility: false }))).toEqual(['0', '33']);
  expect(apart(parentFacts({ childHome: false, personal: 4 }))).toEqual(['4', '0']);
  expect(apart({ ...parentFacts({ personal: 4 }), childHome: null })).toEqual(['4', undefined]);
  expect(apart({ ...parentFacts(), personal: null })).toEqual([undefined, '33']);
  expect(apart({ ...parentFacts({ personal: 4 }), respite: null })).toEqual(['4', undefined]);
});

test('a parent asks for what has been named, and for nothing else', () => {
  expect(askedBy(parentFacts({ personal: 20, respite: 20 }))).toBe('both');
  expect(askedBy(parentFacts())).toBe('respite');
  expect(askedBy(parentFacts({ personal: 20, respite: 0 }))).toBe('own');
  expect(askedBy({ ...parentFacts({ respite: 0 }), personal: null })).toBe('none');
});
