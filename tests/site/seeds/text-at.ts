// The text at a place on a page: from an anchor to the next heading.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** null when the page has no such anchor. An element that holds its own heading is read past that one. */
export function textAt(html: string, anchor: string): string | null {
  const place = elementWith(parse(html), anchor);
  if (!place) return null;
  const own = isHeading(place);
  let headings = own ? 1 : 0;
  const pieces: string[] = [];
  for (const node of own ? following(place) : within(place)) {
    if ('tagName' in node && isHeading(node)) {
      headings += 1;
      if (headings > 1) break;
    }
    if ('value' in node) pieces.push(node.value);
    else if (!('tagName' in node && inline.has(node.tagName))) pieces.push(' ');
  }
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

const inline = new Set(['a', 'ins', 'strong', 'em', 'span', 'time']);
const isHeading = ({ tagName }: Tree.Element): boolean => /^h[1-6]$/.test(tagName);

function* within(node: Tree.ParentNode): Generator<Tree.ChildNode> {
  for (const child of node.childNodes) {
    yield child;
    if ('childNodes' in child) yield* within(child);
  }
}

/** What is in an element, and all that comes after it on the page. */
function* following(element: Tree.Element): Generator<Tree.ChildNode> {
  yield* within(element);
  for (let node: Tree.Element = element; ; ) {
    const parent = node.parentNode;
    if (!parent) return;
    for (const sibling of parent.childNodes.slice(parent.childNodes.indexOf(node) + 1)) {
      yield sibling;
      if ('childNodes' in sibling) yield* within(sibling);
    }
    if (!('tagName' in parent)) return;
    node = parent;
  }
}

function elementWith(document: Tree.Document, id: string): Tree.Element | undefined {
  for (const node of within(document))
    if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)) return node;
  return undefined;
}
