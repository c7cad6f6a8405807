import { describe, expect, test } from 'vitest';
import type { KnownFacts } from './facts.ts';
import { currentLaw } from './law.ts';
import { smallestChanges } from './smallest-change.ts';
import { known, parentFacts } from './testing/said.ts';

/** «personal+5 → RETT_MED_KOSTNADSFORBEHOLD» */
function told(said: KnownFacts): string[] {
  return smallestChanges(said, currentLaw).map(({ facts, lacking, outcome }) => {
    const ids = facts.map(({ id }) => id).join(' & ');
    return `${ids}${lacking === null ? '' : ` +${lacking}`} → ${outcome}`;
  });
}

describe('the smallest changes', () => {
  test.each([
    [{}, []],
    [{ age: 70, grantedBefore67: 'right' }, []],
    [{ age: 70 }, []],
    [{ legalStay: false }, []],
    [{ personal: 26 }, ['personal +6 → RETT']],
    [{ personal: '31.96' }, ['personal +0.04 → RETT']],
    [{ personal: 20 }, ['personal +5 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ personal: 18 }, ['personal +7 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ personal: '17.99' }, []],
    [{ personal: 25 }, ['personal +7 → RETT']],
    [{ personal: 0 }, []],
    [{ personal: 0, night: 26, nightContinuous: true }, ['personal +6 → RETT']],
    [
      { personal: 26, costDocumented: true },
      ['costDocumented → RETT_MED_KOSTNADSFORBEHOLD', 'personal +6 → RETT'],
    ],
    [{ personal: 20, costDocumented: true }, ['costDocumented & personal +5 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ months: { low: 0, high: 24 } }, []],
    [{ months: { low: 6, high: 12 } }, []],
    [{ months: { low: 12, high: 36 } }, ['months → RETT']],
    [{ leader: 'none' }, ['leader → RETT']],
    [{ age: 66, decisionBefore67: false }, ['decisionBefore67 → RETT']],
    [{ home: 'institution' }, ['movesHome → RETT']],
    [{ personal: 26, night: 6 }, ['nightContinuous → RETT', 'personal +6 → RETT']],
    [{ personal: 26, night: 5 }, ['personal +6 → RETT', 'nightContinuous & personal +1 → RETT']],
    [{ personal: 26, secondHelper: 6 }, ['secondHelperContinuous → RETT', 'personal +6 → RETT']],
    [
      { personal: 26, night: 3, secondHelper: 3 },
      [
        'personal +6 → RETT',
        'nightContinuous & secondHelperContinuous → RETT',
        'nightContinuous & personal +3 → RETT',
        'secondHelperContinuous & personal +3 → RETT',
      ],
    ],
    [{ leader: 'none', months: { low: 0, high: 36 } }, ['months & leader → RETT']],
    [{ leader: 'none', months: { low: 0, high: 24 } }, []],
    [
      { personal: 20, night: 5, secondHelper: 6, costDocumented: true },
      [
        'nightContinuous & costDocumented → RETT_MED_KOSTNADSFORBEHOLD',
        'secondHelperContinuous & costDocumented → RETT_MED_KOSTNADSFORBEHOLD',
        'costDocumented & personal +5 → RETT_MED_KOSTNADSFORBEHOLD',
        'secondHelperContinuous & personal +6 → RETT',
        'nightContinuous & personal +7 → RETT',
      ],
    ],
  ] as const)('of a person with %o are %o', (said, expected) => {
    expect(told(known(said))).toEqual(expected);
  });

  test.each([
    [{ respite: 31 }, ['respite +1 → RETT']],
    [{ respite: 31, personal: 26 }, ['respite +1 → RETT']],
    [{ respite: 26, personal: 31 }, ['personal +1 → RETT']],
    [{ respite: 30, personal: 30 }, ['personal +2 → RETT']],
    [{ respite: 20 }, ['respite +5 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ respite: 20, personal: 10 }, ['respite +5 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ childAge: 17 }, []],
    [{ childHome: false }, []],
    [{ childHome: false, personal: 20 }, ['personal +5 → RETT_MED_KOSTNADSFORBEHOLD']],
    [{ respite: 0, personal: 30 }, ['personal +2 → RETT']],
    [{ respite: 30, personal: 0 }, ['respite +2 → RETT']],
    [{ respite: 20, personal: 1, nightContinuous: true, night: 24 }, ['personal +7 → RETT']],
    [{ role: 'foster', parentalResponsibility: false, respite: 20 }, ['respite +5 → AVHENGER_AV_VURDERING']],
  ] as const)('of a parent with %o are %o', (said, expected) => {
    expect(told(parentFacts(said))).toEqual(expected);
  });
});

test('none while more than one outcome is possible', () => {
  expect(told(known({ personal: null }))).toEqual([]);
  expect(told(known({ personal: 26, costDocumented: null }))).toEqual([]);
});

test('what is not known is never told as a change', () => {
  expect(told(known({ personal: 26, night: 3, nightContinuous: null }))).toEqual(['personal +6 → RETT']);
  expect(told(known({ personal: 26, secondHelper: 3, secondHelperContinuous: null }))).toEqual([
    'personal +6 → RETT',
  ]);
  expect(told(known({ personal: 20, leader: null }))).toEqual([]);
  expect(told(known({ personal: 20, months: null }))).toEqual([]);
  expect(told(known({ personal: 20, age: 66, decisionBefore67: null }))).toEqual([]);
  expect(told(known({ personal: 20, costDocumented: null }))).toEqual([]);
  const night = { night: 20, nightContinuous: true };
  expect(told(known({ ...night, personal: null, home: 'institution' }))).toEqual([]);
});

test('hours that are not known are not raised, and what is unknown without consequence does not stand in the way', () => {
  expect(told(known({ personal: null, months: { low: 0, high: 24 } }))).toEqual([]);
  expect(told(known({ personal: 26, night: null }))).toEqual(['personal +6 → RETT']);
});

test('a change says what each fact becomes', () => {
  const [change] = smallestChanges(known({ personal: '20.5' }), currentLaw);
  expect(change?.facts).toHaveLength(1);
  expect(String(change?.facts[0]?.to)).toBe('25');
  const [leader] = smallestChanges(known({ leader: 'none' }), currentLaw);
  expect(leader?.facts).toEqual([{ id: 'leader', to: 'medleder' }]);
  const [months] = smallestChanges(known({ months: { low: 0, high: 36 } }), currentLaw);
  expect(months?.facts).toEqual([{ id: 'months', to: { low: 25, high: null } }]);
});

test('a parent who has named no hours of the child’s own, or no respite, is never told of more of them', () => {
  const ids = (said: Parameters<typeof parentFacts>[0]) =>
    smallestChanges(parentFacts(said), currentLaw).flatMap(({ facts }) => facts.map(({ id }) => id));
  expect(ids({ respite: 26, personal: 0 })).toEqual(['respite']);
  expect(ids({ respite: 0, personal: 26 })).toEqual(['personal']);
  expect(ids({ respite: 0, personal: 0, night: 20, nightContinuous: true })).toEqual(['personal']);
});
