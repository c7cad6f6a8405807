// Theorems of what is not known: «vet ikke», the answer to it, the facts that decided, the smallest change, the ledger.
import { hours } from '../../shared/hours.ts';
import { conditionsOf } from '../conditions.ts';
import { decidedBy } from '../decided-by.ts';
import { decidingQuestion } from '../deciding-question.ts';
import { type FactId, type Facts, factIds, type KnownFacts } from '../facts.ts';
import { isBetter, judge, type Outcome } from '../judge.ts';
import type { Law } from '../law.ts';
import { possible } from '../possible.ts';
import { countableHours } from '../reachable-levels.ts';
import { representatives } from '../representatives.ts';
import type { Change, ConditionId } from '../result.ts';
import { durationOf, isParent } from '../situation.ts';
import { mostMore, smallestChanges } from '../smallest-change.ts';
import { type HoldsOfUnknown, isRight } from './holds.ts';
import { turningsOf, unknownOf } from './turnings.ts';

const little = hours('0.01');

export const theoremsOfUnknown = {
  unknownIsItsAnswers: (known, law) => {
    const found = new Set<Outcome>();
    const ruling = new Set<string>();
    for (const facts of turningsOf(known)) {
      const { outcome, rule } = judge(facts, law);
      found.add(outcome);
      ruling.add(rule);
    }
    const told = possible(known, law);
    return isSame(told.outcomes, [...found]) && isSame(told.rules, [...ruling]);
  },

  answeringNeverAdds: (known, law) => {
    const before = possible(known, law).outcomes;
    return unknownOf(known).every((id) =>
      representatives[id].every((value) =>
        possible({ ...known, [id]: value }, law).outcomes.every((outcome) => before.includes(outcome)),
      ),
    );
  },

  hoursKnownWhenSure: (known, law) => {
    const found = new Set([...turningsOf(known)].map((facts) => judge(facts, law).countable.toFraction()));
    const told = countableHours(known);
    return told === null ? found.size > 1 : found.size === 1 && found.has(told.toFraction());
  },

  decisiveFactsSuffice: (known, law) => {
    const decisive = decidedBy(known, law, factIds);
    return isSame(possible(only(decisive, known), law).outcomes, possible(known, law).outcomes);
  },

  decisiveFactsAllNeeded: (known, law) => {
    const decisive = decidedBy(known, law, factIds);
    const { outcomes } = possible(known, law);
    return decisive.every((left) => {
      const others = decisive.filter((id) => id !== left);
      return possible(only(others, known), law).outcomes.length > outcomes.length;
    });
  },

  questionWhileOpen: (known, law) => {
    const question = decidingQuestion(known, law, factIds);
    if (possible(known, law).outcomes.length === 1) return question === null;
    return question !== null && known[question] === null;
  },

  changesGiveTheirOutcome: (known, law) => {
    const [now] = possible(known, law).outcomes;
    return smallestChanges(known, law).every((change) => {
      const after = possible(changed(known, change), law).outcomes;
      return after.length === 1 && after[0] === change.outcome && isBetter(change.outcome, now);
    });
  },

  changesAreSmallest: (known, law) =>
    smallestChanges(known, law).every((change) =>
      smaller(change).every((less) => isWorseThan(change.outcome, changed(known, less), law)),
    ),

  changesAreHonest: (known, law) =>
    smallestChanges(known, law).every(({ facts }) => facts.every(({ id }) => !never.includes(id))),

  changesAreWithinReach: (known, law) =>
    smallestChanges(known, law).every(
      ({ facts, lacking }) =>
        (lacking?.lte(mostMore) ?? true) && facts.every(({ id }) => isWithinReach(id, known)),
    ),

  ledgerAgreesWithOutcome: (known, law) => {
    const isMet = conditionsOf(known, law).every(
      ({ id, status }) => !decisiveConditions.includes(id) || status === 'met',
    );
    const { outcomes } = possible(known, law);
    // Of one whose age is not known, a right and its continuation may both be possible: which condition it rests on is not known.
    return isMet ? outcomes.every(isRight) : outcomes.length > 1 || !outcomes.every(isRight);
  },

  ledgerHoldsHoweverItTurnsOut: (known, law) => {
    const told = new Map(conditionsOf(known, law).map(({ id, status }) => [id, status]));
    const isLater = (id: ConditionId): boolean => known.role === null && ofParents.includes(id);
    for (const facts of turningsOf(known)) {
      for (const { id, status } of conditionsOf(facts, law)) {
        const before = told.get(id);
        if (before === undefined && isLater(id)) continue;
        if (status === 'unknown' || before === undefined || (before !== 'unknown' && before !== status))
          return false;
      }
    }
    return true;
  },
} satisfies Readonly<Record<string, HoldsOfUnknown>>;
export type UnknownTheoremId = keyof typeof theoremsOfUnknown;

/** A change never asks anybody to be another than they are. */
const never: readonly FactId[] = [
  'role',
  'age',
  'childAge',
  'childHome',
  'childDisabled',
  'parentalResponsibility',
  'legalStay',
  'grantedBefore67',
];

/** Told of once the role is known to be a parent's. */
const ofParents: readonly ConditionId[] = [
  'childDisabled',
  'childAtHome',
  'childUnder18',
  'parentalResponsibility',
  'respiteLasts',
  'hoursOfTwo',
];

/** Those that together are the right; the others tell which hours count. */
const decisiveConditions: readonly ConditionId[] = [
  'livesAtHome',
  'legalStay',
  'age',
  'continuation',
  'duration',
  'hours',
  'cost',
  'leader',
];

/** No kind of help that nobody has named, and no longer need where it is known to be two years or less. */
function isWithinReach(id: FactId, { role, months, ...known }: KnownFacts): boolean {
  if (id === 'months') return months !== null && durationOf(months) === 'uncertain';
  if (id === 'respite') return known.respite?.gt(0) ?? false;
  if (id !== 'personal' || role === null || !isParent({ role })) return true;
  const own = [known.personal, known.night, known.secondHelper, known.nightSecondHelper];
  return own.some((amount) => amount?.gt(0));
}

function isSame<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

function only(ids: readonly FactId[], known: KnownFacts): KnownFacts {
  return Object.fromEntries(factIds.map((id) => [id, ids.includes(id) ? known[id] : null])) as KnownFacts;
}

type Changed = Pick<Change, 'facts'>;

function changed(known: KnownFacts, { facts }: Changed): KnownFacts {
  return { ...known, ...Object.fromEntries(facts.map(({ id, to }) => [id, to])) };
}

/** The same with a hundredth of an hour less, and each part of it alone. */
function smaller({ facts, lacking }: Change): Changed[] {
  const parts = facts.length > 1 ? facts.map((part) => ({ facts: [part] })) : [];
  if (lacking === null) return parts;
  const less = facts.map(({ id, to }) =>
    id === 'personal' || id === 'respite' ? { id, to: (to as Facts['personal']).sub(little) } : { id, to },
  );
  return [...parts, { facts: less }];
}

function isWorseThan(outcome: Outcome, known: KnownFacts, law: Law): boolean {
  return possible(known, law).outcomes.some((other) => isBetter(outcome, other));
}
