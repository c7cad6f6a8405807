import { describe, expect, it } from 'vitest';
import { type Answers, type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { newRow } from '#domain/needs/suggestions.ts';
import { isLinked, linked, placeAfter, withCopy, withoutRow, withRow } from './edit.ts';

const today = '2026-11-22';
const draftWith = (answers: Partial<Answers>, needs: NeedsRow[] = []): CheckDraft => ({
  ...newCheckDraft(),
  answers: { ...newCheckDraft().answers, ...answers },
  needs,
});
const rows = ['a', 'b', 'c'].map((id) => ({ ...newRow(id), activity: id }));
const ids = ({ needs }: CheckDraft): string[] => needs.map(({ id }) => id);

describe('rows', () => {
  it('are changed, copied and removed one at a time', () => {
    const draft = draftWith({}, rows);
    expect(withRow(draft, 'b', { minutes: 5 }).needs).toEqual([rows[0], { ...rows[1], minutes: 5 }, rows[2]]);
    expect(ids(withCopy(draft, 'b', 'd'))).toEqual(['a', 'b', 'd', 'c']);
    expect(withCopy(draft, 'b', 'd').needs[2]).toEqual({ ...rows[1], id: 'd' });
    expect(ids(withoutRow(draft, 'b'))).toEqual(['a', 'c']);
  });

  it('that are not there leave the draft as it is', () => {
    const draft = draftWith({}, rows);
    expect(withCopy(draft, 'x', 'd')).toBe(draft);
    expect(withoutRow(draft, 'x')).toEqual(draft);
  });
});

describe('the check follows the needs', () => {
  const respite = { ...newRow('r'), kind: 'respite' } as const;

  it('in hours by day, at night and of a second helper', () => {
    const draft = linked(draftWith({ role: 'self', personal: { kind: 'typed', hours: '31.96' } }));
    const needs = { kind: 'needs' };
    expect(draft.answers).toMatchObject({
      personal: needs,
      night: needs,
      secondHelper: needs,
      respite: null,
    });
    expect(isLinked(draft)).toBe(true);
  });

  it.each(['parent', 'foster'] as const)('in respite too when a %s asks', (role) => {
    expect(linked(draftWith({ role })).answers.respite).toEqual({ kind: 'needs' });
    expect(isLinked(linked(draftWith({ role })))).toBe(true);
  });

  it('in respite when nobody has said who asks, and some is listed', () => {
    expect(linked(draftWith({}, [respite])).answers.respite).toEqual({ kind: 'needs' });
    expect(linked(draftWith({ role: 'unknown' }, [respite])).answers.respite).toEqual({ kind: 'needs' });
    expect(linked(draftWith({}, rows)).answers.respite).toBe(null);
    expect(linked(draftWith({ role: 'self' }, [respite])).answers.respite).toBe(null);
  });

  it('no longer once one of the answers is typed instead', () => {
    const draft = linked(draftWith({ role: 'self' }));
    const night = { kind: 'typed', hours: '2' } as const;
    expect(isLinked({ ...draft, answers: { ...draft.answers, night } })).toBe(false);
    expect(isLinked(draftWith({}))).toBe(false);
  });

  it('and keeps every other answer', () => {
    const before = draftWith({ role: 'self', leader: 'medleder' }, rows);
    const { personal: _p, night: _n, secondHelper: _s, ...others } = linked(before).answers;
    expect(others).toEqual(
      (({ personal: _a, night: _b, secondHelper: _c, ...rest }) => rest)(before.answers),
    );
  });
});

describe('the reader goes on', () => {
  it('to who asks when nothing is answered', () => {
    expect(placeAfter(linked(draftWith({})), today)).toEqual({ view: 'question', id: 'role' });
  });

  it('to the first question that has no answer', () => {
    expect(placeAfter(linked(draftWith({ role: 'self' })), today)).toEqual({ view: 'question', id: 'home' });
  });

  it('to the result when all have one', () => {
    const answers: Partial<Answers> = {
      role: 'child',
      home: 'home',
      duration: 'beyond',
      nightContinuous: 'no',
      secondHelperContinuous: 'no',
      also: [],
      leader: 'self',
      legalStay: 'yes',
      costDocumented: 'unknown',
    };
    expect(placeAfter(linked(draftWith(answers)), today)).toEqual({ view: 'result' });
  });
});
