// A document of Word, Excel or LibreOffice: which of them it is by its own list of contents, and what lies in it.
// Refused: what no program opens under that name (macro-enabled content in a .docx), and packed files or programs inside.
// Told: macros that lie in an ordinary document, content fetched from elsewhere, files inside, and personal numbers. Spreadsheets
// and documents inside one another are how charts are kept, and are not told.
// @source ECMA-376-2 (Open Packaging Conventions), 7.2 and 9; OASIS OpenDocument 1.3, part 2, 3. Checked 2026-11-22.
import type { FileKind, FileRefusalCode, FileWarningCode } from '#domain/application/file-kind.ts';
import { listZip, type ZipEntry } from '../package/zip-read.ts';
import type { Findings } from './findings.ts';
import { partText, tellsPersonalNumber } from './office-text.ts';
import { fetchesContent } from './outside-content.ts';

/** Parts of one document: a long report with a thousand pictures has some two thousand. */
const mostParts = 5_000;
/** Bytes when everything is unpacked: a full spreadsheet of the largest size that can be attached. */
const mostUnpacked = 1_000_000_000;
/** Bytes of all the parts that are read for links out; a report has some kilobytes of them. */
const mostRead = 50_000_000;

export async function inspectOffice(file: Blob, kind: FileKind): Promise<Findings> {
  const listing = await listZip(file, mostParts);
  if (listing.status === 'refused') return refused('damaged');
  const { entries } = listing;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.some(({ encrypted }) => encrypted)) return refused('officeLocked');
  if (total > mostUnpacked) return refused('unpacksTooLarge');
  if (!entries.every(({ plain }) => plain)) return refused('damaged');
  const refusal = await kindRefusal(entries, kind);
  if (refusal !== null) return refused(refusal);
  if (entries.some(({ name }) => packed.test(name))) return refused('archiveInside');
  return { refusals: [], warnings: await warningsOf(entries) };
}

function refused(code: FileRefusalCode): Findings {
  return { refusals: [code], warnings: [] };
}

const contentTypesPart = '[Content_Types].xml';
const mainParts = {
  docx: /ContentType\s*=\s*["']application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml["']/i,
  xlsx: /ContentType\s*=\s*["']application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml["']/i,
} as const;
const macroMain = /ContentType\s*=\s*["']application\/vnd\.ms-(?:word|excel)[^"']*macroEnabled[^"']*main/i;

async function kindRefusal(entries: readonly ZipEntry[], kind: FileKind): Promise<FileRefusalCode | null> {
  if (kind === 'odt') return openDocumentRefusal(entries);
  const types = await partText(entries.find(({ name }) => name === contentTypesPart));
  if (types === null) return 'contentDiffers';
  if (macroMain.test(types)) return 'macroDocument';
  return mainParts[kind === 'xlsx' ? 'xlsx' : 'docx'].test(types) ? null : 'contentDiffers';
}

async function openDocumentRefusal(entries: readonly ZipEntry[]): Promise<FileRefusalCode | null> {
  const type = await partText(entries.find(({ name }) => name === 'mimetype'));
  if (type?.trim() !== 'application/vnd.oasis.opendocument.text') return 'contentDiffers';
  const manifest = await partText(entries.find(({ name }) => name === 'META-INF/manifest.xml'));
  return manifest?.includes('encryption-data') ? 'officeLocked' : null;
}

const packed =
  /\.(?:zip|7z|rar|gz|tgz|tar|bz2|xz|cab|iso|jar|exe|msi|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|dll)$/i;
const macros =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/.+|activex\/.+)$|^(?:basic|scripts)\/.+[^/]$/i;
const objects = /(?:^|\/)embeddings\/[^/]+\.bin$|^object [^/]*$/i;

async function warningsOf(entries: readonly ZipEntry[]): Promise<FileWarningCode[]> {
  const types = (await partText(entries.find(({ name }) => name === contentTypesPart))) ?? '';
  const warnings: FileWarningCode[] = [];
  if (/vbaProject/i.test(types) || entries.some(({ name }) => macros.test(name))) warnings.push('macros');
  if (entries.some(({ name }) => objects.test(name))) warnings.push('embeddedFiles');
  if (await anyFetches(entries)) warnings.push('externalContent');
  if (await tellsPersonalNumber(entries)) warnings.push('personalNumberInText');
  return warnings;
}

async function anyFetches(entries: readonly ZipEntry[]): Promise<boolean> {
  let left = mostRead;
  for (const entry of entries.filter(({ name }) => fetchesContent.mayStandIn(name))) {
    left -= entry.size;
    if (left < 0) return false;
    if (fetchesContent.test(entry.name, (await partText(entry)) ?? '')) return true;
  }
  return false;
}
