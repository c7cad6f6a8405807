import { expect, test } from 'vitest';
import { type Answers, type CheckDraft, newCheckDraft } from './answers.schema.ts';
import { examine } from './examine.ts';

const today = '2026-11-22';
const withKind = ['age', 'childAge', 'personal', 'night', 'secondHelper', 'respite'];
const ids = Object.keys(newCheckDraft().answers);
const unknown = ids.map((id) => [
  id,
  id === 'also' ? [] : withKind.includes(id) ? { kind: 'unknown' } : 'unknown',
]);

test.each<[string, CheckDraft]>([
  ['nothing answered', newCheckDraft()],
  ['«vet ikke» to every question', { ...newCheckDraft(), answers: Object.fromEntries(unknown) as Answers }],
])('with %s, an answer takes less than fifteen milliseconds', (_name, draft) => {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    examine(draft, today);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(15);
});
