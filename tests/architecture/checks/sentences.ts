// Words that a reader would see, standing in code. They belong in src/text or content, so that languages can be added.
import ts from 'typescript';
import { isTest, nodesOf, roomOf, type Source, treeOf } from './source.ts';

/** Attributes that are read aloud or shown. */
const spokenAttributes = [
  'aria-label',
  'aria-description',
  'alt',
  'caption',
  'label',
  'placeholder',
  'title',
];
/** Attributes whose words are names for code. */
const codeAttributes = [
  'class',
  'className',
  'class:list',
  'd',
  'points',
  'sizes',
  'style',
  'transform',
  'viewBox',
];

/** Rooms that have words, and the one whose code nobody sees the output of. */
const exempt = ['text', 'build'];

/** `codes`: the words of the domain's own codes, which may be written anywhere (`kind === 'kontraktsvilkår'`). */
export function sentencesInCode(source: Source, codes: ReadonlySet<string>): string[] {
  if (exempt.includes(roomOf(source.path)) || isTest(source)) return [];
  const isDomain = roomOf(source.path) === 'domain';
  return [...nodesOf(treeOf(source))].flatMap((node) => {
    const text = wordsOf(node);
    if (text === null || codes.has(text) || (isDomain && !isSentence(text))) return [];
    const visible = ts.isJsxText(node) || isSpoken(node) ? /\p{L}{2}/u.test(text) : isReadable(text);
    return visible ? [`${source.path}: «${text.trim().slice(0, 80)}»`] : [];
  });
}

/** Every piece of text in the domain: its codes are written in Norwegian where editors write them. */
export function codesOf(sources: readonly Source[]): Set<string> {
  const domain = sources.filter(({ path }) => roomOf(path) === 'domain');
  const nodes = domain.flatMap((source) => [...nodesOf(treeOf(source))]);
  return new Set(nodes.filter(ts.isStringLiteral).map(({ text }) => text));
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node) && !isForCode(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ');
  }
  return ts.isStringLiteralLike(node) && !isForCode(node) ? node.text : null;
}

/** Module names, types, faults and names of classes are read by programmers. */
function isForCode(node: ts.Node): boolean {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isImportDeclaration(above) || ts.isExportDeclaration(above) || ts.isTypeNode(above)) return true;
    if (ts.isThrowStatement(above) || isFault(above)) return true;
    if (ts.isJsxAttribute(above)) return codeAttributes.includes(above.name.getText());
  }
  return false;
}

/** `new SomeError(…)`, or `super(…)` in a class of faults. */
function isFault(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return faultName.test(node.expression.getText());
  if (!ts.isClassLike(node)) return false;
  return (
    node.heritageClauses?.some(({ types }) => types.some((type) => faultName.test(type.getText()))) ?? false
  );
}

const faultName = /(?:Error|Fault)$/;

function isSpoken(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isJsxAttribute(parent) && spokenAttributes.includes(parent.name.getText());
}

const isReadable = (text: string): boolean => /[æøå]/i.test(text) || isSentence(text);

/** Three words in a row or more. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).filter((word) => /^[\p{L}]{2,}[.,:;!?]?$/u.test(word)).length >= 3;
}
