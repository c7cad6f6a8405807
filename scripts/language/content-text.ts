// The words of one content file: what is read as running text, and everything else a reader sees.
import { readFileSync } from 'node:fs';
import { marked, type Token, type Tokens } from 'marked';
import { parse } from 'yaml';

export interface ContentText {
  readonly running: readonly string[];
  readonly rest: readonly string[];
}

/** Fields that are read as running text, wherever they stand in a file. */
const runningFields = new Set([
  'lead',
  'text',
  'answer',
  'requirement',
  'purpose',
  'newlyFounded',
  'announcement',
  'standing',
  'before',
  'now',
  'why',
  'since',
  'whom',
  'meaning',
  'forSuppliers',
  'proposedPart',
  'difference',
  'explanation',
  'plan',
]);

/** Fields that are code, addresses, dates or other people's words. */
const notRead = new Set(
  'id href url sources law criteria code provisions kind phases priority origin rule checkedOn role date at until validFrom validTo provision actNumber readers order part currentCall criteriaVersion lawAsOf wording email phone criterion choice proves website'.split(
    ' ',
  ),
);
const namedStandings = new Set(['lysarkene', 'én leverandør', 'andre kommuner', 'vår lesning', 'forslag']);

export function readContentText(path: string): ContentText {
  const pieces = piecesOf(parse(readFileSync(path, 'utf8')), '');
  return { running: pieces.flatMap((one) => one.running), rest: pieces.flatMap((one) => one.rest) };
}

function piecesOf(value: unknown, field: string): ContentText[] {
  if (typeof value === 'string') return namedStandings.has(value) ? [] : [textOf(value, field)];
  if (Array.isArray(value)) return value.flatMap((each) => piecesOf(each, ''));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !notRead.has(key))
    .flatMap(([key, each]) => piecesOf(each, key));
}

function textOf(value: string, field: string): ContentText {
  const blocks = marked.lexer(value.replaceAll('[[', '').replaceAll(']]', ''));
  const isRunning = ({ type }: Token): boolean => runningFields.has(field) && type === 'paragraph';
  return {
    running: blocks.filter(isRunning).map(plain),
    rest: blocks.filter((block) => !isRunning(block)).map(plain),
  };
}

/** Without marks, with the words of links. */
function plain(token: Token): string {
  const { tokens, text = '' } = token as Tokens.Generic;
  if (token.type === 'list') return (token as Tokens.List).items.map(plain).join('\n');
  if (tokens) return tokens.map(plain).join('');
  return token.type === 'space' ? '' : String(text);
}
