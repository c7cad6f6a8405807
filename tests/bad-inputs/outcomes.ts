// Where the outcome of each bad input is asserted: by its number, the file of the test, and words of the test's own.

export interface Outcome {
  readonly numbers: readonly number[];
  readonly file: string;
  /** Stands in the file, in the name of a test or in one of its rows. */
  readonly test: string;
}

const here = 'tests/bad-inputs/';
const packages = 'src/export/package/';
const inspect = 'src/export/files/inspect-';

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** 63 and 64 are warned of where they are typed, and kept as they were. */
const texts: readonly Outcome[] = [
  {
    numbers: [...upTo(1, 37), ...upTo(39, 47)],
    file: `${here}typed-texts.test.ts`,
    test: 'bad text $number',
  },
  { numbers: upTo(62, 66), file: `${here}typed-texts.test.ts`, test: 'bad text $number' },
  { numbers: [38], file: `${here}typed-texts.test.ts`, test: '38: a megabyte in one field is refused' },
  { numbers: [12, 13, 14, 15, 16], file: 'src/export/table/csv.test.ts', test: '=HYPERLINK' },
  { numbers: [41, 42, 62, 65, 66], file: `${here}typed-texts.test.ts`, test: 'identifiers are kept' },
  { numbers: [63], file: `${inspect}text.test.ts`, test: '63 number in the text' },
  { numbers: [64], file: `${inspect}file.test.ts`, test: '64 D-number in the name' },
];

const numbers: readonly Outcome[] = [
  { numbers: [...upTo(48, 57), 67, 68], file: `${here}typed-numbers.test.ts`, test: 'bad number %i' },
  { numbers: [51, 57], file: `${here}typed-numbers.test.ts`, test: '51 and 57: a tenth and two tenths' },
  { numbers: [58], file: `${here}typed-numbers.test.ts`, test: '58: a day has no time after 24' },
  { numbers: [59], file: `${here}typed-numbers.test.ts`, test: '59: the twenty-ninth of February' },
  { numbers: [60], file: `${here}typed-numbers.test.ts`, test: '60: a night over New Year' },
  { numbers: [61], file: `${here}typed-numbers.test.ts`, test: '61: half past two is not there' },
];

const attached: readonly Outcome[] = [
  { numbers: [69], file: `${inspect}file.test.ts`, test: '69 0 bytes' },
  { numbers: [70, 71], file: `${inspect}file.test.ts`, test: '70 exactly the limit is taken, and 71' },
  { numbers: [72], file: `${inspect}file.test.ts`, test: '72 a file of 2 GB is refused unread' },
  { numbers: [73], file: `${inspect}file.test.ts`, test: '73 a program' },
  { numbers: [74], file: `${inspect}pdf.test.ts`, test: '74 script' },
  { numbers: [75], file: `${inspect}pdf.test.ts`, test: '75 launch' },
  { numbers: [76], file: `${inspect}pdf.test.ts`, test: '76 file inside' },
  { numbers: [77], file: `${inspect}pdf.test.ts`, test: '77 locked' },
  { numbers: [78], file: `${inspect}pdf.test.ts`, test: '78 PDF and zip' },
  { numbers: [79], file: `${inspect}office.test.ts`, test: '79 macros renamed' },
  { numbers: [80], file: `${inspect}office.test.ts`, test: '80 zip in zip' },
  { numbers: [81], file: `${inspect}picture.test.ts`, test: '81 SVG with script' },
  { numbers: [82], file: `${inspect}picture.test.ts`, test: '82 SVG with entity' },
  { numbers: [83], file: `${inspect}text.test.ts`, test: '83 HTML.txt' },
  { numbers: [84], file: `${inspect}picture.test.ts`, test: '84 pixel flood' },
  { numbers: [85], file: `${inspect}picture.test.ts`, test: '85 corrupt PNG' },
  { numbers: [86], file: `${inspect}picture.test.ts`, test: '86 place' },
  { numbers: [87], file: `${inspect}picture.test.ts`, test: '87 HEIC' },
  { numbers: [88, 89], file: `${inspect}file.test.ts`, test: '88 and 89: names' },
  { numbers: [90], file: `${inspect}file.test.ts`, test: '90 a file that can no longer be read' },
  {
    numbers: [91],
    file: 'src/islands/application/draft-session.test.ts',
    test: 'with bytes that are here already are used under the name they have',
  },
];

