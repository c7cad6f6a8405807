// A file of an answer as one line: its name, which document it is, and the days of the document as they were typed.
import type { Attachment } from '#domain/application/draft.schema.ts';
import type { JudgedFile } from '#domain/self-assessment/judge-evidence.ts';
import { fileWords as words } from './nb/evidence-files.ts';

/**
 * In the order of the judged files: «attest.pdf – Firmaattest (fra 1.3.2027)».
 * @param more what else is told of an attachment, on a line of its own
 */
export function fileLines(
  attachments: readonly Attachment[],
  judged: readonly JudgedFile[],
  more?: (attachmentId: string) => string,
): string[] {
  return judged.flatMap(({ attachmentId, evidence }) => {
    const file = attachments.find(({ id }) => id === attachmentId);
    if (!file) return [];
    const what = evidence ? ` – ${evidence.what}` : '';
    const days = [
      file.issuedOn.trim() && words.issued(file.issuedOn.trim()),
      file.expiresOn.trim() && words.expires(file.expiresOn.trim()),
    ].filter(Boolean);
    const line = `${file.name}${what}${days.length > 0 ? ` (${days.join(', ')})` : ''}`;
    return more ? [line, more(attachmentId)] : [line];
  });
}
