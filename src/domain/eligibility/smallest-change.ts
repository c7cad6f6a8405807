// The smallest honest changes that would give a better answer: of facts that a person or the municipality can change,
// or have made clear. Never of age, role, stay, a child or what was granted.
import { type Hours, hours, noHours } from '../shared/hours.ts';
import type { FactId, Facts, KnownFacts, Leader } from './facts.ts';
import { isBetter, type Outcome } from './judge.ts';
import type { Law } from './law.ts';
import { isOwnNamed, isRespiteNamed } from './named-hours.ts';
import { possible } from './possible.ts';
import { hoursLacking } from './reachable-levels.ts';
import { representatives } from './representatives.ts';
import type { Change } from './result.ts';
import { type Duration, durationOf, isParent } from './situation.ts';

/** The most hours a week more that are spoken of, an hour a day: so much a mapping may have missed; more is another life. */
export const mostMore = hours(7);

/** One fact changed. */
interface Step {
  readonly id: FactId;
  readonly to: Facts[FactId];
  /** Of hours: how many more; null for every other fact. */
  readonly more: Hours | null;
}

interface Clearing {
  readonly id: FactId;
  readonly from: boolean | Leader | Duration;
  readonly to: Facts[FactId];
}

/** Facts that can turn out in a better way, each with what it is a change from and that way. */
const clearings: readonly Clearing[] = [
  { id: 'nightContinuous', from: false, to: true },
  { id: 'secondHelperContinuous', from: false, to: true },
  // A forecast can become clear. To one whose need ends within two years, who may be dying, a longer one is never spoken of.
  { id: 'months', from: 'uncertain', to: representatives.months[0] as Facts['months'] },
  { id: 'leader', from: 'none', to: 'medleder' },
  { id: 'decisionBefore67', from: false, to: true },
  { id: 'costDocumented', from: true, to: false },
  { id: 'movesHome', from: false, to: true },
];

/** Smallest first: fewest facts, then fewest hours. Of one fact or two; none where more than one outcome is possible. */
export function smallestChanges(known: KnownFacts, law: Law): readonly Change[] {
  const [now, ...others] = possible(known, law).outcomes;
  if (others.length > 0) return [];
  const changes = [...singles(known), ...pairs(known)].flatMap((steps) => changeBy(steps, known, law, now));
  return changes
    .filter((change, place) =>
      changes.every((other, otherPlace) => !makesNeedless(other, change, otherPlace < place)),
    )
    .sort((a, b) => a.facts.length - b.facts.length || hoursOf(a).compare(hoursOf(b)));
}

function singles(known: KnownFacts): Step[][] {
  return [...clear(known), ...raise(known)].map((step) => [step]);
}

/** At most one of the two is of hours. */
function pairs(known: KnownFacts): Step[][] {
  const all = clear(known);
  return all.flatMap((first, place) =>
    [...all.slice(place + 1), ...raise(after([first], known))].map((second) => [first, second]),
  );
}

function clear(known: KnownFacts): Step[] {
  return clearings
    .filter(({ id, from }) => stateOf(id, known) === from)
    .map(({ id, to }) => ({ id, to, more: null }));
}

/** What a fact is; of months, how long they are. */
function stateOf(id: FactId, known: KnownFacts): unknown {
  const { months } = known;
  return id === 'months' && months !== null ? durationOf(months) : known[id];
}

/** As many more hours as it takes to reach a limit, of a kind that is known and has been named. */
function raise(known: KnownFacts): Step[] {
  const named = (['personal', 'respite'] as const).filter((id) => known[id] !== null && isNamed(id, known));
  return named.flatMap((id) =>
    hoursLacking(known, id)
      .filter((more) => more.lte(mostMore))
      .map((more) => ({ id, to: more.add(known[id] ?? noHours), more })),
  );
}

/** Of two people: a parent who has named no hours of the child's is not asked to find some. */
function isNamed(id: 'personal' | 'respite', known: KnownFacts): boolean {
  if (id === 'respite') return isRespiteNamed(known);
  return !isParent(known) || isOwnNamed(known);
}

function changeBy(steps: readonly Step[], known: KnownFacts, law: Law, now: Outcome): Change[] {
  const [outcome, ...others] = possible(after(steps, known), law).outcomes;
  if (others.length > 0 || !isBetter(outcome, now)) return [];
  const facts = steps.map(({ id, to }) => ({ id, to }));
  return [{ facts, lacking: steps.find(({ more }) => more !== null)?.more ?? null, outcome }];
}

function after(steps: readonly Step[], known: KnownFacts): KnownFacts {
  return { ...known, ...Object.fromEntries(steps.map(({ id, to }) => [id, to])) };
}

/** Nobody needs the other change: this one is a part of it, takes no more hours and gives no worse an outcome. Of two alike the first is kept. */
function makesNeedless(change: Change, other: Change, isFirst: boolean): boolean {
  const isPart = cleared(change).every((id) => cleared(other).includes(id));
  const isWorse = isBetter(other.outcome, change.outcome);
  if (!isPart || isWorse || hoursOf(change).gt(hoursOf(other))) return false;
  return isFirst || !makesNeedless(other, change, true);
}

function cleared({ facts }: Change): FactId[] {
  return facts.map(({ id }) => id).filter((id) => id !== 'personal' && id !== 'respite');
}

function hoursOf({ lacking }: Change): Hours {
  return lacking ?? noHours;
}
