// Rules about files as such: headers, length, room READMEs, tests that are left out, and sentences for every code.
import ts from 'typescript';
import { isTest, nodesOf, roomOf, type Source, treeOf } from './source.ts';

const longestFile = 220;
const withHeader = ['domain', 'store', 'export', 'text'];

/** A file in these rooms opens with what it knows. */
export function missingHeader(source: Source): string[] {
  if (!withHeader.includes(roomOf(source.path)) || isTest(source) || !/\.tsx?$/.test(source.path)) return [];
  return /^(?:\/\/ |\/\*\*? )\S/.test(source.text) ? [] : [`${source.path} does not open with what it knows`];
}

/** Tests apart: theirs grow with the cases they know. */
export function tooLong(source: Source): string[] {
  const { path, text } = source;
  const lines = text.split('\n').length - 1;
  return lines > longestFile && !isTest(source)
    ? [`${path} has ${lines} lines: does its header need the word "and"?`]
    : [];
}

export function wrongReadme({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines < 10 || lines > 25 ? [`${path} has ${lines} lines, and should have 10 to 25`] : [];
}

/** Tests that are left out or run alone, and work that is put off. */
export function unfinished({ path, text }: Source): string[] {
  const found =
    text.match(/\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b|\b(?:TO)(?:DO)\b|\b(?:FIX)(?:ME)\b/g) ??
    [];
  return found.map((word) => `${path}: ${word}`);
}

/** Names of the domain's types of codes that no object in the text holds a sentence for. */
export function codesWithoutSentences(domain: readonly Source[], text: readonly Source[]): string[] {
  const spoken = new Set(text.flatMap((source) => [...nodesOf(treeOf(source))].map(recordKey)));
  return domain
    .flatMap((source) => [...nodesOf(treeOf(source))].filter(ts.isTypeAliasDeclaration))
    .map(({ name }) => name.text)
    .filter((name) => /(?:Code|Failure|Reason)$/.test(name) && !spoken.has(name));
}

/** `X` of `… satisfies Record<X, …>`. */
function recordKey(node: ts.Node): string | null {
  if (!ts.isSatisfiesExpression(node) || !ts.isTypeReferenceNode(node.type)) return null;
  const { typeName, typeArguments } = node.type;
  return typeName.getText() === 'Record' ? (typeArguments?.[0]?.getText() ?? null) : null;
}
