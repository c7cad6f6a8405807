// The day a field gives as its example is one that it takes: computed from today, and said in the hint and in the problem.
import { render } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { typedDay } from '#domain/shared/read-typed-day.ts';
import { dayInNorway } from '#text/format.ts';
import { dayWords } from '#text/nb/application-days.ts';
import { type DayTense, dayProblem, exampleDay } from './day-problem.ts';
import { TypedDayField } from './TypedDayField.tsx';

afterEach(() => vi.useRealTimers());

const shown = (tense: DayTense, value = '', hintOf?: (example: string) => string): string =>
  render(
    <TypedDayField
      id="dag"
      label="Dag"
      tense={tense}
      {...(hintOf && { hintOf })}
      value={value}
      warningOf={() => ''}
      onChange={() => undefined}
    />,
  );

test.each(['2026-11-22T12:00:00+01:00', '2027-01-31T12:00:00+01:00', '2028-02-29T23:30:00+01:00'])(
  'at %s the example of a document has been, and that of a plan is to come',
  (instant) => {
    vi.useFakeTimers({ now: new Date(instant) });
    const today = dayInNorway(Date.now());
    const exampleIn = (text: string): string =>
      typedDay(/eksempel (\d+\.\d+\.\d{4})/.exec(text)?.[1] ?? '') ?? '';
    for (const typed of ['', 'i går', '1.2.26']) {
      expect(exampleIn(shown('past', typed)) < today).toBe(true);
      expect(exampleIn(shown('toCome', typed)) > today).toBe(true);
      if (typed === '') continue;
      expect(exampleIn(dayProblem(typed, 'past', today) ?? '')).toBe(exampleDay('past', today));
      expect(exampleIn(dayProblem(typed, 'toCome', today) ?? '')).toBe(exampleDay('toCome', today));
    }
  },
);

test('is written as people write it', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00+01:00') });
  expect(shown('past')).toContain('For eksempel 1.9.2026 eller 1. september 2026.');
  expect(shown('toCome', '', dayWords.hintUnsettled)).toContain('dere regner med, for eksempel 1.3.2027.');
});
