import { expect, test } from 'vitest';
import { conditionsOf } from './conditions.ts';
import { currentLaw } from './law.ts';
import { parentFacts } from './testing/said.ts';

test('every condition rests on one provision', () => {
  const said = {
    ...parentFacts({ personal: 25, respite: 20, age: 70, night: 1, secondHelper: 1 }),
    home: null,
  };
  const provisions = Object.fromEntries(
    conditionsOf(said, currentLaw).map(({ id, provision }) => [id, provision]),
  );
  expect(provisions).toStrictEqual({
    livesAtHome: 'hol-3-2-1-6-c',
    legalStay: 'hol-3-1-1',
    age: 'pbrl-2-1-d-1',
    continuation: 'pbrl-2-1-d-1',
    duration: 'pbrl-2-1-d-3',
    hours: 'pbrl-2-1-d-4',
    cost: 'pbrl-2-1-d-4',
    night: 'pbrl-2-1-d-2',
    secondHelper: 'pbrl-2-1-d-2',
    childDisabled: 'pbrl-2-1-d-1',
    childAtHome: 'pbrl-2-1-d-1',
    childUnder18: 'pbrl-2-1-d-1',
    parentalResponsibility: 'pbrl-2-1-d-1',
    respiteLasts: 'pbrl-2-1-d-3',
    hoursOfTwo: 'pbrl-2-1-d-1',
    leader: 'pbrl-2-1-d-1',
  });
});
