// The tag files of BagIt, written and read. Lines end in LF, text is UTF-8 without a mark.
// @source RFC 8493, The BagIt File Packaging Format (V1.0), section 2; 2.2.2 for the names in `bag-info.txt`. Checked 2026-11-22.

export const bagItText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What `bag-info.txt` says; a field without anything in it is left out. */
export interface BagInfo {
  readonly sourceOrganization: string;
  /** One line. Of people the bag says nothing here: who answers for it stands in `soknad.json` alone. */
  readonly organizationAddress: string;
  /** What all bags of the same call have in common. */
  readonly bagGroupIdentifier: string;
  /** Tells this bag from every other. */
  readonly externalIdentifier: string;
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
    ['Organization-Address', info.organizationAddress],
    ['External-Description', info.externalDescription],
    ['External-Identifier', info.externalIdentifier],
    ['Bag-Group-Identifier', info.bagGroupIdentifier],
    ['Bag-Count', '1 of 1'],
    ['Bagging-Date', info.baggingDate],
    ['Bag-Size', bagSize(octets)],
    ['Payload-Oxum', `${octets}.${info.payloadSizes.length}`],
    ['Bag-Software-Agent', info.bagSoftwareAgent],
  ] as const;
  return fields
    .map(([label, value]) => [label, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

/** For people: whole kB, from one MB on tenths of a MB, rounded up. @param octets → «812 kB», «1.3 MB» */
function bagSize(octets: number): string {
  if (octets <= 999_000) return `${Math.ceil(octets / 1_000)} kB`;
  const tenths = Math.ceil(octets / 100_000);
  return `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
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