/** The fifteen archives that libraries treat each in its own way; 92 in the list. */
export const archives: readonly (Omit<Outcome, 'numbers'> & { readonly archive: string })[] = [
  { archive: '1 GiB bomb in 1 MB', file: `${packages}hostile-zip.test.ts`, test: 'a bomb is not unpacked' },
  { archive: 'entry __proto__', file: `${packages}hostile-zip.test.ts`, test: "'__proto__'" },
  { archive: 'paths that lead elsewhere', file: `${packages}hostile-zip.test.ts`, test: '../../etc/passwd' },
  { archive: 'duplicate names', file: `${packages}open-package.test.ts`, test: 'two entries have one name' },
  {
    archive: 'local and central name differ',
    file: `${packages}hostile-zip.test.ts`,
    test: 'another name in the local header',
  },
  { archive: 'overlapping entries', file: `${packages}open-package.test.ts`, test: 'or one place' },
  {
    archive: 'prefixed with PDF or HTML',
    file: `${packages}open-package.test.ts`,
    test: 'a package with something before it or after it',
  },
  { archive: 'wrong checksum', file: `${packages}hostile-zip.test.ts`, test: 'a checksum that is wrong' },
  { archive: 'size lies small', file: `${packages}hostile-zip.test.ts`, test: 'a size that is too small' },
  {
    archive: 'size lies big',
    file: `${packages}hostile-zip.test.ts`,
    test: 'a deflated size that is too large',
  },
  {
    archive: 'encrypted flag',
    file: `${packages}hostile-zip.test.ts`,
    test: 'encryption is told as what it is',
  },
  { archive: 'symlink entry', file: `${packages}hostile-zip.test.ts`, test: 'a symbolic link' },
  {
    archive: '60,000 empty entries',
    file: `${packages}hostile-zip.test.ts`,
    test: '60 000 entries are not all looked at',
  },
  { archive: 'truncated', file: `${packages}round-trip.test.ts`, test: 'cut anywhere is refused' },
  {
    archive: 'truncated',
    file: `${packages}open-package.test.ts`,
    test: 'a download that stopped is a zip that is not whole',
  },
  { archive: 'empty', file: `${packages}open-package.test.ts`, test: "['nothing', zeros(0)]" },
];

const opened: readonly Outcome[] = [
  ...archives.map(({ file, test }) => ({ numbers: [92], file, test })),
  { numbers: [93], file: `${packages}check-bag.test.ts`, test: 'tagmanifest-sha256.txt' },
  { numbers: [93], file: `${packages}hostile-zip.test.ts`, test: 'manifest-md5.txt' },
  {
    numbers: [94, 95, 96],
    file: `${packages}check-bag.test.ts`,
    test: 'a changed, a missing and an unlisted file are told all three',
  },
  { numbers: [97], file: `${packages}read-envelope.test.ts`, test: 'the version %j cannot be read' },
  { numbers: [97], file: `${packages}read-envelope.test.ts`, test: 'version %j is newer' },
  { numbers: [98], file: `${packages}open-package.test.ts`, test: 'a key called __proto__ changes nothing' },
  { numbers: [99], file: `${packages}read-envelope.test.ts`, test: 'a key twice' },
  { numbers: [100], file: `${packages}read-envelope.test.ts`, test: 'with a byte order mark, in UTF-16' },
  { numbers: [100], file: `${packages}read-envelope.test.ts`, test: 'with line ends of Windows is read' },
  { numbers: [101], file: `${packages}read-envelope.test.ts`, test: 'a hundred thousand levels' },
  { numbers: [102], file: `${packages}read-envelope.test.ts`, test: 'a million of anything is refused' },
  { numbers: [103], file: `${here}packages.test.ts`, test: '103: a package of another municipality' },
  { numbers: [104], file: `${here}packages.test.ts`, test: '104: a package that contradicts itself' },
];

/** Every number from 1 to 104, some more than once. */
export const outcomes: readonly Outcome[] = [...texts, ...numbers, ...attached, ...opened];

/** What the list names beside its numbers: addresses, messages, and storage that somebody has edited. */
export const extras: readonly Omit<Outcome, 'numbers'>[] = [
  { file: 'src/store/rows.test.ts', test: 'a memory of a file that cannot be read is forgotten' },
  { file: 'src/store/sweep.test.ts', test: 'a draft that cannot be read keeps all its files' },
  { file: 'src/store/sentinel.test.ts', test: 'is not disturbed by junk' },
  { file: `${here}packages.test.ts`, test: 'the address %j shows a view' },
  { file: 'tests/e2e/bad-inputs.spec.ts', test: 'messages that nobody sent' },
];
