// Reads a decision table written as text. Knows nothing of the law: only columns, classes, rows, and how many rows
// each combination of classes hits. A table in which a combination hits no row, or two, cannot be used.

type Columns = Readonly<Record<string, readonly string[]>>;

type Combination<C extends Columns> = { readonly [K in keyof C]: C[K][number] };

interface DecisionTable<C extends Columns, R extends string> {
  readonly columns: C;
  readonly rows: readonly Row<R>[];
  /** For every combination of classes, in the order of `combinations`, the numbers of the rows it hits. */
  readonly hits: readonly (readonly number[])[];
  readonly decide: (classes: Combination<C>) => R;
}

interface Row<R extends string> {
  /** One set of classes for each column. */
  readonly cells: readonly ReadonlySet<string>[];
  readonly result: R;
}

/**
 * @param columns each column with its classes
 * @param results what a row may give
 * @param text a line of column names, then a line for each row: `cell | cell => result`. A cell is a class,
 *   several classes with commas between, or `-` for any.
 */
export function decisionTable<const C extends Columns, const R extends string>(
  columns: C,
  results: readonly R[],
  text: string,
): DecisionTable<C, R> {
  const names = Object.keys(columns);
  const [head = '', ...lines] = text.trim().split('\n');
  if (cellsOf(head.split('=>')[0] ?? '').join() !== names.join()) {
    throw new Error(`The head of the table is not its columns: ${head}`);
  }
  const rows = lines.map((line) => rowOf(line, Object.values(columns), results));
  const hits = combinations(columns).map((classes) => rowsHit(rows, Object.values(classes)));
  const answers = hits.map((hit) => (hit.length === 1 ? rows[hit[0] ?? -1]?.result : undefined));

  return {
    columns,
    rows,
    hits,
    decide: (classes) => {
      const answer = answers[place(columns, names, classes)];
      if (answer === undefined) throw new Error(`Not exactly one row for ${JSON.stringify(classes)}`);
      return answer;
    },
  };
}

/** Every combination of classes; the last column turns fastest. */
export function combinations<C extends Columns>(columns: C): readonly Combination<C>[] {
  let all: readonly Record<string, string>[] = [{}];
  for (const [name, classes] of Object.entries(columns)) {
    all = all.flatMap((before) => classes.map((value) => ({ ...before, [name]: value })));
  }
  return all as readonly Combination<C>[];
}

const cellsOf = (text: string): readonly string[] => text.split('|').map((cell) => cell.trim());

function rowOf<R extends string>(
  line: string,
  classes: readonly (readonly string[])[],
  results: readonly R[],
): Row<R> {
  const [left = '', right = ''] = line.split('=>');
  const cells = cellsOf(left);
  if (cells.length !== classes.length) throw new Error(`Wrong number of cells: ${line}`);
  const result = results.find((known) => known === right.trim());
  if (result === undefined) throw new Error(`Unknown result: ${line}`);
  return { cells: cells.map((cell, column) => setOf(cell, classes[column] ?? [], line)), result };
}

function setOf(cell: string, known: readonly string[], line: string): ReadonlySet<string> {
  if (cell === '-') return new Set(known);
  const classes = cell.split(',').map((name) => name.trim());
  const strange = classes.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`Unknown class «${strange}»: ${line}`);
  return new Set(classes);
}

const rowsHit = (rows: readonly Row<string>[], classes: readonly string[]): readonly number[] =>
  rows.flatMap(({ cells }, number) => (cells.every((cell, n) => cell.has(classes[n] ?? '')) ? [number] : []));

/** Where a combination stands in `combinations`. */
function place(
  columns: Columns,
  names: readonly string[],
  classes: Readonly<Record<string, string>>,
): number {
  let found = 0;
  for (const name of names) {
    const known = columns[name] ?? [];
    const at = known.indexOf(classes[name] ?? '');
    if (at < 0) throw new Error(`Unknown class of ${name}: ${classes[name]}`);
    found = found * known.length + at;
  }
  return found;
}
