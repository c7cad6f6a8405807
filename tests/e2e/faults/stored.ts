// What is in the browser's database, read past the site's own code.
import type { Page } from '@playwright/test';

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  readonly body: {
    readonly name: string;
    readonly answers: Readonly<Record<string, { readonly explanation: string }>>;
    readonly attachments: readonly { readonly id: string; readonly name: string; readonly sha256: string }[];
  };
}

export interface StoredFile {
  readonly draftId: string;
  readonly attachmentId: string;
  /** Of the bytes that are there; empty when they cannot be read. */
  readonly digest: string;
}

/** Of the page's origin; nothing when there is no database. */
export function stored(page: Page): Promise<{ rows: readonly StoredRow[]; files: readonly StoredFile[] }> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bpa-soknad');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (table: string) =>
      new Promise<never[]>((resolve) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
      });
    const digestOf = async (bytes: Blob): Promise<string> => {
      const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const rows: StoredRow[] = await all('drafts');
    const kept: { draftId: string; attachmentId: string; bytes: Blob }[] = await all('files');
    const files = await Promise.all(
      kept.map(async ({ draftId, attachmentId, bytes }) => ({
        draftId,
        attachmentId,
        digest: await digestOf(bytes).catch(() => ''),
      })),
    );
    db.close();
    return { rows, files };
  });
}
