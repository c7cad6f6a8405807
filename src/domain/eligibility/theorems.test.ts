import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FactId, type Facts, factIds } from './facts.ts';
import { judge } from './judge.ts';
import { currentLaw } from './law.ts';
import { anyDraft, anyFacts, anyKnownFacts, anyLaw, unknownOf } from './testing/arbitraries.ts';
import { combinationsOf, families } from './theorems/exhaustive.ts';
import { theoremsOfDrafts } from './theorems/of-drafts.ts';
import { theoremsOfUnknown } from './theorems/of-unknown.ts';
import { theoremsOfFacts } from './theorems/prove.ts';

const today = '2026-11-22';

describe('of facts drawn by chance, on every law', () => {
  test.each(Object.entries(theoremsOfFacts))('%s', (_id, holds) => {
    fc.assert(
      fc.property(anyFacts, anyLaw, (facts, law) => holds(facts, judge(facts, law), law)),
      { numRuns: 2000 },
    );
  });
});

describe('of facts drawn by chance, some of them unknown', () => {
  test.each(Object.entries(theoremsOfUnknown))('%s', (_id, holds) => {
    fc.assert(fc.property(anyKnownFacts(3), anyLaw, holds), { numRuns: 150 });
  });
});

describe('of drafts drawn by chance', () => {
  test.each(Object.entries(theoremsOfDrafts))('%s', (_id, holds) => {
    fc.assert(
      fc.property(anyDraft, (draft) => holds(draft, today)),
      { numRuns: 300 },
    );
  });
});

/** A few of the combinations, spread evenly. */
const some: readonly Facts[] = families.flatMap((family) =>
  [...combinationsOf(family)].filter((_facts, place) => place % 50_021 === 0),
);
const pairs: readonly (readonly FactId[])[] = factIds.flatMap((id, place) =>
  factIds.slice(place).map((other) => [id, other]),
);

describe('of combinations of the abstraction, with every one and two facts unknown', () => {
  const quick = ['unknownIsItsAnswers', 'answeringNeverAdds', 'hoursKnownWhenSure'] as const;
  test.each(quick)('%s', (id) => {
    for (const facts of some) {
      const failing = pairs.filter((ids) => !theoremsOfUnknown[id](unknownOf(facts, ids), currentLaw));
      expect(failing).toEqual([]);
    }
  });
});

describe('of combinations of the abstraction, with no fact and every one unknown', () => {
  test.each(Object.entries(theoremsOfUnknown))('%s', (_id, holds) => {
    for (const facts of some) {
      const failing = [[], ...factIds.map((id) => [id])].filter(
        (ids) => !holds(unknownOf(facts, ids), currentLaw),
      );
      expect(failing).toEqual([]);
    }
  });
});
