import { expect, test } from 'vitest';
import { type Answers, newCheckDraft } from './answers.schema.ts';
import { examine, examineFacts, standingOf } from './examine.ts';
import { currentLaw } from './law.ts';
import { draft, facts, known, parentDraft, parentFacts, typed, unknown, years } from './testing/said.ts';

const today = '2026-11-22';

test('of ordinary answers everything is told', () => {
  const result = examine(draft(), today);
  expect(String(result?.countable)).toBe('33');
  expect(result).toMatchObject({
    law: currentLaw,
    outcomes: ['RETT'],
    rules: ['fullRight'],
    decidedBy: ['home', 'age', 'months', 'personal', 'legalStay', 'leader'],
    changes: [],
    decidingQuestion: null,
    notes: [{ kind: 'nearLimit' }],
  });
  expect(result?.conditions.map(({ id }) => id)).toEqual([
    'livesAtHome',
    'legalStay',
    'age',
    'duration',
    'hours',
    'leader',
  ]);
});

test('the right goes on after 67 from 1 July 2020, and not the day before', () => {
  const granted = { age: years(69), grantedBefore67: 'right' } as const;
  const on = (onDate: string) => examine(draft(granted, { onDate }), today);
  expect(on('2020-06-30')).toMatchObject({
    outcomes: ['INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
    rules: ['over67'],
  });
  expect(on('2020-07-01')).toMatchObject({ outcomes: ['RETT_VIDEREFORT'], rules: ['continued'] });
  expect(on('2017-10-01')?.law.wordingChecked).toBe(false);
});

test('before 2015 there is nothing to check', () => {
  expect(examine(draft({}, { onDate: '2014-12-31' }), today)).toBeNull();
  expect(examine(draft(), '2014-12-31')).toBeNull();
  expect(examine(draft({}, { onDate: '2015-01-01' }), '2014-12-31')).not.toBeNull();
});

test('a draft with nothing in it has a result', () => {
  const result = examine(newCheckDraft(), today);
  expect(result?.outcomes).toHaveLength(6);
  expect(result?.decidingQuestion).not.toBeNull();
  expect(result?.countable).toBeNull();
});

test('what is told after each answer is a part of what is told in the end', () => {
  const before = { onDate: '2014-12-31' };
  const later = [draft(), draft({ personal: typed('20'), role: 'unknown' }), newCheckDraft()];
  for (const each of later) {
    const { outcomes, conditions } = examine(each, today) ?? {};
    expect(standingOf(each, today)).toEqual({ outcomes, conditions });
  }
  const granted = draft({ age: years(69), grantedBefore67: 'right' }, { onDate: '2020-06-30' });
  expect(standingOf(granted, today)?.outcomes).toEqual(examine(granted, today)?.outcomes);
  expect(standingOf(draft({}, before), today)).toBeNull();
  expect(standingOf(draft(), '2014-12-31')).toBeNull();
});

test('respite of a child who is to move home from an institution is weighed as at home', () => {
  const away = { childHome: 'no', home: 'institution' } as const;
  const told = (said: Partial<Answers>) => examine(parentDraft({ ...away, ...said }), today);
  expect(told({ movesHome: 'yes' })).toMatchObject({ outcomes: ['RETT'], decidingQuestion: null });
  expect(told({ movesHome: 'no' })?.outcomes).toEqual(['ANNEN_TJENESTE']);
  expect(told({ movesHome: null })).toMatchObject({
    outcomes: ['RETT', 'ANNEN_TJENESTE'],
    decidingQuestion: 'movesHome',
  });
  expect(told({ home: 'unknown' })?.decidingQuestion).toBe('home');
});

test('whether the child lives at home decides of respite, told or yet to be found out', () => {
  const told = (said: Partial<Answers>) => examine(parentDraft(said), today);
  expect(told({})?.decidedBy).toContain('childHome');
  expect(told({ childHome: 'no', home: 'home' })).toMatchObject({
    outcomes: ['INGEN_RETT_KOMMUNEN_SKAL_VURDERE'],
    decidedBy: ['home', 'personal', 'childHome'],
  });
  expect(told({ childHome: 'unknown' })?.decidingQuestion).toBe('childHome');
});

test('the question that decides is one that is asked', () => {
  const result = examine(draft({ personal: typed('20'), role: 'unknown' }), today);
  expect(result?.outcomes.length).toBeGreaterThan(1);
  expect(result?.decidingQuestion).toBe('role');
});

test('the hours are told when they cannot be others', () => {
  const told = (answers: Partial<Answers>) => examine(draft(answers), today)?.countable?.toFraction() ?? null;
  const ofNight = (nightContinuous: boolean) => known({ night: null, nightContinuous });
  expect(examineFacts(ofNight(false), currentLaw).countable?.toFraction()).toBe('33');
  expect(examineFacts(ofNight(true), currentLaw).countable).toBeNull();
  expect(told({ night: unknown })).toBeNull();
  expect(told({ night: typed('1'), nightContinuous: 'unknown' })).toBeNull();
  expect(told({ home: 'institution', movesHome: 'no' })).toBe('0');
  expect(told({ home: 'institution', movesHome: 'unknown' })).toBeNull();
  expect(told({ home: 'institution', movesHome: 'unknown', personal: typed('0') })).toBe('0');
});

test('of complete facts every fact may be named as decisive', () => {
  expect(examineFacts(facts(), currentLaw).decidedBy).toContain('decisionBefore67');
  expect(examineFacts(parentFacts(), currentLaw).countable?.equals(33)).toBe(true);
});
