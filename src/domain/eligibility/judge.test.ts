import { describe, expect, test } from 'vitest';
import { isBetter, judge, outcomes, rules } from './judge.ts';
import { laws } from './law.ts';
import { facts, parentFacts } from './testing/said.ts';

const inInstitution = { home: 'institution' } as const;
const isGranted = { age: 69, grantedBefore67: 'right' } as const;
const uncertain = { low: 12, high: 36 };
const twoYears = { low: 24, high: 24 };

// Numbers and answers from the Act, and from procedure 1.4 of the facts about it.
describe('the outcome and its rule', () => {
  test.each([
    [{}, 'RETT', 'fullRight'],
    [{ personal: 32 }, 'RETT', 'fullRight'],
    [{ personal: '31.99' }, 'RETT_MED_KOSTNADSFORBEHOLD', 'reservedRight'],
    [{ personal: 25 }, 'RETT_MED_KOSTNADSFORBEHOLD', 'reservedRight'],
    [{ personal: '24.99' }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'tooFewHours'],
    [{ personal: 27, costDocumented: true }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'costDocumented'],
    [{ costDocumented: true }, 'RETT', 'fullRight'],
    [{ months: twoYears }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'notBeyondTwoYears'],
    [{ months: { low: 25, high: 25 } }, 'RETT', 'fullRight'],
    [{ months: { low: 24, high: null } }, 'AVHENGER_AV_VURDERING', 'durationUncertain'],
    [{ months: uncertain }, 'AVHENGER_AV_VURDERING', 'durationUncertain'],
    [{ legalStay: false }, 'AVHENGER_AV_VURDERING', 'stayNotLasting'],
    [{ leader: 'none' }, 'AVHENGER_AV_VURDERING', 'noLeader'],
    [{ leader: 'medleder' }, 'RETT', 'fullRight'],
    [{ age: 66.99 }, 'RETT', 'fullRight'],
    [{ age: 67 }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'over67'],
    [{ age: 66.9, decisionBefore67: false }, 'AVHENGER_AV_VURDERING', 'turns67BeforeDecision'],
    [{ age: 66.9, decisionBefore67: false, grantedBefore67: 'right' }, 'RETT', 'fullRight'],
    [isGranted, 'RETT_VIDEREFORT', 'continued'],
    [{ ...isGranted, grantedBefore67: 'right_25_32', personal: 25 }, 'RETT_VIDEREFORT', 'continued'],
    [{ ...isGranted, grantedBefore67: 'discretion' }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'over67'],
    [{ ...isGranted, personal: '24.99' }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
    [{ ...isGranted, personal: 25, costDocumented: true }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
    [{ ...isGranted, costDocumented: true }, 'RETT_VIDEREFORT', 'continued'],
    [{ ...isGranted, months: uncertain }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
    [{ ...isGranted, leader: 'none' }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
    [{ ...isGranted, legalStay: false }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
    [inInstitution, 'ANNEN_TJENESTE', 'away'],
    [{ ...inInstitution, ...isGranted }, 'ANNEN_TJENESTE', 'away'],
    [{ ...inInstitution, movesHome: true }, 'RETT', 'fullRight'],
    [{ home: 'samlokalisert' }, 'RETT', 'fullRight'],
  ] as const)('of a person with %o is %s, by %s', (said, outcome, rule) => {
    expect(judge(facts(said))).toMatchObject({ outcome, rule });
  });

  test.each([
    [{}, 'RETT', 'fullRight'],
    [{ respite: 31 }, 'RETT_MED_KOSTNADSFORBEHOLD', 'reservedRight'],
    [{ respite: 31, personal: 1 }, 'RETT_MED_KOSTNADSFORBEHOLD', 'reservedRight'],
    [{ respite: 31, personal: 1, costDocumented: true }, 'AVHENGER_AV_VURDERING', 'hoursOpen'],
    [
      { respite: 26, personal: 5, costDocumented: true },
      'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
      'costDocumented',
    ],
    [{ respite: 16, personal: 16 }, 'AVHENGER_AV_VURDERING', 'hoursOpen'],
    [{ respite: 16, personal: 8 }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'tooFewHours'],
    [{ childAge: 15.99 }, 'RETT', 'fullRight'],
    [{ childAge: 16 }, 'AVHENGER_AV_VURDERING', 'hoursOpen'],
    [{ childAge: 18 }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'tooFewHours'],
    [{ parentalResponsibility: false }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'tooFewHours'],
    [{ role: 'foster' }, 'RETT', 'fullRight'],
    [{ role: 'foster', parentalResponsibility: false }, 'AVHENGER_AV_VURDERING', 'hoursOpen'],
    [{ age: 68 }, 'AVHENGER_AV_VURDERING', 'parentOver67'],
    [{ age: 68, respite: 24 }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'over67'],
    [{ age: 68, months: twoYears }, 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE', 'over67'],
    [{ age: 68, months: uncertain }, 'AVHENGER_AV_VURDERING', 'parentOver67'],
    [{ age: 68, grantedBefore67: 'right' }, 'RETT_VIDEREFORT', 'continued'],
    [{ age: 68, grantedBefore67: 'right', childAge: 17 }, 'AVHENGER_AV_VURDERING', 'continuationOpen'],
  ] as const)('of a parent with %o is %s, by %s', (said, outcome, rule) => {
    expect(judge(parentFacts(said))).toMatchObject({ outcome, rule });
  });
});

test('what fails by the plain words of the Act comes before what it leaves open', () => {
  const open = { legalStay: false, leader: 'none', decisionBefore67: false } as const;
  expect(judge(facts({ ...open, personal: 24 })).rule).toBe('tooFewHours');
  expect(judge(facts({ ...open, months: twoYears })).rule).toBe('notBeyondTwoYears');
  expect(judge(facts({ ...open, months: uncertain })).rule).toBe('stayNotLasting');
});

test('before 1 July 2020 nobody keeps the right after 67, and before it a late decision is open for all', () => {
  for (const law of laws.slice(0, 2)) {
    expect(judge(facts(isGranted), law).rule).toBe('over67');
    expect(judge(facts({ age: 66, decisionBefore67: false, grantedBefore67: 'right' }), law).rule).toBe(
      'turns67BeforeDecision',
    );
  }
  expect(judge(facts(isGranted), laws[2]).rule).toBe('continued');
});

test('every rule names the paragraph it rests on', () => {
  expect(Object.fromEntries(rules.map(({ id, provision }) => [id, provision]))).toEqual({
    away: 'hol-3-2-1-6-c',
    continuationOpen: 'pbrl-2-1-d-1',
    continued: 'pbrl-2-1-d-1',
    parentOver67: 'pbrl-2-1-d-1',
    over67: 'pbrl-2-1-d-1',
    notBeyondTwoYears: 'pbrl-2-1-d-3',
    tooFewHours: 'pbrl-2-1-d-4',
    stayNotLasting: 'hol-3-1-1',
    durationUncertain: 'pbrl-2-1-d-3',
    turns67BeforeDecision: 'pbrl-2-1-d-1',
    noLeader: 'pbrl-2-1-d-1',
    hoursOpen: 'pbrl-2-1-d-1',
    fullRight: 'pbrl-2-1-d-4',
    costDocumented: 'pbrl-2-1-d-4',
    reservedRight: 'pbrl-2-1-d-4',
  });
});

test('the judgement carries the provision of its rule and the hours that count', () => {
  const { provision, countable } = judge(parentFacts({ personal: '1.5' }));
  expect(provision).toBe('pbrl-2-1-d-4');
  expect(countable.equals('34.5')).toBe(true);
});

test('a right is better than one with a reservation, then what is open, then no right, then another service', () => {
  const strict = outcomes.filter((outcome) => outcome !== 'RETT_VIDEREFORT');
  for (const [place, outcome] of strict.entries()) {
    for (const worse of strict.slice(place + 1)) {
      expect(isBetter(outcome, worse)).toBe(true);
      expect(isBetter(worse, outcome)).toBe(false);
    }
  }
  expect(isBetter('RETT', 'RETT_VIDEREFORT')).toBe(false);
  expect(isBetter('RETT_VIDEREFORT', 'RETT')).toBe(false);
  expect(isBetter('RETT_VIDEREFORT', 'RETT_MED_KOSTNADSFORBEHOLD')).toBe(true);
});
