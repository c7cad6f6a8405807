import { expect, test } from 'vitest';
import { hours } from '../shared/hours.ts';
import { type Facts, grants, homes, leaders, ordinary, roles } from './facts.ts';
import { judge } from './judge.ts';

test('what is assumed of one of whom nothing is said are values that the facts can have', () => {
  expect(roles).toContain(ordinary.role);
  expect(grants).toContain(ordinary.grantedBefore67);
  expect(homes).toContain(ordinary.home);
  expect(leaders).toContain(ordinary.leader);
});

test('a need of which nothing is said lasts beyond two years, with no end in sight', () => {
  expect(ordinary.months.low).toBeGreaterThan(24);
  expect(ordinary.months.high).toBeNull();
});

test('of one of whom nothing is said the hours decide', () => {
  expect(judge(ordinary).outcome).toBe('INGEN_RETT_KOMMUNEN_SKAL_VURDERE');
  expect(judge({ ...ordinary, personal: hours(25) }).outcome).toBe('RETT_MED_KOSTNADSFORBEHOLD');
  expect(judge({ ...ordinary, personal: hours(32) }).outcome).toBe('RETT');
});

const child = { childAge: 9, childHome: true, childDisabled: true, parentalResponsibility: true };

test.each(['childAge', 'childHome', 'childDisabled', 'parentalResponsibility'] as const)(
  'a child of whom %s is not said gives a parent no respite that counts',
  (unsaid) => {
    const parent: Facts = { ...ordinary, role: 'parent', respite: hours(32) };
    expect(judge({ ...parent, ...child }).outcome).toBe('RETT');
    const { outcome } = judge({ ...parent, ...child, [unsaid]: ordinary[unsaid] });
    expect(outcome).toBe('INGEN_RETT_KOMMUNEN_SKAL_VURDERE');
  },
);
