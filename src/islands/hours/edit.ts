// Changes to an account as values, each with the way back. Taking one back touches nothing that was done since.
import type { Account, Grant, Shift } from '#domain/hours/account.schema.ts';
import type { NewShift } from '#domain/hours/new-shift.ts';

export interface Change {
  readonly account: Account;
  readonly back: (later: Account) => Account;
}

export function emptyAccount(id: string): Account {
  return { id, name: '', grants: [], shifts: [] };
}

export function isEmpty({ grants, shifts }: Account): boolean {
  return grants.length === 0 && shifts.length === 0;
}

export function withShifts(account: Account, added: readonly NewShift[]): Change {
  const shifts = added.map((shift) => ({ ...shift, id: crypto.randomUUID() }));
  const ids = new Set(shifts.map(({ id }) => id));
  return {
    account: { ...account, shifts: [...account.shifts, ...shifts] },
    back: (later) => without(later, ids),
  };
}

export function withoutShift(account: Account, shift: Shift): Change {
  return {
    account: without(account, new Set([shift.id])),
    back: (later) => ({ ...later, shifts: [...later.shifts, shift] }),
  };
}

export function withShiftChanged(account: Account, before: Shift, after: NewShift): Change {
  const put = (to: Account, shift: Shift): Account => ({
    ...to,
    shifts: to.shifts.map((each) => (each.id === shift.id ? shift : each)),
  });
  return { account: put(account, { ...after, id: before.id }), back: (later) => put(later, before) };
}

export function withGrants(account: Account, grants: readonly Grant[]): Change {
  const { grants: before } = account;
  return { account: { ...account, grants: [...grants] }, back: (later) => ({ ...later, grants: before }) };
}

function without(account: Account, ids: ReadonlySet<string>): Account {
  return { ...account, shifts: account.shifts.filter(({ id }) => !ids.has(id)) };
}
