import { expect, test } from 'vitest';
import { newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { examine } from '#domain/eligibility/examine.ts';
import { examined } from './examined.ts';

const today = '2026-11-22';

test('a draft is examined once, and again for another day or another draft', () => {
  const draft = newCheckDraft();
  const result = examined(draft, today);
  expect(result).toEqual(examine(draft, today));
  expect(examined(draft, today)).toBe(result);
  expect(examined(draft, '2014-12-31')).toBeNull();
  expect(examined({ ...draft, onDate: '2019-01-01' }, today)?.law.continuesAfter67).toBe(false);
  expect(examined(draft, today)).toEqual(result);
});
