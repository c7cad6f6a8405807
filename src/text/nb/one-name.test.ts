import { expect, test } from 'vitest';
import { checkView } from './application-check.ts';
import { evidenceWords } from './application-evidence.ts';
import { merge } from './application-merge.ts';
import { documents } from './documents.ts';

test('the day of a plan has one name, at the field, where answers are looked over or brought together, and on paper', () => {
  const names = [
    checkView.planDate,
    evidenceWords.planDate,
    merge.place.planDate,
    documents.assessment.planDate,
  ];
  expect(new Set(names)).toEqual(new Set(['Når skal det være på plass?']));
});
