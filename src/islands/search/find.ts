// What is found for what is typed: every word must be answered; where none of the entries answers to all, some may.
import { search } from '#text/nb/search.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import { closeness, isSlip, parts, sameWord } from './match.ts';

/** Words that say nothing of what is looked for. */
export const smallWords: ReadonlySet<string> = new Set(wordsOf(search.smallWords));

const weights = { title: 5, lead: 2, words: 1 } as const;

/** What one more often looks for comes first: a page before one of its parts, and both before what is history. */
const worth = { page: 1.5, question: 1.2, term: 1.1, criterion: 1.1, section: 1, event: 0.6 } as const;
/** Both parts of a compound say less than the compound. */
const worthOfParts = 0.5;

interface Prepared {
  readonly entry: Entry;
  readonly fields: readonly { readonly weight: number; readonly words: readonly string[] }[];
}

export interface Found {
  readonly entries: readonly Entry[];
  /** false: no entry answers to every word that was typed. */
  readonly all: boolean;
}

export type Find = (typed: string) => Found;

/** Prepares the entries once; the answer is a function of what is typed. Best first, otherwise in the order given. */
export function searchIn(entries: readonly Entry[]): Find {
  const prepared = entries.map(prepare);
  const known = new Set(prepared.flatMap(({ fields }) => fields.flatMap(({ words }) => words)));
  return (typed) => {
    const asked = questionsOf(typed, known);
    const scored = prepared.map(({ entry, fields }) => ({
      entry,
      scores: asked.map((question) => worth[entry.kind] * scoreOf(question, fields)),
    }));
    const whole = scored.filter(({ scores }) => scores.length > 0 && scores.every((one) => one > 0));
    const some = whole.length > 0 ? whole : scored.filter(({ scores }) => scores.some((one) => one > 0));
    return {
      all: whole.length > 0,
      entries: some
        .map(({ entry, scores }) => ({ entry, sum: scores.reduce((sum, one) => sum + one, 0) }))
        .sort((one, other) => other.sum - one.sum)
        .map(({ entry }) => entry),
    };
  };
}

function prepare(entry: Entry): Prepared {
  return {
    entry,
    fields: [
      { weight: weights.title, words: wordsOf(`${entry.title} ${entry.within ?? ''}`) },
      { weight: weights.lead, words: wordsOf(entry.lead) },
      { weight: weights.words, words: entry.words },
    ],
  };
}

/** What must be answered: a word, or one of those it may be a slip for, or else all parts of the compound it is. */
interface Question {
  readonly words: readonly string[];
  readonly parts: readonly string[];
}

function questionsOf(typed: string, known: ReadonlySet<string>): Question[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !smallWords.has(word));
  const isForm = (part: string): boolean => [...known].some((other) => closeness(part, other) >= sameWord);
  return (telling.length > 0 ? telling : words).map((word) => {
    const found = [...known].some((other) => closeness(word, other) > 0);
    const apart = parts(word, isForm) ?? [];
    const slips = found || apart.length > 0 ? [] : [...known].filter((other) => isSlip(word, other));
    return { words: [word, ...slips], parts: apart };
  });
}

function scoreOf({ words, parts: apart }: Question, fields: Prepared['fields']): number {
  const whole = Math.max(...words.map((word) => score(word, fields)));
  if (apart.length === 0) return whole;
  return Math.max(whole, worthOfParts * Math.min(...apart.map((part) => score(part, fields))));
}

function score(word: string, fields: Prepared['fields']): number {
  return Math.max(
    ...fields.map(
      ({ weight, words }) =>
        words.reduce((best, other) => Math.max(best, closeness(word, other)), 0) * weight,
    ),
  );
}
