// The oracle: its tables are whole and free of contradiction, it gives the answer of every case in tests/cases, and
// limits written by hand from pasient- og brukerrettighetsloven § 2-1 d fall on the right side.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CaseFacts, hundredths, oracle } from './oracle.ts';
import { combinations, decisionTable } from './reader.ts';
import * as tables from './table.ts';

interface Case {
  readonly id: string;
  readonly facts: CaseFacts;
  readonly expected: string;
  readonly countable_hours_per_week: number;
}

const { cases } = JSON.parse(readFileSync('tests/cases/eligibility.json', 'utf8')) as { cases: Case[] };

describe('the cases', () => {
  test.each(cases)('$id', ({ facts, expected, countable_hours_per_week }) => {
    expect(oracle(facts)).toEqual({ outcome: expected, countable: hundredths(countable_hours_per_week) });
  });
});

describe('the tables', () => {
  test.each(Object.entries(tables))(
    '%s: every combination hits exactly one row, every row is hit',
    (_, table) => {
      const size = Object.values(table.columns).reduce((product, { length }) => product * length, 1);
      expect(table.hits).toHaveLength(size);
      expect(table.hits.filter(({ length }) => length !== 1)).toEqual([]);
      expect(new Set(table.hits.flat()).size).toBe(table.rows.length);
    },
  );

  test('every impossible need is impossible, and every other one is reached', () => {
    // Hours at and beside each limit, and their sums, by the way the hours table fills them.
    const hours = [0, 1, 7_00, 24_99, 25_00, 31_99, 32_00, 60_00];
    const level = (sum: number) => (sum < 25_00 ? 'under25' : sum < 32_00 ? 'from25' : 'from32');
    const reached = new Set<string>();
    for (const respite of tables.needTable.columns.respite) {
      for (const own of hours) {
        for (const extra of respite === 'none' ? [0] : hours) {
          reached.add([respite, level(own), level(extra), level(own + extra)].join());
        }
      }
    }
    for (const classes of combinations(tables.needTable.columns)) {
      const need = tables.needTable.decide(classes);
      const key = Object.values(classes).join();
      if (need === 'never') expect(reached).not.toContain(key);
      else if (classes.respite !== 'none' || classes.extra === 'under25') expect(reached).toContain(key);
    }
  });

  test('a table with a gap or an overlap is found out', () => {
    const gap = decisionTable({ a: ['x', 'y'] }, ['1'], 'a => r\nx => 1');
    expect(gap.hits).toEqual([[0], []]);
    expect(() => gap.decide({ a: 'y' })).toThrow('Not exactly one row');
    const overlap = decisionTable({ a: ['x', 'y'] }, ['1', '2'], 'a => r\n- => 1\nx => 2');
    expect(overlap.hits).toEqual([[0, 1], [0]]);
    expect(() => overlap.decide({ a: 'x' })).toThrow('Not exactly one row');
  });

  test('a table with a slip of the pen is not read', () => {
    const columns = { a: ['x', 'y'], b: ['x'] } as const;
    expect(() => decisionTable(columns, ['1'], 'b | a => r\nx | x => 1')).toThrow('head');
    expect(() => decisionTable(columns, ['1'], 'a | b => r\nx => 1')).toThrow('number of cells');
    expect(() => decisionTable(columns, ['1'], 'a | b => r\nx | z => 1')).toThrow('«z»');
    expect(() => decisionTable(columns, ['1'], 'a | b => r\nx | x => 2')).toThrow('Unknown result');
  });
});

test('hours are read as whole hundredths', () => {
  expect([31.96, '31.96', 0.07, '0.5', 32, '32.10', 1.15].map(hundredths)).toEqual([
    3196, 3196, 7, 50, 3200, 3210, 115,
  ]);
  for (const wrong of ['', '1.', '-1', '1,5', '1.234', 'x', Number.NaN])
    expect(() => hundredths(wrong)).toThrow();
});

const adult: CaseFacts = { age: 40, personal: 33 };
const parent: CaseFacts = {
  age: 40,
  role: 'parent',
  child_age: 9,
  child_home: true,
  child_disabled: true,
  parental_responsibility: true,
};
const foster: CaseFacts = { ...parent, role: 'foster', parental_responsibility: false };
const kept: CaseFacts = { age: 70, granted_before_67: 'right', personal: 33 };

const right = 'RETT';
const reservation = 'RETT_MED_KOSTNADSFORBEHOLD';
const continued = 'RETT_VIDEREFORT';
const none = 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE';
const open = 'AVHENGER_AV_VURDERING';
const other = 'ANNEN_TJENESTE';

