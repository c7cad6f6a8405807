// What pdf.js, the reader in Firefox, finds in a PDF. It knows nothing of how ours are made.
// It puts a line break where a line ends on paper, in place of the space, and also inside a word that was broken.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly Bookmark[];
}

export interface ReadPage {
  /** All that is painted, artifacts included, in the order it is painted. */
  readonly text: string;
  /** What is in the tag tree, in reading order. */
  readonly tags: readonly TagLine[];
}

/** A tag without tags below it, or with text between them. A Span counts as part of what it stands in. */
export interface TagLine {
  readonly role: string;
  /** What it says: its replacement text where it has one, else what is painted. */
  readonly text: string;
}

export interface Bookmark {
  readonly title: string;
  readonly below: readonly Bookmark[];
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

/** The pages alone: half the work, where many files are read. */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pages = await pagesOf(await task.promise);
  await task.destroy();
  return pages;
}

export async function readWithPdfjs(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    title: 'Title' in info ? String(info.Title) : undefined,
    language: 'Language' in info ? String(info.Language) : null,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    pages: await pagesOf(pdf),
    bookmarks: toBookmarks(await pdf.getOutline()),
  };
  await task.destroy();
  return read;
}

function pagesOf(pdf: Pdf): Promise<readonly ReadPage[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
}

function toBookmarks(outline: Outline): readonly Bookmark[] {
  return (outline ?? []).map(({ title, items }) => ({ title, below: toBookmarks(items) }));
}

type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  let text = '';
  let id = '';
  for (const item of items) {
    if ('str' in item) {
      const line = item.hasEOL ? `${item.str}\n` : item.str;
      text += line;
      texts.set(id, (texts.get(id) ?? '') + line);
    } else id = item.type === 'beginMarkedContentProps' ? (item.id ?? '') : '';
  }
  return { text, tags: tagLines(await page.getStructTree(), texts) };
}

type StructNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

function tagLines(node: StructNode | null, texts: ReadonlyMap<string, string>): readonly TagLine[] {
  if (node === null) return [];
  return node.children.flatMap((child): readonly TagLine[] => {
    if (!('children' in child))
      return child.type === 'content' ? [{ role: node.role, text: texts.get(child.id) ?? '' }] : [];
    if (child.role !== 'Span') return tagLines(child, texts);
    const painted = tagLines(child, texts);
    return [{ role: node.role, text: altOf(child) ?? painted.map(({ text }) => text).join('') }];
  });
}

/** pdf.js tells a replacement text as an alternative text; its types know of neither. */
function altOf(node: StructNode): string | undefined {
  return (node as { readonly alt?: string }).alt;
}
