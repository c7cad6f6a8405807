import { describe, expect, test } from 'vitest';
import { complaintDeadline } from './complaint-deadline.ts';

describe('the last day is the same weekday four weeks later', () => {
  // Counted by hand in a calendar.
  test.each([
    ['inside a month', '2026-11-02', '2026-11-30'],
    ['over the end of a month', '2026-11-22', '2026-12-20'],
    ['over the end of a year', '2026-12-10', '2027-01-07'],
    ['in a February of 28 days', '2027-02-01', '2027-03-01'],
    ['in a February of 29 days', '2028-02-01', '2028-02-29'],
    ['from the leap day', '2028-02-29', '2028-03-28'],
    ['over the night when clocks go forward', '2027-03-20', '2027-04-17'],
    ['over the night when clocks go back', '2026-10-10', '2026-11-07'],
  ])('%s', (_what, knownOn, lastDay) => {
    expect(complaintDeadline(knownOn, null, knownOn)).toEqual({ lastDay, standing: 'running' });
  });
});

describe('a day is', () => {
  const standing = (today: string, decidedOn: string | null = '2026-11-20') =>
    complaintDeadline('2026-11-22', decidedOn, today).standing;

  test('in time up to and with the last one', () => {
    expect(standing('2026-12-20')).toBe('running');
  });

  test('late from the day after, and the complaint may still be taken', () => {
    expect(standing('2026-12-21')).toBe('passed');
  });

  test('late until a year after the decision', () => {
    expect(standing('2027-11-20')).toBe('passed');
    expect(standing('2027-11-21')).toBe('yearPassed');
  });

  test('counted from when one knew, where the day of the decision is not told', () => {
    expect(standing('2027-11-22', null)).toBe('passed');
    expect(standing('2027-11-23', null)).toBe('yearPassed');
  });

  test('in time though the decision is old, if one has just heard of it', () => {
    expect(complaintDeadline('2028-03-01', '2026-11-20', '2028-03-02').standing).toBe('running');
  });
});
