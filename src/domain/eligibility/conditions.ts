// The ledger: each condition of the Act, how it stands on what is known, and the provision it rests on.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026; helse- og omsorgstjenesteloven §§ 3-1, 3-2
import type { FactId, Facts, KnownFacts } from './facts.ts';
import { isContinuationOpen, keepsRight } from './judge.ts';
import type { Law } from './law.ts';
import { type Load, loadsOf, mayBeAway } from './reachable-levels.ts';
import { completions } from './representatives.ts';
import { type Condition, type ConditionId, type ConditionStatus, conditionIds } from './result.ts';
import {
  adultAge,
  durationOf,
  isAway,
  isOver67,
  isParent,
  isRespiteEnding,
  respiteStanding,
} from './situation.ts';

/** How a condition stands on complete facts; null when it is of no consequence to them. */
type Standing = Exclude<ConditionStatus, 'unknown'> | null;

interface Told {
  readonly provision: string;
  /** The facts it reads. */
  readonly reads: readonly FactId[];
  readonly isToldOf?: (known: KnownFacts) => boolean;
  /** It is told only of facts that surely make it of consequence. */
  readonly onlyIfSure?: true;
}

interface OfFacts extends Told {
  readonly stands: (facts: Facts, law: Law) => Standing;
}

/** It also reads what the hours amount to. */
interface OfHours extends Told {
  readonly standsOn: (load: Load, facts: Facts, law: Law) => Standing;
}

type Reading = OfFacts | OfHours;

const metIf = (holds: boolean): Standing => (holds ? 'met' : 'notMet');

const ofRespite = ['role', 'respite'] as const;
const ofChild = [...ofRespite, 'childAge', 'childHome', 'childDisabled', 'parentalResponsibility'] as const;

/** Until the reader has said to be a parent, nothing is told of a child. */
const isRoleSaid = ({ role }: KnownFacts): boolean => role !== null;

/** A condition of a parent's respite is of no consequence where none is asked for. */
const asksRespite = (facts: Facts): boolean => isParent(facts) && facts.respite.gt(0);

