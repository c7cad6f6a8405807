// Which unknown fact to find out first: the one whose answer, whatever it is, leaves the fewest outcomes. Before anything is
// known it is whom the check is for.
import { noHours } from '../shared/hours.ts';
import type { FactId, Facts, KnownFacts } from './facts.ts';
import type { Law } from './law.ts';
import { possible } from './possible.ts';
import { hoursLacking } from './reachable-levels.ts';
import { representatives } from './representatives.ts';

/**
 * null when there is one outcome, or none of the candidates is unknown.
 * @param candidates the facts that can be asked for, in the order of the questions
 */
export function decidingQuestion(known: KnownFacts, law: Law, candidates: readonly FactId[]): FactId | null {
  if (possible(known, law).outcomes.length === 1) return null;
  const unknown = candidates.filter((id) => known[id] === null);
  if (isNothingKnown(known, candidates) && unknown.includes('role')) return 'role';
  const inOrder = [...ties.filter((id) => unknown.includes(id)), ...unknown];
  const left = inOrder.map((id) => outcomesLeft(id, known, law));
  return inOrder[left.indexOf(Math.min(...left))] ?? null;
}

/** Of equals the first of these, then the first that is asked. */
const ties: readonly FactId[] = ['role', 'personal', 'respite', 'age'];

/** The hours of two at night are no answer of their own: they follow from two others. */
function isNothingKnown(known: KnownFacts, candidates: readonly FactId[]): boolean {
  return candidates.every((id) => known[id] === null || id === 'nightSecondHelper');
}

/** How many outcomes an answer leaves, on average over the answers that the law tells apart. */
function outcomesLeft(id: FactId, known: KnownFacts, law: Law): number {
  const answers = answersOf(id, known);
  const left = answers.map((value) => possible({ ...known, [id]: value }, law).outcomes.length);
  return left.reduce((total, count) => total + count, 0) / answers.length;
}

/** Answers that the law tells apart. Hours: none, and as many as it takes to reach each limit. */
function answersOf(id: FactId, known: KnownFacts): readonly Facts[FactId][] {
  return isOfHours(id) ? [noHours, ...hoursLacking(known, id)] : representatives[id];
}

const ofHours = ['personal', 'night', 'secondHelper', 'nightSecondHelper', 'respite'] as const;

function isOfHours(id: FactId): id is (typeof ofHours)[number] {
  return ofHours.some((each) => each === id);
}
