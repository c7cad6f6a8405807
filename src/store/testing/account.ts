// An hours account in tests, and its database as other code would see it.
import type { Account } from '#domain/hours/account.schema.ts';

/** An account with so many shifts, one a day. */
export function sampleAccount(shifts = 1): Account {
  const first = Date.UTC(2000, 0, 1);
  return {
    id: 'own',
    name: '',
    grants: [{ id: 'grant', from: '2026-01-01', to: null, hoursPerWeek: '32' }],
    shifts: Array.from({ length: shifts }, (_, nth) => ({
      id: `shift-${nth}`,
      day: new Date(first + nth * 86_400_000).toISOString().slice(0, 10),
      from: '08:00',
      to: '16:00',
      assistant: 'AB',
      isAbroad: false,
    })),
  };
}

/** Makes the database if there is none, as the site does or with nothing in it. */
export function openAccountNatively(tables: readonly string[] = ['accounts'], version?: number) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bpa-timeregnskap', version);
    request.onupgradeneeded = () => {
      for (const name of tables) request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes the row as it stands, past all rules. */
export async function putAccountRow(row: object): Promise<void> {
  const db = await openAccountNatively();
  const transaction = db.transaction('accounts', 'readwrite');
  transaction.objectStore('accounts').put({ id: 'account', ...row });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