const limits: readonly (readonly [string, CaseFacts, string, number])[] = [
  ['32 exactly', { ...adult, personal: '32.00' }, right, 32_00],
  ['a hundredth under 32', { ...adult, personal: 31.99 }, reservation, 31_99],
  ['a hundredth under 25', { ...adult, personal: '24.99' }, none, 24_99],
  [
    'sums that are not binary',
    { ...adult, personal: 24.9, night: 7.1, night_continuous: true },
    right,
    32_00,
  ],
  [
    'night and second, neither continuous',
    { ...adult, personal: 24, night: 9, second_helper: 9 },
    none,
    24_00,
  ],
  [
    'night and second, both continuous',
    {
      ...adult,
      personal: 10,
      night: 11,
      night_continuous: true,
      second_helper: 11,
      second_helper_continuous: true,
    },
    right,
    32_00,
  ],
  [
    'two at night, only the night continuous',
    { ...adult, personal: 24, night_second_helper: 9, night_continuous: true },
    none,
    24_00,
  ],
  [
    'two at night, only the second continuous',
    { ...adult, personal: 24, night_second_helper: 9, second_helper_continuous: true },
    none,
    24_00,
  ],
  [
    'two at night, both continuous',
    {
      ...adult,
      personal: 24,
      night_second_helper: 9,
      night_continuous: true,
      second_helper_continuous: true,
    },
    right,
    33_00,
  ],
  ['24 months and a day', { ...adult, months: 24.03 }, right, 33_00],
  ['up to 24 months', { ...adult, months: '12-24' }, none, 33_00],
  ['up to 24 months with open end', { ...adult, months: '12-24+' }, open, 33_00],
  ['just beyond 24 months at least', { ...adult, months: '25-30' }, right, 33_00],
  ['short before lawful stay', { ...adult, months: 6, legal_stay: false }, none, 33_00],
  ['too few hours before no leader', { ...adult, personal: 24, leader: 'none' }, none, 24_00],
  ['67 today', { ...adult, age: 67 }, none, 33_00],
  ['67 soon, no decision in time', { ...adult, age: 66.99, decision_before_67: false }, open, 33_00],
  [
    '67 soon, too few hours',
    { ...adult, age: 66.99, decision_before_67: false, personal: 24.99 },
    none,
    24_99,
  ],
  [
    '67 soon, on discretion',
    { ...adult, age: 66.99, decision_before_67: false, granted_before_67: 'discretion' },
    open,
    33_00,
  ],
  [
    '67 soon, granted',
    { ...adult, age: 66.99, decision_before_67: false, granted_before_67: 'right' },
    right,
    33_00,
  ],
  ['kept', kept, continued, 33_00],
  ['kept at 25', { ...kept, granted_before_67: 'right_25_32', personal: 25 }, continued, 25_00],
  ['kept at 25, cost', { ...kept, personal: 25, municipality_documented_cost: true }, open, 25_00],
  ['kept at 32, cost', { ...kept, personal: 32, municipality_documented_cost: true }, continued, 32_00],
  ['kept, too few hours', { ...kept, personal: 24.99 }, open, 24_99],
  ['kept, short', { ...kept, months: 24 }, open, 33_00],
  ['institution', { ...adult, home: 'institution' }, other, 0],
  ['institution, kept', { ...kept, home: 'institution' }, other, 0],
  ['institution, parent', { ...parent, respite: 33, home: 'institution' }, other, 0],
  ['institution, moving home', { ...adult, home: 'institution', moves_home: true }, right, 33_00],
  ['samlokalisert', { ...adult, home: 'samlokalisert' }, right, 33_00],
  ['respite asked for oneself', { ...parent, role: 'self', personal: 24, respite: 33 }, none, 24_00],
  ['child of 15', { ...parent, child_age: 15.99, respite: 32 }, right, 32_00],
  ['child of 16', { ...parent, child_age: 16, respite: 32 }, open, 32_00],
  ['child of 16 with hours of its own', { ...parent, child_age: 16, personal: 32, respite: 5 }, right, 37_00],
  ['child of 18', { ...parent, child_age: 18, respite: 32 }, none, 0],
  ['child not disabled', { ...parent, child_disabled: false, respite: 32 }, none, 0],
  ['parent without responsibility', { ...parent, parental_responsibility: false, respite: 32 }, none, 0],
  ['the sum alone reaches', { ...parent, personal: 12.5, respite: 12.5 }, open, 25_00],
  ['the sum lifts the band', { ...parent, personal: 26, respite: 6 }, reservation, 32_00],
  [
    'the sum lifts the band, cost',
    { ...parent, personal: 26, respite: 6, municipality_documented_cost: true },
    open,
    32_00,
  ],
  [
    'the sum does not lift, cost',
    { ...parent, personal: 26, respite: 5.99, municipality_documented_cost: true },
    none,
    31_99,
  ],
  ['foster without responsibility', { ...foster, respite: 32 }, open, 0],
  ['the same, child not at home', { ...foster, respite: 32, child_home: false }, none, 0],
  ['the same, child not disabled', { ...foster, respite: 32, child_disabled: false }, none, 0],
  ['the same, too few hours', { ...foster, respite: 24.99 }, none, 0],
  ['the same, with hours of the child', { ...foster, personal: 26, respite: 32 }, reservation, 26_00],
  ['foster with responsibility', { ...foster, parental_responsibility: true, respite: 32 }, right, 32_00],
  ['parent of 67', { ...parent, age: 67, respite: 32 }, open, 32_00],
  ['parent of 67, short', { ...parent, age: 67, respite: 32, months: 24 }, none, 32_00],
  ['parent of 67, too few hours', { ...parent, age: 67, respite: 24 }, none, 24_00],
  ['foster of 67 without responsibility', { ...foster, age: 67, respite: 32 }, open, 0],
];

test.each(limits)('%s', (_, facts, outcome, countable) => {
  expect(oracle(facts)).toEqual({ outcome, countable });
});
