// The answers as a file that any device can open. Its name tells neither whose they are nor what they are about.
import { type CheckDraft, checkDraftSchema } from '#domain/eligibility/answers.schema.ts';

/**
 * null for answers that could not be opened again: a text in them is too long.
 * @param today YYYY-MM-DD, of the reader's clock
 */
export function answersFile(draft: CheckDraft, today: string): { name: string; file: Blob } | null {
  if (!checkDraftSchema.safeParse(draft).success) return null;
  return jsonFile(JSON.stringify(draft, null, 2), today);
}

/** Whatever was kept and cannot be read, as it is. */
export function jsonFile(json: string, today: string): { name: string; file: Blob } {
  return { name: `svar-${today}.json`, file: new Blob([json, '\n'], { type: 'application/json' }) };
}
