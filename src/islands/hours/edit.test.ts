import { expect, test } from 'vitest';
import { emptyAccount, isEmpty, withGrants, withoutShift, withShiftChanged, withShifts } from './edit.ts';

const begun = emptyAccount('own');
const shift = { day: '2026-11-16', from: '08:00', to: '16:00', assistant: 'AB', isAbroad: false };

test('shifts that are taken back leave what was added since', () => {
  const first = withShifts(begun, [shift, { ...shift, day: '2026-11-17' }]);
  const second = withShifts(first.account, [{ ...shift, day: '2026-11-18' }]);
  expect(first.back(second.account).shifts.map(({ day }) => day)).toEqual(['2026-11-18']);
});

test('a shift that was removed comes back, with what was added since', () => {
  const { account } = withShifts(begun, [shift]);
  const [only] = account.shifts;
  if (!only) throw new Error('There is no shift.');
  const removed = withoutShift(account, only);
  expect(isEmpty(removed.account)).toBe(true);
  const later = withShifts(removed.account, [{ ...shift, day: '2026-11-18' }]);
  expect(removed.back(later.account).shifts.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-16']);
});

test('a shift that was changed becomes what it was', () => {
  const { account } = withShifts(begun, [shift]);
  const [only] = account.shifts;
  if (!only) throw new Error('There is no shift.');
  const changed = withShiftChanged(account, only, { ...shift, to: '17:00' });
  expect(changed.account.shifts).toEqual([{ ...only, to: '17:00' }]);
  expect(changed.back(changed.account)).toEqual(account);
});

test('granted hours that are taken back leave the shifts', () => {
  const grant = { id: 'g', from: '2026-01-01', to: null, hoursPerWeek: '32' };
  const granted = withGrants(begun, [grant]);
  const { account } = withShifts(granted.account, [shift]);
  expect(granted.back(account)).toEqual({ ...account, grants: [] });
});
