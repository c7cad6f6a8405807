import { describe, expect, test } from 'vitest';
import type { NeedsRow } from '../needs/needs.schema.ts';
import { row } from '../needs/testing/rows.ts';
import type { Answers, CheckDraft } from './answers.schema.ts';
import { examine } from './examine.ts';
import { isBeside, type Note } from './result.ts';
import { born, draft, fromNeeds, parentDraft, typed, unknown, years } from './testing/said.ts';

const today = '2026-11-22';

/** «nearLimit 25» */
function told(any: CheckDraft): string[] {
  return (examine(any, today)?.notes ?? []).map(({ kind, ...rest }: Note) =>
    [kind, ...Object.values(rest)].join(' '),
  );
}

const notes = (answers: Partial<Answers>, needs: NeedsRow[] = []): string[] =>
  told(draft(answers, { needs }));
/** Without what every parent with respite is told. */
const ofParent = (answers: Partial<Answers>, needs: NeedsRow[] = []): string[] =>
  told(parentDraft(answers, { needs })).filter((note) => note !== 'heavyCare');

test('of ordinary answers far from every limit there is nothing to add', () => {
  expect(notes({ personal: typed('40') })).toEqual([]);
});

describe('a limit close by', () => {
  test.each([
    ['22.99', []],
    ['23', ['nearLimit 25']],
    ['25', ['nearLimit 25']],
    ['27', ['nearLimit 25']],
    ['27.01', []],
    ['29.99', []],
    ['30', ['nearLimit 32']],
    ['34', ['nearLimit 32']],
    ['34.01', []],
  ])('is told of with %s hours: %o', (amount, expected) => {
    expect(notes({ personal: typed(amount) })).toEqual(expected);
  });

  test('is not told of where hours do not matter, or are not known', () => {
    expect(notes({ personal: typed('25'), duration: 'notBeyond' })).toEqual([]);
    expect(notes({ personal: typed('25'), age: years(70), grantedBefore67: 'none' })).toEqual([]);
    expect(notes({ personal: typed('25'), home: 'institution', movesHome: 'no' })).toEqual([]);
    expect(notes({ personal: unknown })).toEqual([]);
    expect(notes({ personal: typed('25'), duration: 'unknown' })).toEqual(['nearLimit 25']);
  });
});

describe('hours that do not count', () => {
  test('are those of a need that is not continuous', () => {
    expect(notes({ personal: typed('40'), night: typed('7'), nightContinuous: 'no' })).toEqual([
      'notCounted night 7',
    ]);
    expect(notes({ personal: typed('40'), night: typed('7'), nightContinuous: 'yes' })).toEqual([]);
    expect(notes({ personal: typed('40'), night: typed('7'), nightContinuous: 'unknown' })).toEqual([]);
    const two = { personal: typed('40'), secondHelper: typed('6.5') };
    expect(notes({ ...two, secondHelperContinuous: 'no' })).toEqual(['notCounted secondHelper 6.5']);
    expect(notes({ ...two, secondHelperContinuous: 'yes' })).toEqual([]);
    expect(notes({ ...two, secondHelper: unknown, secondHelperContinuous: 'no' })).toEqual([]);
  });

  test('of two at night are told once', () => {
    const needs = [
      row({ kind: 'personalCare', timesPerWeek: 40 }),
      row({ kind: 'personalCare', part: 'night', timesPerWeek: 7, helpers: 2 }),
    ];
    const followed = { personal: fromNeeds, night: fromNeeds, secondHelper: fromNeeds };
    expect(notes({ ...followed, nightContinuous: 'no' }, needs)).toEqual(['notCounted night 14']);
    expect(notes({ ...followed, nightContinuous: 'yes', secondHelperContinuous: 'no' }, needs)).toEqual([
      'notCounted secondHelper 7',
    ]);
    expect(notes({ ...followed, nightContinuous: 'yes', secondHelperContinuous: 'yes' }, needs)).toEqual([]);
  });

  test('are those of respite when one condition of it fails', () => {
    const away = { personal: typed('40'), childHome: 'no', home: 'home' } as const;
    expect(ofParent(away)).toEqual(['notCounted respite 33']);
    expect(ofParent({ ...away, respite: typed('0') })).toEqual([]);
    expect(ofParent({ ...away, respite: unknown })).toEqual([]);
    expect(ofParent({ personal: typed('40'), childDisabled: 'unknown' })).toEqual([]);
    expect(ofParent({ personal: typed('40') })).toEqual([]);
    expect(notes({ personal: typed('40'), respite: typed('5') })).toEqual([]);
  });
});

