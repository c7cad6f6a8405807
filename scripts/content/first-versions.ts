// The first version of a call's criteria and dates, kept beside its change log: content/corrections/<call>.first.json.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fields } from '#domain/call/replay.ts';
import type { ContentFile } from './read.ts';

const ending = '.first.json';

export interface FirstVersion extends Pick<ContentFile, 'path' | 'lineOf'> {
  readonly call: string;
  /** null when the file is not what `first-version` wrote. */
  readonly fields: Fields | null;
}

export const firstVersionPath = (call: string): string => `content/corrections/${call}${ending}`;

export function isFirstVersion(path: string): boolean {
  return /^content\/corrections\/[a-z0-9-]+\.first\.json$/.test(path);
}

/** @param path of a file that is one */
export function readFirstVersion(root: string, path: string): FirstVersion {
  const fields = parsed(readFileSync(join(root, path), 'utf8'));
  return { path, call: basename(path, ending), fields, lineOf: () => null };
}

function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((words) => typeof words === 'string');
}
