// ISO 19005-3:2012, 6.1: how the file is written, byte by byte. Looks at the file as it is, with no library between.

/** Every fault found, in words. The cross-reference table leads to the objects, so that nothing is found by chance. */
export function checkBytes(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const table = readTable(file);
  return [
    ...(/^%PDF-1\.7\n/.test(file) ? [] : ['the file does not begin with %PDF-1.7 and a line feed']),
    ...(/^[^\n]*\n%[\x80-\xff]{4}/.test(file) ? [] : ['the second line has not four bytes above 127']),
    ...(/%%EOF\r?\n?$/.test(file) ? [] : ['something follows the end of the file']),
    ...(/\/ID \[ ?<([0-9A-F]{32})> <\1> ?\]/.test(table.trailer) ? [] : ['the trailer has no ID']),
    ...(table.trailer.includes('/Encrypt') ? ['the file is encrypted'] : []),
    ...(table.isWhole ? [] : ['the cross-reference table is not as it must be written']),
    ...table.offsets.flatMap((offset, index) => checkObject(file, offset, index + 1)),
  ];
}

function readTable(file: string) {
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(file)?.[1] ?? -1);
  const match =
    /^xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)trailer\n([\s\S]*)startxref/.exec(
      file.slice(start),
    );
  const offsets = (match?.[2] ?? '').match(/^\d{10}/gm)?.map(Number) ?? [];
  return {
    offsets,
    isWhole: match !== null && offsets.length === Number(match[1]) - 1,
    trailer: match?.[3] ?? '',
  };
}

/** 6.1.9: each word of an object on the line where it must be. 6.1.7.1: each stream as long as it says. */
function checkObject(file: string, offset: number, number: number): readonly string[] {
  const begin = `${number} 0 obj\n`;
  if (!file.startsWith(begin, offset) || file[offset - 1] !== '\n')
    return [`object ${number} does not stand where the table says, on a line of its own`];
  const body = file.slice(offset + begin.length, file.indexOf('\nendobj\n', offset) + 1);
  const stream = /(?:^|\n)stream\n/.exec(body) ?? />>stream\n/.exec(body);
  if (stream === null) return checkStrings(body, number);
  const head = body.slice(0, stream.index);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? -1);
  const end = offset + begin.length + stream.index + stream[0].length + length;
  const isAsLong = file.startsWith('\nendstream\nendobj\n', end);
  return [...(isAsLong ? [] : [`stream ${number} is not as long as it says`]), ...checkStrings(head, number)];
}

/** 6.1.6: pairs of hexadecimal digits, and nothing else. */
function checkStrings(dictionary: string, number: number): readonly string[] {
  const strings = (dictionary.match(/<<|>>|<[^<>]*>/g) ?? []).filter(
    (part) => part !== '<<' && part !== '>>',
  );
  const isOdd = strings.some((text) => !/^<(?:[0-9A-Fa-f]{2})*>$/.test(text));
  return isOdd ? [`object ${number} has a string that is not pairs of hexadecimal digits`] : [];
}
