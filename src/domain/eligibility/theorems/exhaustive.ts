// The stated finite abstraction of the facts: values on both sides of every limit, and every combination of them.
// What is proved of all of these is told to readers; the theorems stand beside.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026
import { type Hours, hours } from '../../shared/hours.ts';
import { type Facts, grants, leaders, ordinary } from '../facts.ts';

/** The values of one fact, or of a few that are told together. */
interface Axis {
  readonly id: string;
  readonly ways: readonly Partial<Facts>[];
}

/** Combinations are all products of the axes. */
export interface Family {
  readonly id: 'persons' | 'parents';
  readonly axes: readonly Axis[];
}

const none = hours(0);
const under25 = hours('24.99');
const under32 = hours('31.99');
/** Added to 24.99 it makes exactly 32. */
const little = hours('7.01');
/** Added to 24.99 it makes exactly 25, and to 31.99 exactly 32. */
const least = hours('0.01');

const personal: Axis = {
  id: 'personal',
  ways: [none, under25, hours(25), under32, hours(32)].map((personal) => ({ personal })),
};

const either = [true, false] as const;

/** Of everybody. */
const general: readonly Axis[] = [
  { id: 'age', ways: [{ age: 66.99 }, { age: 67 }] },
  { id: 'decisionBefore67', ways: either.map((decisionBefore67) => ({ decisionBefore67 })) },
  { id: 'grantedBefore67', ways: grants.map((grantedBefore67) => ({ grantedBefore67 })) },
  {
    id: 'months',
    ways: [
      { low: 24, high: 24 },
      { low: 24, high: 25 },
      { low: 25, high: null },
    ].map((months) => ({ months })),
  },
  { id: 'leader', ways: leaders.map((leader) => ({ leader })) },
  { id: 'costDocumented', ways: either.map((costDocumented) => ({ costDocumented })) },
  { id: 'legalStay', ways: either.map((legalStay) => ({ legalStay })) },
];

function atNight(night: Hours, nightContinuous: boolean): Partial<Facts> {
  return { night, nightContinuous };
}

function ofTwo(secondHelper: Hours, secondHelperContinuous: boolean): Partial<Facts> {
  return { secondHelper, secondHelperContinuous };
}

/** Help at night, of two, and of two at night. */
const beside: readonly Partial<Facts>[] = [
  {},
  ...either.map((continuous) => atNight(little, continuous)),
  ...either.map((continuous) => ofTwo(little, continuous)),
  ...either.flatMap((night) =>
    either.map((second) => ({
      ...atNight(least, night),
      ...ofTwo(least, second),
      nightSecondHelper: little,
    })),
  ),
];

/** Those who ask for themselves, for somebody they represent, or for a child. */
const persons: Family = {
  id: 'persons',
  axes: [
    { id: 'role', ways: [{ role: 'self' }, { role: 'represented' }, { role: 'child' }] },
    {
      id: 'home',
      ways: [
        { home: 'home' },
        { home: 'samlokalisert' },
        { home: 'institution', movesHome: true },
        { home: 'institution', movesHome: false },
      ],
    },
    personal,
    { id: 'beside', ways: beside },
    ...general,
  ],
};

const child: Partial<Facts> = {
  childAge: 15.99,
  childHome: true,
  childDisabled: true,
  parentalResponsibility: true,
};

/** Parents and foster parents, with the child's own hours and respite; each condition of respite fails by itself. */
const parents: Family = {
  id: 'parents',
  axes: [
    { id: 'role', ways: [{ role: 'parent' }, { role: 'foster' }] },
    { id: 'home', ways: [{ home: 'home' }, { home: 'institution' }] },
    {
      id: 'child',
      ways: [
        child,
        { ...child, childAge: 16 },
        { ...child, childAge: 18 },
        { ...child, childHome: false },
        { ...child, childDisabled: false },
        { ...child, parentalResponsibility: false },
        { ...child, parentalResponsibility: false, childAge: 16 },
      ],
    },
    personal,
    { id: 'respite', ways: [none, least, under25, hours(25), hours(32)].map((respite) => ({ respite })) },
    ...general,
  ],
};

export const families: readonly Family[] = [persons, parents];

export function sizeOf({ axes }: Family): number {
  return axes.reduce((size, { ways }) => size * ways.length, 1);
}

/** Every combination once; the last axis turns fastest. */
export function combinationsOf({ axes }: Family): Generator<Facts> {
  return extended(ordinary, axes);
}

function* extended(facts: Facts, [axis, ...rest]: readonly Axis[]): Generator<Facts> {
  if (axis === undefined) yield facts;
  else for (const way of axis.ways) yield* extended({ ...facts, ...way }, rest);
}
