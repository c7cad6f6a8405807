// What a reader of a PDF is told of a text, worked out anew: NFC, one line break for CR LF, and everything else as it was typed,
// but for what no text in a file may hold.

/** Controls but tab and line feed, halves of pairs, and codes that are no characters, as their code points. */
export function asTyped(text: string): string {
  const composed = text.split('\r\n').join('\n').normalize('NFC');
  return [...composed]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 ? code !== 9 && code !== 10 : code >= 0x7f && code < 0xa0;
      const isHalf = code >= 0xd800 && code < 0xe000;
      const isNone = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
      const told = `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
      return isControl || isHalf || isNone ? told : character;
    })
    .join('');
}
