import fc from 'fast-check';
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
  '2027-13-40',
  '2027-00-00',
  '0000-01-01',
  '2027-02-15T24:00',
  ' 2027-02-15',
  '2027-02-15\n',
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

const asks = (text: string) => chosenMoment(`?dag=${encodeURIComponent(text)}`, now);
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((one) => `${one}`.padStart(length, '0'));
const almostDay = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
const almostTime = fc.tuple(digits(2), digits(2)).map((parts) => `T${parts.join(':')}`);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60, size: 'max' }),
  fc.tuple(almostDay, fc.oneof(fc.constant(''), almostTime, fc.string())).map((parts) => parts.join('')),
);

it('shows just the day and time that was asked for, or refuses in the first of its words and shows now', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const chosen = asks(text);
      if (chosen.kind === 'preview') {
        const shown = new Date(chosen.moment.instant).toLocaleString('sv', {
          timeZone: 'Europe/Oslo',
          dateStyle: 'short',
          timeStyle: 'short',
        });
        expect(shown).toBe(text.replace('T', ' ').padEnd(16, ' 00:00'));
        expect(chosen.moment.day).toBe(text.slice(0, 10));
        return;
      }
      expect(chosen).toMatchObject({ kind: 'refused', moment: today });
      const { asked } = chosen as { asked: string };
      expect(text.startsWith(asked)).toBe(true);
      expect(asked.isWellFormed()).toBe(true);
      expect(asked === text || [...asked].length === 20).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('finds an answer to any address, and to every day and minute of the years to come', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(['now', 'preview', 'refused']).toContain(chosenMoment(query, now).kind);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_000 }), (days) => {
      const day = new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString().slice(0, 10);
      expect(asks(day)).toMatchObject({ kind: 'preview', moment: { day } });
    }),
  );
});
