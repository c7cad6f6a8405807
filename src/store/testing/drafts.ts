// Drafts and files to keep in tests.
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { newDraft } from '#domain/application/draft.ts';

/** A draft told apart by its name. */
export function sampleDraft(id = 'utkast-1', name = 'Eksempel Assistanse AS'): Draft {
  return { ...newDraft(id, { id: 'neste', criteriaVersion: '2026-07-02' }), name };
}

export function sampleFile(id: string, content: string): { attachment: Attachment; bytes: Blob } {
  const bytes = new Blob([content], { type: 'application/pdf' });
  const attachment: Attachment = {
    id,
    name: `${id}.pdf`,
    size: bytes.size,
    type: bytes.type,
    sha256: 'a'.repeat(64),
    issuedOn: '',
    expiresOn: '',
  };
  return { attachment, bytes };
}

/** A clock that goes one second forward each time it is read. */
export function tickingClock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 10, 22, 12, 0, seconds++)).toISOString();
}
