// Things that code in a room may not ask for: the clock, chance and the browser in the domain, Intl outside text.
import ts from 'typescript';
import { isTest, nodesOf, roomOf, type Source, treeOf } from './source.ts';

const impureNames = [
  'Intl',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'crypto',
  'setTimeout',
  'console',
];
const impureMembers = ['Date.now', 'Math.random', 'performance.now'];
const byLocale = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'];

/** What makes the domain's answer depend on anything but its arguments. */
export function impureCode(source: Source): string[] {
  if (roomOf(source.path) !== 'domain' || isTest(source)) return [];
  return asked(source, (node) => {
    if (ts.isNewExpression(node) && isClock(node)) return 'new Date';
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText();
      return impureMembers.includes(name) || byLocale.includes(node.name.text) ? name : null;
    }
    return ts.isIdentifier(node) && isFree(node) && impureNames.includes(node.text) ? node.text : null;
  });
}

/** Without an argument a date is now; with several it is of the reader's time zone. With one it is that instant. */
function isClock({ expression, arguments: given }: ts.NewExpression): boolean {
  return expression.getText() === 'Date' && given?.length !== 1;
}

/** The language's own words for dates and numbers belong in src/text. */
export function wordsOutsideText(source: Source): string[] {
  if (roomOf(source.path) === 'text' || isTest(source)) return [];
  return asked(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) return byLocale.includes(node.name.text) ? node.name.text : null;
    return ts.isIdentifier(node) && isFree(node) && node.text === 'Intl' ? 'Intl' : null;
  });
}

function asked(source: Source, find: (node: ts.Node) => string | null): string[] {
  const names = [...nodesOf(treeOf(source))].map(find).filter((name) => name !== null);
  return [...new Set(names)].map((name) => `${source.path} uses ${name}`);
}

/** A name that stands for itself: no member of something else, no key. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isPropertySignature(parent);
}
