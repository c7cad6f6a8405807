// What a supplier types is what stands in soknad.pdf, and in the soknad.json inside it: 500 small applications of generated
// text, each read by pdf.js and by our reader of the file inside; each fifth also to the last space, by the font's own map of
// characters (pdf.js puts a line break where a line ends on paper, so that spaces cannot be compared).

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newDraft, newReference } from '#domain/application/draft.ts';
import { applicationDocument } from '#export/document/application-document.ts';
import { envelopeBytes, envelopeOf } from '#export/package/envelope.ts';
import { readAssociated } from '#export/pdf/read-associated.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { asTyped } from './as-typed.ts';
import { openFile } from './file.ts';
import { cellSaid, nodesOf, readTextTree } from './marked-text.ts';
import { readPages } from './read-with-pdfjs.ts';
import { sampleWords } from './sample-document.ts';

const applications = 500;
const createdAt = '2026-11-22T14:00:00+01:00';
const call = {
  id: 'neste',
  title: 'Konsesjon',
  shortTitle: 'neste utlysning',
  status: 'åpen',
  standing: '',
  criteriaVersion: '1',
  hourlyPrice: null,
} as const;

const words = fc.constantFrom(
  ...['Bærekraftig', 'ærlig', 'Øystein', 'på', 'Åse', '«sitat»', '1\u00a0234,50', 'og/eller', 'e-post'],
  ...['Áŋŋel', 'Čađđe', 'Šuvŧŧá', 'Nuõrttsääʹmǩiõll', 'åarjelsaemien', 'ǥ', 'Ǩ'],
  ...['a\u030a', 'o\u0308', 'C\u030cac\u030c', 'e\u0301', 'x\u030a', 'ŋ\u0301', '\u0301'],
  ...['\u202eabc\u202c', '\u2066x\u2069', '\u200f', '\u200b', '\u00ad', '\ufeff'],
  ...['\n', '\r\n', '\n\n', '\t', '  ', ' '],
  ...['menneskerettighetsorganisasjon'.repeat(4), 'x'.repeat(150), 'א'.repeat(40), '漢字'.repeat(20)],
  ...['🙂', '🧑‍🦽', '🏳️‍🌈', '👍🏽', 'Жук', 'שלום', 'สวัสดี', '[U+05D0]', '</w:t>', ')>>'],
);
const text = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' '))
  .map(([parts, between]) => parts.join(between));
const eight = fc.tuple(text, text, text, text, text, text, text, text);

function draftOf([
  name,
  address,
  website,
  contact,
  email,
  authority,
  client,
  scope,
]: readonly string[]): Draft {
  const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
  return {
    ...empty,
    supplier: { ...empty.supplier, name: name ?? '', address: address ?? '', website: website ?? '' },
    contact: { ...empty.contact, name: contact ?? '', email: email ?? '' },
    signatory: { ...empty.signatory, authority: 'powerOfAttorney', authorityExplanation: authority ?? '' },
    references: [{ ...newReference('r1'), client: client ?? '', scope: scope ?? '' }],
  };
}

/** What was typed, in the order of the paper. */
function typedIn({ supplier, contact, signatory, references }: Draft): readonly string[] {
  return [
    ...[supplier.name, supplier.address, supplier.website, contact.name, contact.email],
    ...[signatory.authorityExplanation, references[0]?.client ?? '', references[0]?.scope ?? ''],
  ];
}

async function pdfOf(draft: Draft): Promise<Uint8Array<ArrayBuffer>> {
  const model = applicationDocument({
    draft,
    criteria: [],
    completion: complete(draft, []),
    call,
    createdAt,
  });
  const madeWith = { name: 'bpa-konsesjon', version: '0' };
  const envelope = envelopeOf({ draft, call, createdAt, madeWith, status: 'draft' });
  const associated = {
    name: 'soknad.json',
    mediaType: 'application/json',
    bytes: envelopeBytes(envelope),
    description: 'De samme svarene.',
    relationship: 'Source',
  } as const;
  return renderPdf(model, sampleWords, { createdAt, associated });
}

const bare = (words: string): string => words.replace(/\s/g, '');

/** Whether every wanted text is among the found ones, in order. */
function expectInOrder(found: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const each of wanted) {
    const at = found.indexOf(each, from);
    expect(at, `«${each}» among ${JSON.stringify(found.slice(from))}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const tree = readTextTree(await openFile(bytes));
  return tree === null ? [] : nodesOf(tree, 'TD').map(cellSaid);
}

async function draftInside(bytes: Uint8Array<ArrayBuffer>): Promise<Draft> {
  const inside = await readAssociated(new Blob([bytes]), 'soknad.json');
  if (inside.status !== 'found') throw new Error(inside.status);
  return JSON.parse(new TextDecoder().decode(inside.bytes)).draft as Draft;
}

test(`what is typed, what the PDF says and what the file inside says are the same, ${applications} times`, async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(eight, async (texts) => {
      const bytes = await pdfOf(draftOf(texts));
      const typed = texts.map(asTyped);
      expect(typedIn(await draftInside(bytes)).map(asTyped)).toEqual(typed);
      // A field with nothing but space in it is told as not filled in.
      const told = typed.filter((each) => each.trim() !== '');
      if (made++ % 5 === 0) expectInOrder(await cellsOf(bytes), told);
      const pages = await readPages(bytes);
      const read = bare(pages.flatMap(({ tags }) => tags.map((tag) => tag.text)).join(''));
      let from = 0;
      for (const each of told.map(bare)) {
        const at = read.indexOf(each, from);
        expect(at, `«${each}» in ${read.slice(from)}`).toBeGreaterThanOrEqual(0);
        from = at + each.length;
      }
    }),
    { numRuns: applications },
  );
}, 180_000);
