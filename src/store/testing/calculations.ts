// The database of calculations as other code would see it.

/** Makes the database if there is none, as the site does or with nothing in it. */
export function openCalculationsNatively(tables: readonly string[] = ['calculations'], version?: number) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bpa-kalkyler', version);
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
export async function putCalculationRow(row: object): Promise<void> {
  const db = await openCalculationsNatively();
  const transaction = db.transaction('calculations', 'readwrite');
  transaction.objectStore('calculations').put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

export async function storedCalculationRows(): Promise<Record<string, unknown>[]> {
  const db = await openCalculationsNatively();
  const request = db.transaction('calculations').objectStore('calculations').getAll();
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  db.close();
  return request.result;
}
