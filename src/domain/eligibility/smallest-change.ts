// The smallest honest changes that would give a better answer: of facts that a person or the municipality can change,
// or have made clear. Never of age, role, stay, a child or what was granted.
import { type Hours, hours, noHours, sum } from '../shared/hours.ts';
import type { FactId, Facts, KnownFacts } from './facts.ts';
import { isBetter, type Outcome } from './judge.ts';
import type { Law } from './law.ts';
import { isOwnNamed, isRespiteNamed } from './named-hours.ts';
import { possible } from './possible.ts';
import { hoursLacking } from './reachable-levels.ts';
import { representatives } from './representatives.ts';
import type { Change } from './result.ts';
import { durationOf, isParent } from './situation.ts';

/** The most hours a week more that are spoken of, an hour a day: so much a mapping may have missed; more is another life. */
export const mostMore = hours(7);

/** One fact changed. */
interface Step {
  readonly id: FactId;
  readonly to: Facts[FactId];
  /** Of hours: how many more; null for every other fact. */
  readonly more: Hours | null;
}

/** Facts that can turn out in a better way, each with that way and what it is a change from. */
const clearings: readonly { readonly id: FactId; readonly to: Facts[FactId]; readonly from: From }[] = [
  { id: 'nightContinuous', to: true, from: (facts) => facts.nightContinuous === false },
  { id: 'secondHelperContinuous', to: true, from: (facts) => facts.secondHelperContinuous === false },
  { id: 'months', to: representatives.months[0] as Facts['months'], from: isUncertain },
  { id: 'leader', to: 'medleder', from: ({ leader }) => leader === 'none' },
  { id: 'decisionBefore67', to: true, from: (facts) => facts.decisionBefore67 === false },
  { id: 'costDocumented', to: false, from: ({ costDocumented }) => costDocumented === true },
  { id: 'movesHome', to: true, from: ({ movesHome }) => movesHome === false },
];
type From = (facts: KnownFacts) => boolean;

/** A forecast can become clear. To one whose need ends within two years, who may be dying, a longer one is never spoken of. */
function isUncertain({ months }: KnownFacts): boolean {
  return months !== null && durationOf(months) === 'uncertain';
}

/** Smallest first: fewest facts, then fewest hours. Of one fact or two; none where more than one outcome is possible. */
export function smallestChanges(known: KnownFacts, law: Law): readonly Change[] {
  const [now, ...others] = possible(known, law).outcomes;
  if (others.length > 0) return [];
  const changes = [...singles(known), ...pairs(known)].flatMap((steps) => changeBy(steps, known, law, now));
  return changes
    .filter((change, place) =>
      changes.every(
        (other, otherPlace) => other === change || !makesNeedless(other, change, otherPlace < place),
      ),
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
  return clearings.filter(({ from }) => from(known)).map(({ id, to }) => ({ id, to, more: null }));
}

/** As many more hours as it takes to reach a limit, of a kind that has been named. */
function raise(known: KnownFacts): Step[] {
  const by = (id: 'personal' | 'respite'): Step[] => {
    const given = known[id];
    if (given === null || !isNamed(id, known)) return [];
    const within = hoursLacking(known, id).filter((more) => more.lte(mostMore));
    return within.map((more) => ({ id, to: sum([given, more]), more }));
  };
  return [...by('personal'), ...by('respite')];
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

/** Nobody needs the other change: this one is a part of it, takes no more hours and gives no worse an outcome. */
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
