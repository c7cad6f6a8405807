// Reads a JSON-stat2 file of Statistics Norway: which table it is, on which base, and one figure a month of the total index.
// The cells lie in one row, the last dimension varying fastest. @source json-stat.org/format, and the guide to PxWebApi 2
import * as z from 'zod/mini';

const places = z.union([z.record(z.string(), z.int()), z.array(z.string())]);

const dimensionSchema = z.object({
  label: z.optional(z.string()),
  category: z.object({
    /** Where each code lies; a list gives them in order. A dimension of one may leave it out. */
    index: z.optional(places),
    label: z.optional(z.record(z.string(), z.string())),
    unit: z.optional(
      z.record(z.string(), z.object({ base: z.optional(z.string()), decimals: z.optional(z.int()) })),
    ),
  }),
});

const cells = z.union([z.array(z.nullable(z.number())), z.record(z.string(), z.nullable(z.number()))]);

const fileSchema = z.object({
  class: z.literal('dataset'),
  label: z.string(),
  id: z.array(z.string()),
  size: z.array(z.int()),
  dimension: z.record(z.string(), dimensionSchema),
  value: cells,
  extension: z.optional(z.object({ px: z.optional(z.object({ tableid: z.optional(z.string()) })) })),
});

type File = z.infer<typeof fileSchema>;
type Dimension = z.infer<typeof dimensionSchema>;

/** What cannot be used, by name. */
export type Unread = 'notJsonStat' | 'noTable' | 'noTotal' | 'noIndex' | 'noMonths';

export interface IndexFile {
  /** «14700» */
  readonly table: string;
  /** «2025=100», each that the file speaks of; none where it does not say. */
  readonly bases: readonly string[];
  /** «2026-05» → «103.0», in the order of time; null for a figure that is not there. */
  readonly months: ReadonlyMap<string, string | null>;
}

/** The total of all goods and services, as the tables of the consumer price index name it. */
const totals: Readonly<Record<string, string>> = { VareTjenesteGrp: '00', Konsumgrp: 'TOTAL' };
const monthlyIndex = 'KpiIndMnd';
const time = 'Tid';
const contents = 'ContentsCode';

export function readIndexFile(text: string): IndexFile | { readonly unread: Unread } {
  const file = parsed(text);
  if (file === null) return { unread: 'notJsonStat' };
  const table = file.extension?.px?.tableid ?? /^(\d{5}):/.exec(file.label)?.[1];
  if (table === undefined) return { unread: 'noTable' };
  if (!file.id.includes(time)) return { unread: 'noMonths' };
  const start = startOf(file);
  if (typeof start === 'string') return { unread: start };
  return { table, bases: basesOf(file), months: monthsOf(file, start) };
}

function parsed(text: string): File | null {
  try {
    const file = fileSchema.safeParse(JSON.parse(text));
    return file.success && file.data.id.every((name) => name in file.data.dimension) ? file.data : null;
  } catch {
    return null;
  }
}

/** The place of the first month's cell, with every other dimension at the one value that is asked for. */
function startOf(file: File): number | Unread {
  let start = 0;
  for (const name of file.id) {
    if (name === time) continue;
    const wanted = name === contents ? monthlyIndex : totals[name];
    const at = wanted === undefined ? undefined : placesOf(file.dimension[name]).get(wanted);
    if (at === undefined) return name === contents ? 'noIndex' : 'noTotal';
    start += at * strideOf(file, name);
  }
  return file.id.includes(contents) ? start : 'noIndex';
}

/** How many cells lie between two values of a dimension that follow each other. */
function strideOf({ id, size }: File, name: string): number {
  return size.slice(id.indexOf(name) + 1).reduce((product, each) => product * each, 1);
}

function placesOf(dimension: Dimension | undefined): ReadonlyMap<string, number> {
  const { index, label = {} } = dimension?.category ?? {};
  if (index === undefined) return new Map(Object.keys(label).map((code, place) => [code, place]));
  return Array.isArray(index)
    ? new Map(index.map((code, place) => [code, place]))
    : new Map(Object.entries(index));
}

function monthsOf(file: File, start: number): IndexFile['months'] {
  const stride = strideOf(file, time);
  const decimals = file.dimension[contents]?.category.unit?.[monthlyIndex]?.decimals ?? 1;
  const inOrder = [...placesOf(file.dimension[time])].sort(([, one], [, other]) => one - other);
  return new Map(
    inOrder.flatMap(([code, place]): [string, string | null][] => {
      const [, year, month] = /^(\d{4})M(\d{2})$/.exec(code) ?? [];
      const value = Reflect.get(file.value, String(start + place * stride)) as number | null | undefined;
      // 103 is how JSON writes 103.0.
      const figure = typeof value === 'number' ? value.toFixed(decimals) : null;
      return year === undefined ? [] : [[`${year}-${month}`, figure]];
    }),
  );
}

/** By what the file calls itself and its index. Its notes may speak of other bases: of the one it had before. */
function basesOf({ label, dimension }: File): string[] {
  const { label: labels = {}, unit = {} } = dimension[contents]?.category ?? {};
  const named = [label, labels[monthlyIndex] ?? '', unit[monthlyIndex]?.base ?? ''].join(' ');
  return [...new Set([...named.matchAll(/\b(\d{4})\s?=\s?100\b/g)].map(([, year]) => `${year}=100`))];
}
