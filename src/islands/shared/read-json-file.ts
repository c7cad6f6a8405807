// A file that somebody chose, as JSON that means one thing only; or why it cannot be read at all.
import type { SavedFileTrouble } from '#domain/shared/keeping.ts';

export interface JsonLimits {
  /** Bytes. */
  readonly maxBytes: number;
  /** Levels of brackets. */
  readonly maxDepth: number;
}

export type JsonFile =
  | {
      readonly status: 'read';
      /** undefined when the text is no JSON, or is too deep. */
      readonly json: unknown;
      /** False when a key is named twice, which leaves it open which of the two was meant. */
      readonly isClear: boolean;
    }
  | { readonly status: 'refused'; readonly code: SavedFileTrouble };

/** Never rejects. */
export async function readJsonFile(file: Blob, limits: JsonLimits): Promise<JsonFile> {
  if (file.size === 0) return refused('fileEmpty');
  if (file.size > limits.maxBytes) return refused('fileTooLarge');
  try {
    const [bytes, scanner] = await Promise.all([file.arrayBuffer(), import('#export/package/json-scan.ts')]);
    const text = decoded(bytes);
    if (text === null) return refused('notText');
    const { depth, keys } = scanner.scanJson(text);
    const json = depth > limits.maxDepth ? undefined : parsed(text);
    return { status: 'read', json, isClear: scanner.countKeys(json) === keys };
  } catch {
    // Moved since it was picked; or the code that reads it is out of reach.
    return refused('fileGone');
  }
}

/** What a file of ours says of itself first. */
export function heading(json: unknown): { readonly format?: unknown; readonly schemaVersion?: unknown } {
  return typeof json === 'object' && json !== null ? json : {};
}

function refused(code: SavedFileTrouble): JsonFile {
  return { status: 'refused', code };
}

/** null for what is not UTF-8. A mark of its order at the front, as some editors write, is passed over. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
