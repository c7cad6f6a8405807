// What an attached file is, looked at again whenever it is shown: nothing of it is kept with the draft.
import { useEffect, useState } from 'preact/hooks';
import type { Attachment } from '#domain/application/draft.schema.ts';
import type { Inspection } from '#export/files/inspect-file.ts';
import type { DraftStore } from '#store/draft-store.ts';

export interface Looked {
  readonly inspection: Inspection;
  readonly content: Blob;
}

type LookedAt = Pick<Attachment, 'id' | 'name' | 'sha256'>;

/** By content and name: what is said of a file follows from those two alone. */
const known = new Map<string, Promise<Inspection>>();

/** null until it has been looked at, and for a file whose bytes the browser has lost. */
export function useInspection(store: DraftStore, draftId: string, file: LookedAt): Looked | null {
  const { id, name, sha256 } = file;
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLooked(null);
    void lookAt(store, draftId, { id, name, sha256 }).then((found) => {
      if (isCurrent) setLooked(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, draftId, id, name, sha256]);
  return looked;
}

/** Never rejects. */
export async function lookAt(store: DraftStore, draftId: string, file: LookedAt): Promise<Looked | null> {
  try {
    const content = await store.readFile(draftId, file.id);
    if (content === null) return null;
    const key = `${file.sha256} ${file.name}`;
    const inspection = known.get(key) ?? inspect(content, file.name);
    known.set(key, inspection);
    return { content, inspection: await inspection };
  } catch {
    return null;
  }
}

async function inspect(content: Blob, name: string): Promise<Inspection> {
  const { inspectFile } = await import('#export/files/inspect-file.ts');
  return inspectFile(content, name);
}
