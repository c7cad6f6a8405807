// What an editor should look at, though nothing is wrong: quotations that nothing uses, and those that nobody has read for long.
import type { Provision } from '#domain/law/provision.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { addMonths } from '#domain/shared/dates.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';
import { inListsNamed, piecesOf } from './walk.ts';

const monthsUntilOld = 12;

/**
 * @param day of the check, YYYY-MM-DD
 * @param code the text of every source file: a rule or a tool may name a quotation by its id
 */
export function lawWarnings(all: ContentFiles, day: string, code: readonly string[]): ContentProblem[] {
  const used = usedIn(all, code);
  return all.laws.flatMap((file) => [
    ...(all.complete && !used.has(file.value.id) ? [problem(file, 'quotationUnused', ['id'])] : []),
    ...old(file, day),
  ]);
}

function old(file: Read<Provision>, day: string): ContentProblem[] {
  const { checkedOn } = file.value;
  return addMonths(checkedOn, monthsUntilOld) < day
    ? [problem(file, 'quotationOld', ['checkedOn'], checkedOn)]
    : [];
}

function usedIn({ all }: ContentFiles, code: readonly string[]): Set<string> {
  const inContent = all.flatMap(({ value }) => {
    const pieces = piecesOf(value);
    return [...inListsNamed('law', pieces), ...inListsNamed('provisions', pieces)].map(({ text }) => text);
  });
  const inCode = code.flatMap((source) =>
    [...source.matchAll(/'([a-z0-9-]+)'/g)].map(([, name = '']) => name),
  );
  return new Set([...inContent, ...inCode]);
}