test('what the reader has named is told of in one order, and what the needs have of it', () => {
  const named = { personal: typed('40'), also: ['chapter9', 'health'] } as const;
  expect(notes({ ...named, also: [...named.also] })).toEqual(['also health', 'also chapter9']);
  const needs = [row({ kind: 'work' }), row({ kind: 'school' }), row({ kind: 'health', minutes: null })];
  expect(notes({ ...named, also: ['health'] }, needs)).toEqual(['also health', 'also school', 'also work']);
  expect(notes({ ...named, also: null }, needs)).toEqual(['also school', 'also work']);
});

test('co-located housing is told of where it is asked for', () => {
  expect(notes({ personal: typed('40'), home: 'samlokalisert' })).toEqual(['samlokalisert']);
  expect(ofParent({ personal: typed('40'), home: 'samlokalisert' })).toEqual([]);
});

describe('an average over the year', () => {
  const followed = { personal: fromNeeds };
  const season = (timesPerWeek: number, minutes: number, weeksPerYear: number | null): NeedsRow =>
    row({ kind: 'household', timesPerWeek, minutes, weeksPerYear });

  test('decides when 52.14 weeks give another answer', () => {
    // 64 hours in 26 of 52 weeks are 32 hours, and less of 52.14.
    expect(notes(followed, [season(64, 60, 26)])).toEqual(['nearLimit 32', 'averaged true']);
    expect(notes(followed, [season(70, 1000, 26)])).toEqual(['averaged false']);
    expect(notes(followed, [season(70, 1000, 26), season(1, 60, null)])).toEqual(['averaged false']);
  });

  test('is not told of when all needs are all year round, or no answer follows them', () => {
    expect(notes(followed, [season(70, 60, null)])).toEqual([]);
    expect(notes({ personal: typed('40') }, [season(64, 60, 26)])).toEqual([]);
    expect(notes({ personal: typed('40'), respite: fromNeeds }, [season(64, 60, 26)])).toEqual([]);
    expect(notes({ personal: typed('40'), night: fromNeeds }, [season(64, 60, 26)])).toEqual([
      'averaged false',
    ]);
  });
});

test('respite at night is told of where the respite follows the needs', () => {
  const needs = [row({ kind: 'respite', part: 'night', timesPerWeek: 7, minutes: 480 })];
  expect(ofParent({ respite: fromNeeds }, needs)).toEqual(['nightRespite']);
  expect(ofParent({ respite: typed('56') }, needs)).toEqual([]);
  expect(ofParent({ respite: fromNeeds }, [row({ kind: 'respite', timesPerWeek: 70 })])).toEqual([]);
  expect(
    ofParent({ respite: fromNeeds, personal: typed('40') }, [
      row({ kind: 'respite', part: 'night', minutes: null }),
    ]),
  ).toEqual([]);
  expect(ofParent({ respite: fromNeeds }, [row({ part: 'night', timesPerWeek: 7 })])).toEqual([]);
  expect(ofParent({ personal: typed('40'), respite: null }, needs)).toEqual([]);
  expect(notes({ personal: typed('40'), respite: fromNeeds }, needs)).toEqual([]);
});

test('two sums that together are 32 hours, and one of them from 25, may give the full right', () => {
  const sums = (personal: string, respite: string, said = {}) =>
    ofParent({ personal: typed(personal), respite: typed(respite), costDocumented: 'no', ...said });
  expect(sums('28', '15')).toEqual(['hoursOfTwoMayGiveFullRight']);
  expect(sums('28', '1')).toEqual([]);
  expect(sums('28', '15', { costDocumented: 'yes' })).toEqual([]);
  expect(sums('20', '20')).toEqual([]);
  expect(sums('32', '20')).toEqual([]);
  expect(sums('28', '15', { childHome: 'unknown' })).toEqual([]);
  // The child's own hours may be 28 or 33.
  expect(sums('28', '15', { night: typed('5'), nightContinuous: 'unknown' })).toEqual([]);
});

