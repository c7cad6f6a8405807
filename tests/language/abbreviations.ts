// Which short forms a text uses: capitals (BPA, OTP) and words cut off with a point (kl., mv.).

/** Roman numbers, and what is no short form of words. */
const notShort = /^(?:[IVX]+|OK)$/;

/** Cut words that are spoken as they are written, whatever they are cut from: the end of a sentence is no point of theirs. */
const cut =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{1,4}\.){2,}|(?:adr|ca|dr|etc|evt|fr|hhv|hr|ifm|iht|inkl|jf|jfr|kap|kl|kr|maks|mht|mnd|mv|nr|osv|pga|pkt|pst|tlf|vedr)\.)(?![\p{L}])/giu;

/** Each once, as it stands. «BPA-ordning» uses BPA; «BPA-en» and «K04» are no others. */
export function abbreviationsIn(text: string): string[] {
  const capitals = (text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}]|[-\u2011]\p{N})/gu) ?? []).filter(
    (word) => !notShort.test(word),
  );
  return [...new Set([...capitals, ...(text.match(cut) ?? [])])];
}

/** Whether the text writes the short form out: «obligatorisk tjenestepensjon (OTP)», the words in brackets after it, or a name. */
export function isWrittenOut(short: string, text: string): boolean {
  const form = short.replaceAll('.', '\\.');
  const whole = `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`;
  // The name that it stands for: «NS» and «Norsk Standard».
  const name = [...short].map((letter) => `${letter}\\p{Ll}+`).join(' ');
  if (/^\p{Lu}{2,}$/u.test(short) && new RegExp(`(?<!\\p{L})${name}`, 'u').test(text)) return true;
  return new RegExp(`\\p{L}{3,} \\(${whole}|${whole}(?: \\d+)? \\(\\p{L}{3,}`, 'u').test(text);
}
