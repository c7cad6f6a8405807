// Links in content that lead nowhere: in Markdown, and in fields that are an address.
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import type { ContentFiles } from './files.ts';
import { problem } from './problem.ts';
import type { ContentFile } from './read.ts';
import { type Piece, piecesOf } from './walk.ts';

const markdownLink = /\]\(([^)\s]*)\)/g;
const elsewhere = /^(?:https:\/\/|mailto:|tel:)./;

export function linkProblems(all: ContentFiles): ContentProblem[] {
  const addresses = addressesOf(all);
  const pages = new Map(all.pages.map(({ path, value }) => [path, `/${value.id}/`]));
  return all.all.flatMap((file) =>
    piecesOf(file.value).flatMap((piece) =>
      linksIn(piece).flatMap((link) => judged(file, piece, link, addresses, pages.get(file.path))),
    ),
  );
}

function linksIn({ path, text }: Piece): string[] {
  const isAddress = path.at(-1) === 'href';
  return isAddress ? [text] : [...text.matchAll(markdownLink)].map(([, link = '']) => link);
}

/** @param own the address of the page that the file is, when it is one */
function judged(
  file: ContentFile,
  { path }: Piece,
  link: string,
  addresses: Addresses,
  own: string | undefined,
): ContentProblem[] {
  if (elsewhere.test(link)) return [];
  const whole = link.startsWith('#') && own !== undefined ? own + link : link;
  if (!whole.startsWith('/')) return [problem(file, 'linkUnclear', path, link)];
  const [address = '', anchor = ''] = whole.replace(/\?[^#]*/, '').split('#');
  const anchors = addresses.get(address);
  if (anchors === undefined) return [problem(file, 'linkNowhere', path, link)];
  // `#/…` is the tool's own way of saying where in it the reader is.
  if (anchor === '' || anchor.startsWith('/') || anchors === null || anchors.has(anchor)) return [];
  return [problem(file, 'anchorNowhere', path, link, anchor)];
}
