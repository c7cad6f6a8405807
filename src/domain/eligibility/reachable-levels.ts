// Which levels the hours can reach when some of them are not known. Exact: an unknown number of hours is any number.
import { type Hours, lacking, noHours, sum } from '../shared/hours.ts';
import type { Facts, KnownFacts } from './facts.ts';
import { waysOf } from './representatives.ts';
import {
  isAway,
  isParent,
  type Level,
  type Levels,
  levelOf,
  levels,
  levelsOf,
  limits,
  type OwnHoursId,
  ownHoursCounted,
  type RespiteStanding,
  respiteStanding,
} from './situation.ts';

/** All that the rules are told of hours, with the two facts that decide what the hours mean. Away, role is nothing. */
export interface Reach extends Levels {
  readonly away: boolean;
  readonly parent: boolean;
}

/** What the hours of one who is not away may amount to, before they are added or not. */
export interface Load extends Levels {
  readonly parent: boolean;
  readonly standing: RespiteStanding;
  readonly own: Level;
  readonly respite: Level;
  /** Of own hours and respite added. */
  readonly together: Level;
}

/** From `least` up to, but not as many as, `below`; null is without end. Exactly `least` when the two are equal. */
interface Span {
  readonly least: Hours;
  readonly below: Hours | null;
}

/** The levels of the own hours, of the respite, and of both together. */
type Triple = readonly [own: Level, respite: Level, together: Level];

const floors = [noHours, limits.reserved, limits.full] as const;
const ceilings = [limits.reserved, limits.full, null] as const;

/** Everything that the hours may amount to; the same may come twice. */
export function reachable(known: KnownFacts): Reach[] {
  const away = mayBeAway(known);
  const loads = away.has(false) ? loadsOf(known) : [];
  return [
    ...(away.has(true) ? [{ away: true, parent: false, possible: 0, certain: 0 } as const] : []),
    ...loads.map((load) => ({ ...load, away: false })),
  ];
}

/** The same for one who is taken not to be away, with the parts. */
export function loadsOf(known: KnownFacts): Load[] {
  const owns = ownSpans(known);
  const [alone, both] = [triples(owns, exactly(noHours)), triples(owns, spanOf(known, ['respite']))];
  return standings(known).flatMap(({ parent, standing }) =>
    (standing === 'outside' ? alone : both).map(([own, respite, together]) => ({
      ...{ parent, standing, own, respite, together },
      ...levelsOf(own, respite, together, standing),
    })),
  );
}

/** Whether the person may be away, and whether the person may not. */
export function mayBeAway(known: KnownFacts): ReadonlySet<boolean> {
  return new Set(waysOf(known, ['home', 'movesHome']).map(isAway));
}

/** Exact hours that count; null when they may turn out differently. */
export function countableHours(known: KnownFacts): Hours | null {
  const away = mayBeAway(known);
  if (!away.has(false)) return noHours;
  const spans = standings(known).flatMap(({ standing }) => {
    const isCounted = standing === 'counts' || standing === 'ending';
    return ownSpans(known).map((own) => (isCounted ? together(own, spanOf(known, ['respite'])) : own));
  });
  if (away.has(true)) spans.push(exactly(noHours));
  const [first] = spans;
  return first && spans.every((span) => isExact(span) && span.least.equals(first.least)) ? first.least : null;
}

/**
 * How many more hours would reach a limit, alone or added to the other's; fewest first, each once.
 * @param id of whose hours: the own, or a parent's respite. Hours that are not known are taken to be none.
 */
export function hoursLacking(known: KnownFacts, id: OwnHoursId | 'respite'): Hours[] {
  const owns = ownSpans(known).map(({ least }) => least);
  const own = owns.reduce((a, b) => (b.lt(a) ? b : a));
  const isOutside = standings(known).every(({ standing }) => standing === 'outside');
  const respite = isOutside ? noHours : spanOf(known, ['respite']).least;
  const has = [id === 'respite' ? respite : own, own.add(respite)];
  const missing = has.flatMap((each) => [limits.reserved, limits.full].map((limit) => lacking(limit, each)));
  return missing
    .filter((more, place) => more.gt(0) && missing.findIndex((other) => other.equals(more)) === place)
    .sort((a, b) => a.compare(b));
}

interface Standing {
  readonly parent: boolean;
  readonly standing: RespiteStanding;
}

function standings(known: KnownFacts): Standing[] {
  const possible = waysOf(known, [
    'role',
    'childAge',
    'childHome',
    'childDisabled',
    'parentalResponsibility',
  ]).map((facts) => ({ parent: isParent(facts), standing: respiteStanding(facts) }));
  return possible.filter(
    ({ parent, standing }, place) =>
      possible.findIndex((other) => other.parent === parent && other.standing === standing) === place,
  );
}

/** The own hours that count, for each way in which «kontinuerlig» may turn out; ways that come to the same are one. */
function ownSpans(known: KnownFacts): Span[] {
  const spans = waysOf(known, ['nightContinuous', 'secondHelperContinuous']).map((facts) =>
    spanOf(known, ownHoursCounted(facts)),
  );
  return spans.filter((span, place) => spans.findIndex((other) => isSame(span, other)) === place);
}

function spanOf(known: KnownFacts, ids: readonly (OwnHoursId | 'respite')[]): Span {
  const given: (Facts[OwnHoursId] | null)[] = ids.map((id) => known[id]);
  const least = sum(given.map((value) => value ?? noHours));
  return { least, below: given.includes(null) ? null : least };
}

function triples(owns: readonly Span[], respite: Span): Triple[] {
  return owns.flatMap((own) =>
    parts(own).flatMap(([ownLevel, ownPart]) =>
      parts(respite).flatMap(([respiteLevel, respitePart]) =>
        parts(together(ownPart, respitePart)).map(([level]): Triple => [ownLevel, respiteLevel, level]),
      ),
    ),
  );
}

/** The part of a span that lies in each level. */
function parts(span: Span): (readonly [Level, Span])[] {
  if (isExact(span)) return [[levelOf(span.least), span]];
  return levels.flatMap((level) => {
    const least = span.least.lt(floors[level]) ? floors[level] : span.least;
    const below = earlier(span.below, ceilings[level]);
    return below === null || least.lt(below) ? [[level, { least, below }] as const] : [];
  });
}

function together(a: Span, b: Span): Span {
  return {
    least: a.least.add(b.least),
    below: a.below === null || b.below === null ? null : a.below.add(b.below),
  };
}

function earlier(a: Hours | null, b: Hours | null): Hours | null {
  if (a === null || b === null) return a ?? b;
  return a.lt(b) ? a : b;
}

function exactly(hours: Hours): Span {
  return { least: hours, below: hours };
}

function isSame(a: Span, b: Span): boolean {
  return a.least.equals(b.least) && isExact(a) === isExact(b);
}

function isExact({ least, below }: Span): boolean {
  return below?.equals(least) ?? false;
}
