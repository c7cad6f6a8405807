// From a file of Statistics Norway to the series it belongs to: what is to be written, or why nothing is, in the editor's words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { indexWords } from '#text/nb/indices.ts';
import { readContent } from '../content/check.ts';
import type { Read } from '../content/files.ts';
import { type Addition, addMonths, type Refusal } from './add-months.ts';
import { readIndexFile } from './json-stat.ts';

export type Update =
  | { readonly path: string; readonly text: string; readonly said: string }
  | { readonly refused: string };

/** @param root the folder that holds content/ @param file the text of the JSON file */
export function update(root: string, file: string): Update {
  const read = readIndexFile(file);
  if ('unread' in read) return { refused: indexWords.unread[read.unread] };
  const { problems, files } = readContent(root);
  if (problems.some(({ file: path }) => path.startsWith('content/rates/')))
    return { refused: indexWords.notSound };
  const all = files.rates.filter((each): each is Read<IndexSeries> => each.value.kind === 'series');
  const own = all.find(({ value }) => value.table === read.table);
  if (own === undefined)
    return {
      refused: indexWords.noSeries(
        read.table,
        all.flatMap(({ value }) => value.table ?? []),
      ),
    };
  const result = addMonths(readFileSync(join(root, own.path), 'utf8'), own.value, read);
  if ('refused' in result) return { refused: whyNot(result, own.path) };
  return { path: own.path, text: result.text, said: told(result, own.path) };
}

function whyNot(refusal: Refusal, path: string): string {
  const words = indexWords.refused;
  switch (refusal.refused) {
    case 'changed':
      return words.changed(path, refusal.months);
    case 'afterEnd':
      return words.afterEnd(refusal.month, refusal.end);
    case 'nothingInCommon':
      return words.nothingInCommon(path);
    default:
      return words[refusal.refused](refusal.found, refusal.expected);
  }
}

function told({ added, without, same }: Addition, path: string): string {
  if (added.length === 0) return indexWords.nothingNew(path, same);
  return [
    indexWords.added(path, added),
    without.length > 0 ? indexWords.without(without) : '',
    indexWords.next(path, same),
  ]
    .filter(Boolean)
    .join('\n');
}
