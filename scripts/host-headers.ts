// Reads the `_headers` file that the build leaves for the host: a path on a line of its own, its headers indented below.

export interface HeaderRule {
  /** A path; `*` stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeaders(text: string): HeaderRule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const starts = lines.flatMap((line, index) => (/^\s/.test(line) ? [] : [index]));
  return starts.map((start, index) => ({
    path: (lines[start] ?? '').trim(),
    headers: lines.slice(start + 1, starts[index + 1]).map(header),
  }));
}

function header(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The headers of a path, from every rule that fits; a later rule wins. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): ReadonlyMap<string, string> {
  const fitting = rules.filter(({ path }) => pattern(path).test(pathname));
  return new Map(fitting.flatMap(({ headers }) => headers));
}

function pattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
