// Makes the two font files that our PDFs embed, and the list of characters they can print, from the font package.
// A maintainer runs it when the list below or the package changes: `npx node scripts/subset-font.mjs`.
// With `--check` (run by a test) it writes nothing and fails if the files in the tree are not the ones it would make.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { addCaronOver, unshare } from './subset-font/glyphs.mjs';
import { rename } from './subset-font/names.mjs';
import { readFont, writeFont } from './subset-font/sfnt.mjs';

const source = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const target = new URL('../src/export/pdf/fonts/', import.meta.url);
const weights = [
  { from: '400Regular/SourceSans3_400Regular.ttf', style: 'Regular' },
  { from: '600SemiBold/SourceSans3_600SemiBold.ttf', style: 'SemiBold' },
];

/** Basic Latin, Latin-1 and Latin Extended-A, but for controls and the soft hyphen, which no reader sees. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
];
const characters = [
  ...latin.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  // Skolt Sámi (Ǩ and ǩ are drawn below), Romanian, and letters with a caron.
  ...codePoints('ƷʒǤǥǦǧǮǯʹʼȘșȚțȞȟẞ'),
  ...codePoints('\u2007\u2009\u200a\u2010\u2011\u2012–—―‘’‚“”„†‡•…\u202f‰′″‹›€№™←↑→↓−≈≠≤≥☐☑✓'),
];

function codePoints(text) {
  return [...text].map((character) => character.codePointAt(0));
}

async function makeFont({ from, style }) {
  const subset = await subsetFont(
    await readFile(new URL(from, source)),
    String.fromCodePoint(...characters),
    {
      targetFormat: 'sfnt',
      // What jsPDF does not read: hints, kerning and alternates are two thirds of the file.
      noHinting: true,
      keepFeatures: [],
      dropTables: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'meta'],
    },
  );
  const font = readFont(subset);
  // The font package lacks two letters of Skolt Sámi. They are put together as its Ȟ and ȟ are.
  addCaronOver(font, { letter: 'K', like: 'Ȟ', base: 'H', result: 'Ǩ' });
  addCaronOver(font, { letter: 'k', like: 'ȟ', base: 'h', result: 'ǩ' });
  unshare(font);
  rename(font, style);
  return font;
}

/** Code points as ranges in hexadecimal, `20-7e a0-ac 2026`. */
function ranges(sorted) {
  const found = [];
  for (const code of sorted) {
    const last = found.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  const hex = (code) => code.toString(16);
  return found.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(' ');
}

function coverageModule(fonts) {
  const [first, ...others] = fonts.map((font) => ranges([...font.cmap.keys()].sort((a, b) => a - b)));
  if (others.some((other) => other !== first))
    throw new Error('The weights do not have the same characters.');
  return [
    '// The characters that both weights of the embedded font can print, as ranges in hexadecimal.',
    '// Made by scripts/subset-font.mjs together with the font files: change it there.',
    'export const coverage =',
    `  '${first}';`,
    '',
  ].join('\n');
}

async function makeFiles() {
  const fonts = await Promise.all(weights.map(makeFont));
  return new Map([
    ...fonts.map((font, i) => [`KonsesjonSans-${weights[i].style}.ttf`, writeFont(font)]),
    ['coverage.ts', Buffer.from(coverageModule(fonts))],
    ['OFL.txt', await readFile(new URL('LICENSE_FONT', source))],
  ]);
}

const checking = process.argv.includes('--check');
for (const [name, bytes] of await makeFiles()) {
  const path = new URL(name, target);
  if (!checking) await writeFile(path, bytes);
  else if (!bytes.equals(await readFile(path))) {
    console.error(`src/export/pdf/fonts/${name} is not what scripts/subset-font.mjs makes. Run the script.`);
    process.exitCode = 1;
  }
}