const readings: Readonly<Record<ConditionId, Reading>> = {
  livesAtHome: {
    provision: 'hol-3-2-1-6-c',
    reads: ['home', 'movesHome'],
    // A parent is not asked where the child lives when it lives at home.
    isToldOf: (known) => !isParent(known) || known.home !== 'home',
    stands: (facts) => metIf(!isAway(facts)),
  },
  legalStay: {
    provision: 'hol-3-1-1',
    reads: ['legalStay'],
    stands: ({ legalStay }) => (legalStay ? 'met' : 'open'),
  },
  age: {
    provision: 'pbrl-2-1-d-1',
    reads: ['role', 'age', 'grantedBefore67', 'decisionBefore67'],
    onlyIfSure: true,
    stands: (facts, law) => {
      // The fourth sentence takes the place of the limit.
      if (isOver67(facts) && keepsRight(facts, law)) return null;
      if (isOver67(facts)) return isParent(facts) ? 'open' : 'notMet';
      return facts.decisionBefore67 || keepsRight(facts, law) ? 'met' : 'open';
    },
  },
  continuation: {
    provision: 'pbrl-2-1-d-1',
    reads: ['age', 'grantedBefore67', 'months', 'leader', 'legalStay', 'costDocumented'],
    standsOn: (load, facts, law) => {
      if (!isOver67(facts) || !law.continuesAfter67) return null;
      if (!keepsRight(facts, law)) return 'notMet';
      return isContinuationOpen(facts, load, law) ? 'open' : 'met';
    },
  },
  duration: {
    provision: 'pbrl-2-1-d-3',
    reads: ['months'],
    stands: ({ months }) =>
      (({ beyond: 'met', uncertain: 'open', notBeyond: 'notMet' }) as const)[durationOf(months)],
  },
  hours: {
    provision: 'pbrl-2-1-d-4',
    reads: [],
    standsOn: ({ possible, certain }) => (certain === 0 && possible > 0 ? 'open' : metIf(certain > 0)),
  },
  cost: {
    provision: 'pbrl-2-1-d-4',
    reads: ['age', 'grantedBefore67', 'costDocumented'],
    standsOn: ({ possible, certain }, facts, law) => {
      // The reservation is for those who have from 25 to under 32 hours for certain.
      if (certain !== 1) return null;
      const isOpen = possible > certain || (isOver67(facts) && keepsRight(facts, law));
      return facts.costDocumented && isOpen ? 'open' : metIf(!facts.costDocumented);
    },
  },
  night: {
    provision: 'pbrl-2-1-d-2',
    reads: ['night', 'nightSecondHelper', 'nightContinuous'],
    stands: ({ night, nightSecondHelper, nightContinuous }) =>
      night.add(nightSecondHelper).gt(0) ? metIf(nightContinuous) : null,
  },
  secondHelper: {
    provision: 'pbrl-2-1-d-2',
    reads: ['secondHelper', 'nightSecondHelper', 'secondHelperContinuous'],
    stands: ({ secondHelper, nightSecondHelper, secondHelperContinuous }) =>
      secondHelper.add(nightSecondHelper).gt(0) ? metIf(secondHelperContinuous) : null,
  },
  childDisabled: {
    provision: 'pbrl-2-1-d-1',
    reads: [...ofRespite, 'childDisabled'],
    isToldOf: isRoleSaid,
    stands: (facts) => (asksRespite(facts) ? metIf(facts.childDisabled) : null),
  },
  childAtHome: {
    provision: 'pbrl-2-1-d-1',
    reads: [...ofRespite, 'childHome', 'home', 'movesHome'],
    isToldOf: isRoleSaid,
    // A child who is to move home is weighed as at home; of one who may be away it is not known.
    stands: (facts) => (asksRespite(facts) ? metIf(facts.childHome && !isAway(facts)) : null),
  },
  childUnder18: {
    provision: 'pbrl-2-1-d-1',
    reads: [...ofRespite, 'childAge'],
    isToldOf: isRoleSaid,
    stands: (facts) => (asksRespite(facts) ? metIf(facts.childAge < adultAge) : null),
  },
  parentalResponsibility: {
    provision: 'pbrl-2-1-d-1',
    reads: [...ofRespite, 'parentalResponsibility'],
    isToldOf: isRoleSaid,
    stands: (facts) => {
      if (!asksRespite(facts)) return null;
      return facts.role === 'foster' && !facts.parentalResponsibility
        ? 'open'
        : metIf(facts.parentalResponsibility);
    },
  },
  respiteLasts: {
    provision: 'pbrl-2-1-d-3',
    reads: ofChild,
    isToldOf: isRoleSaid,
    stands: (facts) => {
      if (!asksRespite(facts) || respiteStanding(facts) === 'outside') return null;
      return isRespiteEnding(facts) ? 'open' : 'met';
    },
  },
  hoursOfTwo: {
    provision: 'pbrl-2-1-d-1',
    reads: [],
    isToldOf: isRoleSaid,
    // Only where adding them decides.
    onlyIfSure: true,
    standsOn: ({ own, respite, together }) => (together > own && together > respite ? 'open' : null),
  },
  leader: {
    provision: 'pbrl-2-1-d-1',
    reads: ['leader'],
    stands: ({ leader }) => (leader === 'none' ? 'open' : 'met'),
  },
};

/** Those that are of consequence, in the order of `conditionIds`. */
export function conditionsOf(known: KnownFacts, law: Law): readonly Condition[] {
  const isSurelyAway = !mayBeAway(known).has(false);
  // What would count at home is of no consequence to one who is away; to one who may be, it is.
  const loads = loadsOf(known);
  return conditionIds.flatMap((id) => {
    if (isSurelyAway && id !== 'livesAtHome') return [];
    const { provision, reads, isToldOf, onlyIfSure } = readings[id];
    if (isToldOf?.(known) === false) return [];
    const ways = completions(known, reads);
    const all = new Set(ways.flatMap((facts) => standings(readings[id], loads, facts, law)));
    const [only, ...others] = [...all].filter((each) => each !== null);
    if (only === undefined) return [];
    const isUnsure = others.length > 0 || (onlyIfSure && all.has(null));
    return [{ id, provision, status: isUnsure ? 'unknown' : only }];
  });
}

function standings(reading: Reading, loads: readonly Load[], facts: Facts, law: Law): Standing[] {
  if ('stands' in reading) return [reading.stands(facts, law)];
  return loads.map((load) => reading.standsOn(load, facts, law));
}
