// The tag files of BagIt, written and read. Lines end in LF, text is UTF-8 without a mark.
// @source RFC 8493, The BagIt File Packaging Format (V1.0), section 2. Checked 2026-11-22.

export const bagItText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What `bag-info.txt` says; a field without anything in it is left out. */
export interface BagInfo {
  readonly sourceOrganization: string;
  /** YYYY-MM-DD. */
  readonly baggingDate: string;
  readonly externalDescription: string;
  readonly bagSoftwareAgent: string;
  /** Sizes in bytes of every file of the payload. */
  readonly payloadSizes: readonly number[];
}

/** `bag-info.txt`. A value is one line: control characters and line breaks become spaces. */
export function bagInfoText(info: BagInfo): string {
  const octets = info.payloadSizes.reduce((sum, size) => sum + size, 0);
  const fields = [
    ['Source-Organization', info.sourceOrganization],
    ['Bagging-Date', info.baggingDate],
    ['External-Description', info.externalDescription],
    ['Bag-Software-Agent', info.bagSoftwareAgent],
    ['Payload-Oxum', `${octets}.${info.payloadSizes.length}`],
  ] as const;
  return fields
    .map(([label, value]) => [label, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A manifest in the form that `sha256sum -c` reads: digest, two spaces, path. */
export function manifestText(files: Iterable<{ readonly path: string; readonly sha256: string }>): string {
  return [...files].map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

const line = /^([0-9a-f]{64}) [ *](\S.*)$/;

/**
 * Digests by path; null when the text is not such a manifest, or lists a path twice. Line ends may be LF, CR or
 * CR LF, as the standard allows.
 */
export function parseManifest(text: string): ReadonlyMap<string, string> | null {
  const digests = new Map<string, string>();
  const lines = text.split(/\r\n|\r|\n/).filter((each) => each !== '');
  for (const each of lines) {
    const [, digest, path] = line.exec(each) ?? [];
    if (digest === undefined || path === undefined || digests.has(path)) return null;
    digests.set(path, digest);
  }
  return digests;
}
