// From the bytes of `soknad.json` to an envelope, or to why not. One of the gates where input is parsed.

import { draftMigrations } from '#domain/application/older-drafts.ts';
import {
  envelopeSchema,
  type PackageEnvelope,
  packageFormatVersion,
} from '#domain/application/package.schema.ts';
import { formatPlace, type OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { countKeys, scanJson } from './json-scan.ts';
import { dataPath } from './layout.ts';
import { maxDataBytes, maxDataDepth } from './limits.ts';

export type EnvelopeReading =
  | { readonly status: 'read'; readonly envelope: PackageEnvelope }
  | { readonly status: 'refused'; readonly problems: readonly Problem<OpenProblemCode>[] };

/** Places told of at the most; a file that is wrong in a million places is not told of a million times. */
const maxPlaces = 20;

/**
 * The envelope in these bytes; keys it does not know are dropped. `dataUnreadable` stands at
 * `data/soknad.json#draft.supplier.name` when the place is known, and
 * `newerFormat` at `data/soknad.json#formatVersion=999`. `newerFormat` and `notAPackage` stand alone.
 */
export function readEnvelope(bytes: Uint8Array): EnvelopeReading {
  const json = parseJson(bytes);
  if (json === undefined) return refused('dataUnreadable');
  const { type, formatVersion } = heading(json);
  if (type !== 'bpa-soknadspakke') return refused('notAPackage');
  if (Number.isInteger(formatVersion) && Number(formatVersion) > packageFormatVersion)
    return {
      status: 'refused',
      problems: [{ code: 'newerFormat', at: formatPlace(dataPath, formatVersion) }],
    };

  const parsed = envelopeSchema.safeParse(fromOlder(json, formatVersion));
  if (parsed.success) return { status: 'read', envelope: parsed.data };
  const places = parsed.error.issues.slice(0, maxPlaces).map(({ path }) => path.join('.'));
  return refused('dataUnreadable', ...places);
}

/** Every format holds a draft of the version of the same number, and the formats are alike in all else. */
function fromOlder(json: unknown, format: unknown): unknown {
  if (!Number.isInteger(format) || Number(format) < 1) return json;
  const { draft, ...rest } = json as { draft?: unknown };
  const today = draftMigrations.slice(Number(format) - 1).reduce((older, next) => next(older), draft);
  return { ...rest, formatVersion: packageFormatVersion, draft: today };
}

function refused(code: OpenProblemCode, ...places: string[]): EnvelopeReading {
  const at = places.length === 0 ? [dataPath] : places.map((place) => `${dataPath}#${place}`);
  return { status: 'refused', problems: at.map((each) => ({ code, at: each })) };
}

/** The value, or undefined when the bytes are not UTF-8 without a mark, too long, too deep, or name a key twice. */
function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > maxDataBytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { depth, keys } = scanJson(text);
    if (depth > maxDataDepth) return undefined;
    const value: unknown = JSON.parse(text);
    return countKeys(value) === keys ? value : undefined;
  } catch {
    return undefined;
  }
}

function heading(json: unknown): { type?: unknown; formatVersion?: unknown } {
  return typeof json === 'object' && json !== null ? json : {};
}
