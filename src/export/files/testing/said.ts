// What is said of a file, in one line that a row of a table has room for.
import { inspectFile } from '../inspect-file.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The kind, or the refusals with a `!` before them; then the warnings. */
export async function said(name: string, bytes: Bytes): Promise<string> {
  const { kind, refusals, warnings } = await inspectFile(new Blob([bytes]), name);
  const first = refusals.length > 0 ? refusals.map((code) => `!${code}`).join(' ') : (kind ?? '?');
  return [first, ...warnings].join(' ');
}
