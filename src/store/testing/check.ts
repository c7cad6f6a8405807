// The check's answers in tests, and its database as other code would see it.
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';

/** Answers told apart by how many hours they say. */
export function sampleAnswers(hours = '31.96'): CheckDraft {
  const draft = newCheckDraft();
  return { ...draft, answers: { ...draft.answers, role: 'self', personal: { kind: 'typed', hours } } };
}

const day = 24 * 60 * 60 * 1000;

/** Starts on 22 November 2026 and stands still until it is moved. */
export function movableClock() {
  let instant = Date.UTC(2026, 10, 22, 12);
  return {
    now: () => new Date(instant).toISOString(),
    pass(days: number, milliseconds = 0) {
      instant += days * day + milliseconds;
    },
  };
}

export async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** Makes the database if there is none, as the site does or with nothing in it. */
export function openCheckNatively(tables: readonly string[] = ['answers'], version?: number) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bpa-sjekk', version);
    request.onupgradeneeded = () => {
      for (const name of tables)
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes the row as it stands, past all rules. */
export async function putCheckRow(row: object): Promise<void> {
  const db = await openCheckNatively();
  const transaction = db.transaction('answers', 'readwrite');
  transaction.objectStore('answers').put({ id: 'check', ...row });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

export async function storedCheckRow(): Promise<Record<string, unknown>> {
  const db = await openCheckNatively();
  const request = db.transaction('answers').objectStore('answers').get('check');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  db.close();
  return request.result;
}
