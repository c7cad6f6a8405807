// Splits a page's content into operators with their operands. Source: ISO 32000-1:2008, 7.2 and 7.8.

/** Operands as they are written: `/P`, `<<`, `/MCID`, `0`, `>>`, `<0012>`. Literal strings as `(…)`. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
}

const token = /<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
const operand = /^(?:[+-]?[\d.]+|true|false|null|[/<>[\]()].*)$/s;

export function readOperators(content: string): readonly Operator[] {
  const operators: Operator[] = [];
  let operands: string[] = [];
  for (const [part] of content.matchAll(token)) {
    if (operand.test(part)) operands.push(part);
    else {
      operators.push({ name: part, operands });
      operands = [];
    }
  }
  return operators;
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
]);

export function paints({ name }: Operator): boolean {
  return painting.has(name);
}
