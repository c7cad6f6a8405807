// Reads the file that goes with a document back out of the PDF, also when another tool has saved the PDF anew. Small on
// purpose: it reads no more of a PDF than this takes, in time that grows with the size of the file, whatever the file says.
// Sources: ISO 32000-1:2008, 7.11.4, 7.9.6; what `file/associated.ts` writes.

import { digestLabel } from './file/associated.ts';
import { sha256 } from './file/digest.ts';
import { type OpenFile, openFile, resolved } from './read/open.ts';
import { unpacked } from './read/stream.ts';
import {
  type Dictionary,
  isDictionary,
  isList,
  referenceOf,
  TooMuchWork,
  textOf,
  type Value,
} from './read/values.ts';

export type ReadAssociated =
  | {
      readonly status: 'found';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly description: string;
      /** Whether the PDF tells the SHA-256 of the file. When it does, it is right. */
      readonly digest: 'matches' | 'notTold';
    }
  | { readonly status: 'notAPdf' | 'notThere' | 'encrypted' | 'damaged' | 'tooLarge' };

/** Bytes of the PDF, and of the file inside it. */
const maxPdf = 32_000_000;
const maxAssociated = 8_000_000;
const digestTold = new RegExp(`${digestLabel}([0-9a-f]{64})`);
/** Nodes of the tree of names. */
const maxNodes = 5_000;

/** Never throws. `damaged` also when the size or the digest differs from what the PDF tells, or the name stands twice. */
export async function readAssociated(file: Blob, name: string): Promise<ReadAssociated> {
  if (!(await isPdf(file))) return { status: 'notAPdf' };
  if (file.size > maxPdf) return { status: 'tooLarge' };
  try {
    const open = await openFile(new Uint8Array(await file.arrayBuffer()));
    return typeof open === 'string' ? { status: open } : await read(open, name);
  } catch (fault) {
    return { status: fault instanceof TooMuchWork ? 'tooLarge' : 'damaged' };
  }
}

/** The header may stand a little way in: readers look for it in the first 1024 bytes. */
async function isPdf(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, 1024).text()).includes('%PDF-');
  } catch {
    return false;
  }
}

async function read(open: OpenFile, name: string): Promise<ReadAssociated> {
  const named = new Map(
    specifications(open)
      .filter((specification) => nameOf(specification) === name)
      .map((specification) => [streamNumber(open, specification), specification]),
  );
  const [first, ...others] = named;
  if (first === undefined) return { status: 'notThere' };
  const [number, specification] = first;
  const stored = open.objects.get(number ?? -1);
  if (others.length > 0 || !stored?.stream || !isDictionary(stored.value)) return { status: 'damaged' };
  const bytes = await unpacked(open.bytes.slice(...stored.stream), stored.value, maxAssociated);
  if (typeof bytes === 'string') return { status: bytes };
  const description = textOf(resolved(open, specification.get('Desc'))) ?? '';
  const digest = await judged(bytes, sizeTold(open, stored.value), description);
  return digest === 'differs' ? { status: 'damaged' } : { status: 'found', bytes, description, digest };
}

async function judged(bytes: Uint8Array<ArrayBuffer>, size: Value, description: string) {
  if (typeof size === 'number' && size !== bytes.length) return 'differs';
  const told = digestTold.exec(description)?.[1];
  if (told === undefined) return 'notTold';
  return told === (await sha256(bytes)) ? 'matches' : 'differs';
}

function sizeTold(open: OpenFile, stream: Dictionary): Value {
  const parameters = resolved(open, stream.get('Params'));
  return isDictionary(parameters) ? resolved(open, parameters.get('Size')) : null;
}

function nameOf(specification: Dictionary): string | null {
  return textOf(specification.get('UF')) ?? textOf(specification.get('F'));
}

function streamNumber(open: OpenFile, specification: Dictionary): number | null {
  const files = resolved(open, specification.get('EF'));
  return isDictionary(files) ? referenceOf(files.get('UF') ?? files.get('F')) : null;
}

/** The files that the document says it has: by the names in its catalogue, and those that go with the whole of it. */
function specifications(open: OpenFile): readonly Dictionary[] {
  const names = resolved(open, open.catalogue.get('Names'));
  const associated = resolved(open, open.catalogue.get('AF'));
  const all = [
    ...(isDictionary(names) ? namedFiles(open, names.get('EmbeddedFiles')) : []),
    ...(isList(associated) ? associated.slice(0, maxNodes) : []),
  ];
  return all.map((value) => resolved(open, value)).filter(isDictionary);
}

/** The values in a tree of names (7.9.6), each node once. */
function namedFiles(open: OpenFile, root: Value | undefined): readonly Value[] {
  const files: Value[] = [];
  const waiting = [root];
  const seen = new Set<Value>();
  while (waiting.length > 0 && seen.size < maxNodes) {
    const node = resolved(open, waiting.pop());
    if (!isDictionary(node) || seen.has(node)) continue;
    seen.add(node);
    const [kids, names] = [resolved(open, node.get('Kids')), resolved(open, node.get('Names'))];
    if (isList(kids)) for (const kid of kids.slice(0, maxNodes)) waiting.push(kid);
    if (isList(names)) files.push(...names.slice(0, maxNodes).filter((_, index) => index % 2 === 1));
  }
  return files;
}
