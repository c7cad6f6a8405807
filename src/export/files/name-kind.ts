// What the ending of a file's name says that it is.
import type { FileKind, FileRefusalCode } from '#domain/application/file-kind.ts';

const kinds: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  docx: 'docx',
  odt: 'odt',
  xlsx: 'xlsx',
  txt: 'txt',
};

/** Endings that people do send, each with what to do about it; the rest are `kindNotAccepted`. */
const refusals: Readonly<Record<string, FileRefusalCode>> = {
  ...all('heic', ['heic', 'heif', 'avif']),
  ...all('svg', ['svg', 'svgz']),
  ...all('archive', ['zip', '7z', 'rar', 'gz', 'tgz', 'tar', 'bz2', 'xz', 'jar', 'iso']),
  ...all('macroDocument', ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm']),
  ...all('otherOffice', ['doc', 'dot', 'dotx', 'xls', 'xlt', 'xltx', 'ppt', 'pptx', 'pps', 'ppsx']),
  ...all('otherOffice', ['odp', 'ods', 'odg', 'ott', 'ots', 'rtf', 'pages', 'numbers', 'key', 'wps']),
};

function all(code: FileRefusalCode, endings: readonly string[]): Record<string, FileRefusalCode> {
  return Object.fromEntries(endings.map((ending) => [ending, code]));
}

/**
 * The kind, or why no file with such a name is taken. Windows drops dots and spaces at the end of a name, so they count
 * for nothing here; `.pdf` alone is a name with an ending and nothing before it.
 */
export function nameKind(
  name: string,
): { readonly kind: FileKind } | { readonly kind: null; readonly refusal: FileRefusalCode } {
  const ending = /\.([^.\s/\\]{1,20})$/.exec(name.replace(/[.\s]+$/, ''))?.[1]?.toLowerCase();
  if (ending === undefined) return { kind: null, refusal: 'noExtension' };
  if (Object.hasOwn(kinds, ending)) return { kind: kinds[ending] as FileKind };
  const refusal = Object.hasOwn(refusals, ending) ? refusals[ending] : undefined;
  return { kind: null, refusal: refusal ?? 'kindNotAccepted' };
}
