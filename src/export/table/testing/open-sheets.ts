// Reads a spreadsheet file back for tests, and computes it anew: a reader of its own of the formulas we write, exactly.

import { XMLParser } from 'fast-xml-parser';
import { type Exact, exact, rounded, zero } from '#domain/shared/exact.ts';
import { listZip } from '../../package/zip-read.ts';

interface OpenCell {
  readonly text: string | null;
  /** As it stands in the file. */
  readonly value: string | null;
  readonly formula: string | null;
}

/** Cells by sheet and address: «Tall!C5». */
export type OpenSheets = ReadonlyMap<string, OpenCell>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => ['sheet', 'row', 'c', 'si'].includes(name),
});

type Text = string | { readonly text?: string };
const textOf = (node: Text | undefined): string | null =>
  node === undefined ? null : typeof node === 'string' ? node : (node.text ?? '');

export async function partsOf(file: Blob): Promise<ReadonlyMap<string, string>> {
  const listing = await listZip(file);
  if (listing.status === 'refused') throw new Error(listing.code);
  const read = listing.entries.map(
    async (entry) => [entry.name, new TextDecoder().decode(await entry.read())] as const,
  );
  return new Map(await Promise.all(read));
}

export async function openSheets(file: Blob): Promise<OpenSheets> {
  const parts = await partsOf(file);
  const parsed = (name: string) => parser.parse(parts.get(name) ?? '');
  const strings: readonly string[] = (parsed('xl/sharedStrings.xml').sst?.si ?? []).map(
    ({ t }: { t: Text }) => textOf(t) ?? '',
  );
  const names: readonly string[] = parsed('xl/workbook.xml').workbook.sheets.sheet.map(
    ({ name }: { name: string }) => name,
  );
  return new Map(
    names.flatMap((name, index) =>
      cellsOf(parsed(`xl/worksheets/sheet${index + 1}.xml`)).map(({ r, t, f, v }) => {
        const value = textOf(v);
        const text = t === 's' ? (strings[Number(value)] ?? null) : null;
        return [`${name}!${r}`, { text, value: t === 's' ? null : value, formula: textOf(f) }] as const;
      }),
    ),
  );
}

interface FileCell {
  readonly r: string;
  readonly t?: string;
  readonly f?: Text;
  readonly v?: Text;
}

function cellsOf({ worksheet }: { worksheet: { sheetData: { row?: { c?: FileCell[] }[] } } }): FileCell[] {
  return (worksheet.sheetData.row ?? []).flatMap(({ c }) => c ?? []);
}

/** What a cell comes to when everything is computed anew. Throws for what is no formula of ours. */
export function computed(sheets: OpenSheets, address: string): Exact {
  const cell = sheets.get(address);
  if (cell === undefined) throw new Error(`Nothing in ${address}`);
  if (cell.formula === null) return exact(cell.value ?? '');
  const sheet = address.slice(0, address.indexOf('!'));
  return new Computer(cell.formula, (name) =>
    computed(sheets, name.includes('!') ? name : `${sheet}!${name}`),
  ).result();
}

/** Sums of products of operands; an operand is a number, a cell, a function or a parenthesis. */
class Computer {
  readonly #tokens: string[];
  readonly #cell: (name: string) => Exact;

  constructor(formula: string, cell: (name: string) => Exact) {
    this.#tokens = formula.match(/\d+(?:\.\d+)?|(?:\p{L}+!)?[A-Z]+\d+|[A-Z]+|[-+*/(),]/gu) ?? [];
    if (this.#tokens.join('') !== formula) throw new Error(`Not a formula of ours: ${formula}`);
    this.#cell = cell;
  }

  result(): Exact {
    const value = this.#sum();
    if (this.#tokens.length > 0) throw new Error(`Left over: ${this.#tokens.join(' ')}`);
    return value;
  }

  #sum(): Exact {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-'))
      value = sign === '+' ? value.add(this.#product()) : value.sub(this.#product());
    return value;
  }

  #product(): Exact {
    let value = this.#operand();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/'))
      value = sign === '*' ? value.mul(this.#operand()) : value.div(this.#operand());
    return value;
  }

  #operand(): Exact {
    const token = this.#tokens.shift() ?? '';
    if (token === '(') return this.#closed(this.#sum());
    if (token === 'ROUND' || token === 'MAX') return this.#called(token);
    return /^\d/.test(token) ? exact(token) : this.#cell(token);
  }

  #called(name: 'ROUND' | 'MAX'): Exact {
    this.#expect('(');
    const first = this.#sum();
    this.#expect(',');
    const second = this.#closed(this.#sum());
    if (name === 'MAX') return first.gt(second) ? first : second;
    return rounded(first, Number(second.sub(zero).toString()));
  }

  #closed(value: Exact): Exact {
    this.#expect(')');
    return value;
  }

  #expect(token: string): void {
    const found = this.#tokens.shift();
    if (found !== token) throw new Error(`${token} was expected, not ${found}`);
  }

  #take(...tokens: readonly string[]): string | undefined {
    return tokens.includes(this.#tokens[0] ?? '') ? this.#tokens.shift() : undefined;
  }
}