test('a child that turns 18 within two years is told of, with the day when it is known', () => {
  const turning = (childAge: Answers['childAge']) => ofParent({ personal: typed('40'), childAge });
  expect(turning(years(15))).toEqual([]);
  expect(turning(years(16))).toEqual(['turns18 ']);
  expect(turning(years(17))).toEqual(['turns18 ']);
  expect(turning(years(18))).not.toContain('turns18 ');
  expect(turning(born('2009-01-31'))).toEqual(['turns18 2027-01-31']);
  expect(turning(unknown)).toEqual([]);
  expect(notes({ personal: typed('40'), childAge: years(17) })).toEqual([]);
});

test('the 67th birthday is told of in the year before it, but not to one who keeps the right', () => {
  const turning = (age: Answers['age'], grantedBefore67: Answers['grantedBefore67'] = 'none') =>
    notes({ personal: typed('40'), age, grantedBefore67, decisionBefore67: 'yes' });
  expect(turning(years(64))).toEqual([]);
  expect(turning(years(65))).toEqual(['near67 ']);
  expect(turning(born('1961-11-01'))).toEqual(['near67 2028-11-01']);
  expect(turning(years(66))).toEqual(['turns67 ']);
  expect(turning(years(67))).toEqual([]);
  expect(turning(born('1959-12-24'))).toEqual(['turns67 2026-12-24']);
  expect(turning(unknown)).toEqual([]);
  expect(turning(years(66), 'discretion')).toEqual(['turns67 ']);
  expect(turning(years(66), 'unknown')).toEqual(['turns67 ']);
  expect(turning(years(66), 'right')).toEqual([]);
});

describe('beside the answer', () => {
  const beside = (any: CheckDraft) => (examine(any, today)?.notes ?? []).filter(isBeside);
  const heavyCare = { kind: 'heavyCare' };

  test('respite that counts or may count also takes heavy care, which is not asked about', () => {
    expect(beside(parentDraft())).toEqual([heavyCare]);
    expect(beside(parentDraft({ role: 'foster', parentalResponsibility: 'no' }))).toEqual([heavyCare]);
    expect(beside(parentDraft({ childDisabled: 'unknown' }))).toEqual([heavyCare]);
    expect(beside(parentDraft({ respite: typed('0'), personal: typed('40') }))).toEqual([]);
    expect(beside(parentDraft({ respite: unknown }))).toEqual([heavyCare]);
    expect(beside(parentDraft({ childDisabled: 'no' }))).toEqual([]);
    expect(beside(parentDraft({ childHome: 'no', home: 'institution', movesHome: 'no' }))).toEqual([]);
    expect(beside(draft({ respite: typed('33') }))).toEqual([]);
    expect(beside(draft({ role: 'unknown' }))).toEqual([]);
  });

  test('an answer for one who is to move home from an institution is of a life at home', () => {
    const moving = { home: 'institution', movesHome: 'yes' } as const;
    expect(beside(draft(moving))).toEqual([{ kind: 'lifeAtHome' }]);
    expect(beside(parentDraft({ ...moving, childHome: 'no' }))).toEqual([heavyCare, { kind: 'lifeAtHome' }]);
    expect(beside(draft({ ...moving, movesHome: 'no' }))).toEqual([]);
    expect(beside(draft({ home: 'home', movesHome: 'yes' }))).toEqual([]);
  });

  test('of a parent over 67, what the child’s own hours alone may give the child is told', () => {
    const old = { age: years(70), grantedBefore67: 'none', respite: typed('0') } as const;
    const alone = (said: Partial<Answers>) =>
      beside(parentDraft({ ...old, ...said })).filter(({ kind }) => kind === 'childAlone');
    expect(alone({ personal: typed('33') })).toEqual([{ kind: 'childAlone', outcomes: ['RETT'] }]);
    expect(alone({ personal: typed('33'), leader: 'none' })).toEqual([
      { kind: 'childAlone', outcomes: ['AVHENGER_AV_VURDERING'] },
    ]);
    expect(alone({ personal: typed('10'), respite: typed('33') })).toEqual([
      { kind: 'childAlone', outcomes: ['INGEN_RETT_KOMMUNEN_SKAL_VURDERE'] },
    ]);
    expect(alone({ personal: typed('0'), respite: typed('33') })).toEqual([]);
    expect(alone({ personal: typed('33'), age: years(60) })).toEqual([]);
    expect(alone({ personal: typed('33'), age: unknown })).toEqual([]);
    expect(alone({ personal: typed('33'), childAge: unknown })).toEqual([
      { kind: 'childAlone', outcomes: ['RETT'] },
    ]);
  });
});
