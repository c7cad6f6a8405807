// The name an attachment has inside the package: plain enough for every zip tool, file system and archive.
// The name its owner gave it is kept in `soknad.json` only.

export const attachmentFolder = 'data/vedlegg/';
/** Characters of the file name, number and extension included. */
const maxLength = 80;
const fallbackStem = 'vedlegg';

/** Letters that Unicode does not take apart, as Norwegian and Sámi are usually written without them. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** The form of every name that `packagePath` makes. The number in front keeps it off `con` and its kin. */
export const packagedName = /^(?=.{4,80}$)\d{2,3}-[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;

/**
 * Path of the attachment with this place in the draft (0 is the first) and this displayed name, e.g.
 * `data/vedlegg/01-skatteattest.pdf`. Different places always give different paths.
 */
export function packagePath(index: number, name: string): string {
  const number = String(index + 1).padStart(2, '0');
  const { stem, extension } = parts(transliterate(name));
  const room = maxLength - number.length - 1 - extension.length;
  return `${attachmentFolder}${number}-${trimmed(stem.slice(0, room)) || fallbackStem}${extension}`;
}

/** The extension with its dot: what stands after the last dot when it is short and plain, else nothing. */
function parts(name: string): { stem: string; extension: string } {
  const found = /^(.*)(\.[a-z0-9]{1,10})$/.exec(name);
  return { stem: trimmed(found?.[1] ?? name), extension: found?.[2] ?? '' };
}

function transliterate(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? '-')
    .replace(/[^a-z0-9._-]/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-');
}

function trimmed(stem: string): string {
  return stem.replace(/^[._-]+|[._-]+$/g, '');
}
