// What RFC 4287 demands of an Atom feed, asked of a feed as text.
import { XMLParser } from 'fast-xml-parser';

type Element = Readonly<Record<string, unknown>>;

const lists = ['entry', 'link', 'author', 'id', 'title', 'updated', 'category', 'published', 'content'];
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => lists.includes(name),
});

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

export interface Atom {
  readonly feed: Element;
  readonly entries: readonly Element[];
}

/** Throws when the text is not well formed. */
export function parseAtom(xml: string): Atom {
  const { feed = {} } = parser.parse(xml, true) as { feed?: Element };
  return { feed, entries: listOf(feed, 'entry') as Element[] };
}

/** Every MUST that the feed breaks, in words; none is right. */
export function atomFaults(xml: string): string[] {
  let atom: Atom;
  try {
    atom = parseAtom(xml);
  } catch (error) {
    return [`not well formed: ${error}`];
  }
  const { feed, entries } = atom;
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
  return [
    ...(feed['@_xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['the feed is in no namespace of Atom']),
    ...common('feed', feed),
    ...entries.flatMap((entry, index) => [
      ...common(`entry ${index}`, entry),
      ...(hasAuthor(feed) || hasAuthor(entry) ? [] : [`entry ${index} has no author`]),
      ...(alternates(entry).length > 0 || 'content' in entry ? [] : [`entry ${index} leads nowhere`]),
    ]),
    ...(entries.length === 0 && !hasAuthor(feed) ? ['the feed has no author'] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two entries are ${id}`),
  ];
}

/** What a feed and an entry must both have. */
function common(name: string, element: Element): string[] {
  const one = ['id', 'title', 'updated'].flatMap((part) => {
    const count = textsOf(element, part).filter((text) => text !== '').length;
    return count === 1 ? [] : [`${name} has ${count} ${part}`];
  });
  const ids = textsOf(element, 'id').filter((id) => !URL.canParse(id));
  const dates = ['updated', 'published'].flatMap((part) => textsOf(element, part));
  const links = addressesOf(element).filter((address) => !URL.canParse(address));
  return [
    ...one,
    ...ids.map((id) => `${name} has an id that is no IRI: ${id}`),
    ...dates.filter((date) => !dateTime.test(date)).map((date) => `${name} has a date in no form: ${date}`),
    ...links.map((address) => `${name} has a link that is not whole: ${address}`),
    ...(alternates(element).length > 1 ? [`${name} has more than one alternate`] : []),
  ];
}

export function addressesOf(element: Element, rel?: string): string[] {
  return (listOf(element, 'link') as Element[])
    .filter((link) => rel === undefined || (link['@_rel'] ?? 'alternate') === rel)
    .map((link) => String(link['@_href']));
}

const alternates = (element: Element): string[] => addressesOf(element, 'alternate');

function hasAuthor(element: Element): boolean {
  const authors = listOf(element, 'author') as Element[];
  return authors.length > 0 && authors.every(({ name }) => typeof name === 'string' && name !== '');
}

export function textsOf(element: Element, name: string): string[] {
  return listOf(element, name).map((one) =>
    typeof one === 'object' && one !== null && '#text' in one ? String(one['#text']) : String(one),
  );
}

function listOf(element: Element, name: string): unknown[] {
  const found = element[name];
  return Array.isArray(found) ? found : [];
}
