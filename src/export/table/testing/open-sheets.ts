// Reads a spreadsheet file back for tests, and computes it anew: a reader of its own of the formulas we write, exactly.

import { XMLParser } from 'fast-xml-parser';
import { type Exact, exact, rounded } from '#domain/shared/exact.ts';
import { listZip } from '../../package/zip-read.ts';

interface OpenCell {
  /** As it stands in the file: the text, or the figure. */
  readonly text: string | null;
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
        const text = t === 's' ? (strings[Number(value)] ?? null) : t === 'str' ? value : null;
        return [`${name}!${r}`, { text, value: text === null ? value : null, formula: textOf(f) }] as const;
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

/** null is a fault of the sheet: #N/A. */
type Computed = Exact | string | null;

/** What a cell comes to when everything is computed anew, a figure. Throws for what is no formula of ours, and for text. */
export function computed(sheets: OpenSheets, address: string): Exact {
  return figure(resultOf(sheets, address));
}

/** What a cell comes to when everything is computed anew, text. */
export function computedText(sheets: OpenSheets, address: string): string {
  const value = resultOf(sheets, address);
  if (typeof value !== 'string') throw new Error(`No text in ${address}`);
  return value;
}

function resultOf(sheets: OpenSheets, address: string): Computed {
  const cell = sheets.get(address);
  if (cell === undefined) throw new Error(`Nothing in ${address}`);
  if (cell.formula === null) return cell.text ?? exact(cell.value ?? '');
  const sheet = address.slice(0, address.indexOf('!'));
  return new Computer(cell.formula, (name) =>
    resultOf(sheets, name.includes('!') ? name : `${sheet}!${name}`),
  ).result();
}

function figure(value: Computed): Exact {
  if (value === null || typeof value === 'string') throw new Error(`No figure: ${value}`);
  return value;
}

const tokens = /"(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:\p{L}+!)?[A-Z]+\d+|[A-Z]+|[-+*/(),=&]/gu;

/** Sums of products of operands; an operand is a number, text, a cell, a function or a parenthesis. Both ways of a choice are computed. */
class Computer {
  readonly #tokens: string[];
  readonly #cell: (name: string) => Computed;

  constructor(formula: string, cell: (name: string) => Computed) {
    this.#tokens = formula.match(tokens) ?? [];
    if (this.#tokens.join('') !== formula) throw new Error(`Not a formula of ours: ${formula}`);
    this.#cell = cell;
  }

  result(): Computed {
    const value = this.#joined();
    if (this.#tokens.length > 0) throw new Error(`Left over: ${this.#tokens.join(' ')}`);
    return value;
  }

  #joined(): Computed {
    let value = this.#sum();
    while (this.#take('&')) value = `${value}${this.#sum()}`;
    return value;
  }

  #sum(): Computed {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const other = figure(this.#product());
      value = sign === '+' ? figure(value).add(other) : figure(value).sub(other);
    }
    return value;
  }

  #product(): Computed {
    let value = this.#operand();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const other = figure(this.#operand());
      value = sign === '*' ? figure(value).mul(other) : figure(value).div(other);
    }
    return value;
  }

  #operand(): Computed {
    const token = this.#tokens.shift() ?? '';
    if (token === '(') return this.#closed(this.#sum());
    if (this.#tokens[0] === '(') return this.#called(token);
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    return /^\d/.test(token) ? exact(token) : this.#cell(token);
  }

  #called(name: string): Computed {
    this.#expect('(');
    if (name === 'NA') return this.#closed(null);
    if (name === 'IF') return this.#chosen();
    const first = figure(this.#sum());
    this.#expect(',');
    const second = figure(this.#closed(this.#sum()));
    if (name === 'MAX') return first.gt(second) ? first : second;
    if (name === 'ROUND') return rounded(first, second.valueOf());
    throw new Error(`Not a function of ours: ${name}`);
  }

  #chosen(): Computed {
    const first = this.#joined();
    this.#expect('=');
    const second = this.#joined();
    this.#expect(',');
    const one = this.#joined();
    this.#expect(',');
    const other = this.#closed(this.#joined());
    return isSame(first, second) ? one : other;
  }

  #closed(value: Computed): Computed {
    this.#expect(')');
    return value;
  }

  #expect(token: string): void {
    const found = this.#tokens.shift();
    if (found !== token) throw new Error(`${token} was expected, not ${found}`);
  }

  #take(...signs: readonly string[]): string | undefined {
    return signs.includes(this.#tokens[0] ?? '') ? this.#tokens.shift() : undefined;
  }
}

function isSame(first: Computed, second: Computed): boolean {
  if (first === null || typeof first === 'string') return first === second;
  return first.equals(figure(second));
}
