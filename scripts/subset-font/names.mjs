// Gives the font a name of its own: «Source» is a reserved font name, and ours is a modified version
// (SIL Open Font License 1.1, condition 3). Source of the layout: OpenType specification, chapter "name".

const family = 'Konsesjon Sans';
const licence =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. ' +
  'This license is available with a FAQ at: https://scripts.sil.org/OFL';

/** Keeps the copyright notice as it stands in the font, and replaces every other name. */
export function rename({ tables }, style) {
  const postScript = `${family.replace(' ', '')}-${style}`;
  const names = [
    [0, readName(tables.get('name'), 0)],
    [1, family],
    [2, style],
    [3, `${postScript}: a subset of Source Sans 3 with two letters added`],
    [4, `${family} ${style}`],
    [5, 'Version 1.0'],
    [6, postScript],
    [13, licence],
    [14, 'https://scripts.sil.org/OFL'],
  ];
  tables.set('name', writeNames(names));
}

const windowsUnicodeEnglish = [3, 1, 0x409];

function readName(table, wanted) {
  const storage = table.readUInt16BE(4);
  for (let entry = 6; entry < 6 + 12 * table.readUInt16BE(2); entry += 12) {
    const isWanted = table.readUInt16BE(entry) === 3 && table.readUInt16BE(entry + 6) === wanted;
    if (!isWanted) continue;
    const start = storage + table.readUInt16BE(entry + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(entry + 8)));
    return text.swap16().toString('utf16le');
  }
  throw new Error(`The font has no name ${wanted}.`);
}

function writeNames(names) {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const storage = 6 + 12 * names.length;
  let offset = 0;
  const entries = names.flatMap(([id], i) => {
    const entry = [...windowsUnicodeEnglish, id, texts[i].length, offset];
    offset += texts[i].length;
    return entry;
  });
  const header = Buffer.from(new Uint16Array([0, names.length, storage, ...entries]).buffer).swap16();
  return Buffer.concat([header, ...texts]);
}
