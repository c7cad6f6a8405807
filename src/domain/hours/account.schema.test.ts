import { describe, expect, it, test } from 'vitest';
import { type Account, accountSchema, accountSchemaVersion, highest } from './account.schema.ts';
import { accountFileFormat, accountFileSchema } from './account-file.schema.ts';
import { grants, shifts } from './testing/shifts.ts';

const account: Account = {
  id: 'a-1',
  name: 'Min ordning',
  grants: grants('2026-01-01/ 31.96'),
  shifts: shifts('2026-05-01 22:00-07:00 AB abroad'),
};
const isAccount = (value: unknown): boolean => accountSchema.safeParse(value).success;
const withShift = (change: object): unknown => ({
  ...account,
  shifts: [{ ...account.shifts[0], ...change }],
});
const withGrant = (change: object): unknown => ({
  ...account,
  grants: [{ ...account.grants[0], ...change }],
});

test('an account is what it says, and nothing more', () => {
  expect(accountSchema.parse(account)).toEqual(account);
  expect(isAccount({ ...account, more: 1 })).toBe(false);
  expect(isAccount(withShift({ name: 'Kari' }))).toBe(false);
  expect(isAccount({ ...account, id: 'å' })).toBe(false);
  expect(isAccount({ ...account, name: 'x'.repeat(highest.characters + 1) })).toBe(false);
});

describe('a shift', () => {
  it.each([
    [{ day: '2026-02-29' }, false],
    [{ day: '2024-02-29' }, true],
    [{ day: '1999-12-31' }, false],
    [{ day: '2000-01-01' }, true],
    [{ day: '2099-12-31' }, true],
    [{ day: '2100-01-01' }, false],
    [{ day: '1.5.2026' }, false],
    [{ from: '24:00' }, false],
    [{ from: '8:00' }, false],
    [{ from: '23:59' }, true],
    [{ from: '23:60' }, false],
    [{ to: '24:00' }, true],
    [{ to: '24:01' }, false],
    [{ to: '00:00' }, true],
    [{ to: '007:00' }, false],
    [{ assistant: 'ABCDEF' }, true],
    [{ assistant: 'ABCDEFG' }, false],
    [{ assistant: '' }, true],
  ])('%j: %s', (change, expected) => {
    expect(isAccount(withShift(change))).toBe(expected);
  });
});

describe('a grant', () => {
  it.each([
    [{ to: '2026-12-31' }, true],
    [{ to: '2026-12-32' }, false],
    [{ from: '2026-13-01' }, false],
    [{ hoursPerWeek: '0' }, true],
    [{ hoursPerWeek: '168' }, true],
    [{ hoursPerWeek: '31,96' }, false],
    [{ hoursPerWeek: '-1' }, false],
    [{ hoursPerWeek: '1e3' }, false],
    [{ hoursPerWeek: '1234' }, false],
    [{ hoursPerWeek: '1.1234567' }, false],
  ])('%j: %s', (change, expected) => {
    expect(isAccount(withGrant(change))).toBe(expected);
  });
});

test('a file says what it is, and in which version', () => {
  const file = { format: 'bpa-timeregnskap', schemaVersion: 1, account };
  expect(accountFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect([accountFileFormat, accountSchemaVersion]).toEqual(['bpa-timeregnskap', 1]);
  expect(accountFileSchema.safeParse({ ...file, format: 'bpa-priskalkyle' }).success).toBe(false);
  expect(accountFileSchema.safeParse({ ...file, schemaVersion: 2 }).success).toBe(false);
});
