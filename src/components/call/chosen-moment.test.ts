import { expect, it } from 'vitest';
import { chosenMoment } from './chosen-moment.ts';

const now = Date.parse('2026-11-22T08:00Z');
const today = { day: '2026-11-22', instant: now };

it('shows now when the address asks for nothing', () => {
  expect(chosenMoment('', now)).toEqual({ kind: 'now', moment: today });
  expect(chosenMoment('?sok=frist', now)).toEqual({ kind: 'now', moment: today });
});

it('shows a chosen day as it begins in Oslo, or at a chosen clock time', () => {
  expect(chosenMoment('?dag=2027-02-15', now)).toEqual({
    kind: 'preview',
    moment: { day: '2027-02-15', instant: Date.parse('2027-02-14T23:00Z') },
    clock: '',
  });
  expect(chosenMoment('?dag=2027-06-15T12:01', now)).toEqual({
    kind: 'preview',
    moment: { day: '2027-06-15', instant: Date.parse('2027-06-15T10:01Z') },
    clock: '12:01',
  });
});

it.each([
  '2027-02-30',
  '2027-2-1',
  '15. februar 2027',
  '2027-02-15T25:00',
  '2027-02-15T12',
  '2027-03-28T02:30',
  '',
  '<b>',
])('refuses %s, and shows now', (asked) => {
  expect(chosenMoment(`?dag=${encodeURIComponent(asked)}`, now)).toEqual({
    kind: 'refused',
    moment: today,
    asked,
  });
});

it('repeats only the beginning of what it refuses', () => {
  expect(chosenMoment(`?dag=${'9'.repeat(500)}`, now)).toMatchObject({ asked: '9'.repeat(20) });
});
