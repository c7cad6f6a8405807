// Every way in which unknown facts may turn out, counted by brute force: beside each limit, and beside what each limit lacks.
import { type Hours, hours, noHours } from '../../shared/hours.ts';
import { type FactId, type Facts, grants, homes, type KnownFacts, leaders, roles } from '../facts.ts';
import { hoursAtLimits, representatives } from '../representatives.ts';
import { limits } from '../situation.ts';

const hourIds = ['personal', 'night', 'secondHelper', 'nightSecondHelper', 'respite'] as const;
const little = hours('0.01');
/** With those at the limits these make sums on both sides of every limit. */
const parts: readonly Hours[] = [little, hours(1), hours('7.01'), ...hoursAtLimits];

/** Also those that the law treats alike. */
const everyValue: { readonly [Id in FactId]?: readonly Facts[Id][] } = {
  role: roles,
  age: [0, 66.99, 67, 100],
  grantedBefore67: grants,
  months: [
    { low: 0, high: 1 },
    { low: 24, high: 24 },
    { low: 0, high: 25 },
    { low: 24, high: null },
    { low: 25, high: 25 },
    { low: 25, high: null },
  ],
  childAge: [0, 15.99, 16, 17.99, 18],
  home: homes,
  leader: leaders,
};

/** The first fact that is unknown turns slowest. */
export function* turningsOf(known: KnownFacts): Generator<Facts> {
  const [unknown] = unknownOf(known);
  if (unknown === undefined) yield known as Facts;
  else for (const value of waysOf(unknown, known)) yield* turningsOf({ ...known, [unknown]: value });
}

export function unknownOf(known: KnownFacts): readonly FactId[] {
  return Object.entries(known).flatMap(([id, value]) => (value === null ? [id as FactId] : []));
}

function waysOf(id: FactId, known: KnownFacts): readonly Facts[FactId][] {
  if (!hourIds.some((each) => each === id)) return everyValue[id] ?? representatives[id];
  const lacking = sumsOf(known).flatMap((given) =>
    Object.values(limits).flatMap((limit) => [limit.sub(given), limit.sub(given).sub(little)]),
  );
  return distinct([...parts, ...lacking.filter((more) => more.gte(0))]);
}

/** Of the hours that are known, in every selection: any of them may count or not. */
function sumsOf(known: KnownFacts): readonly Hours[] {
  let sums = [noHours];
  for (const amount of hourIds.map((id) => known[id]).filter((given) => given !== null)) {
    sums = distinct([...sums, ...sums.map((total) => total.add(amount))]);
  }
  return sums;
}

function distinct(amounts: readonly Hours[]): Hours[] {
  return [...new Map(amounts.map((amount) => [amount.toFraction(), amount])).values()];
}
