// Bookmarks from the headings, nested by level. jsPDF's own are not used: a line break in a title would break the file.
// Source: ISO 32000-1:2008, 12.3.3 "Document outline".

import type { ObjectWriter } from '../file/jspdf.ts';
import { number, textString } from '../file/strings.ts';

/** `top` in points from the lower edge of the page; pages are counted from 0. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  readonly top: number;
}

interface Node {
  readonly bookmark: Bookmark | null;
  readonly kids: Node[];
  readonly id: number;
}

/** Writes the bookmarks, all of them open, and returns the number of the outline's object; null if there are none. */
export function writeOutline(bookmarks: readonly Bookmark[], objects: ObjectWriter): number | null {
  if (bookmarks.length === 0) return null;
  const root: Node = { bookmark: null, kids: [], id: objects.reserve() };
  const path: Node[] = [root];
  for (const bookmark of bookmarks) {
    const node: Node = { bookmark, kids: [], id: objects.reserve() };
    while (path.length > 1 && (path.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) path.pop();
    path.at(-1)?.kids.push(node);
    path.push(node);
  }
  objects.put(root.id, `<</Type /Outlines${kidEntries(root)}>>`);
  writeKids(root, objects);
  return root.id;
}

function writeKids(parent: Node, objects: ObjectWriter): void {
  for (const [index, node] of parent.kids.entries()) {
    const { bookmark, id } = node;
    if (bookmark === null) continue;
    const destination = `[${objects.pageId(bookmark.page)} 0 R /XYZ null ${number(bookmark.top)} null]`;
    const neighbours = reference('Prev', parent.kids[index - 1]) + reference('Next', parent.kids[index + 1]);
    objects.put(
      id,
      `<</Title ${textString(bookmark.title)} /Parent ${parent.id} 0 R${neighbours}${kidEntries(node)} /Dest ${destination}>>`,
    );
    writeKids(node, objects);
  }
}

function kidEntries(node: Node): string {
  if (node.kids.length === 0) return '';
  return `${reference('First', node.kids[0])}${reference('Last', node.kids.at(-1))} /Count ${descendants(node)}`;
}

function reference(name: string, node: Node | undefined): string {
  return node ? ` /${name} ${node.id} 0 R` : '';
}

function descendants(node: Node): number {
  return node.kids.reduce((sum, kid) => sum + 1 + descendants(kid), 0);
}
