// What the proof of BPA-sjekken finds: every combination judged, every theorem held, the other reading of the law compared.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { judge } from '#domain/eligibility/judge.ts';
import { combinationsOf, families, sizeOf } from '#domain/eligibility/theorems/exhaustive.ts';
import { theoremsOfDrafts } from '#domain/eligibility/theorems/of-drafts.ts';
import { theoremsOfUnknown } from '#domain/eligibility/theorems/of-unknown.ts';
import { prove, theoremsOfFacts } from '#domain/eligibility/theorems/prove.ts';
import { disagreement } from '../../tests/eligibility/oracle/compare.ts';
import { type ToldCase, toldCases } from './told-cases.ts';

export const findingsFile = 'src/domain/eligibility/proof.json';
const mutationFile = 'tests/mutation/stryker.config.json';
const casesFile = 'tests/cases/eligibility.json';

/** As it stands in the file, and on the page. */
export interface Findings {
  /** The law as it was checked, YYYY-MM-DD. */
  readonly law: string;
  /** Combinations of facts, each judged once. */
  readonly judged: number;
  readonly families: readonly { readonly id: string; readonly size: number }[];
  readonly byOutcome: Readonly<Record<string, number>>;
  /** Of how many combinations the other reading of the law gives the same outcome and the same hours. */
  readonly agreed: number;
  /** SHA-256 of every outcome in order, a line each. */
  readonly sha256: string;
  /** Ids of the theorems that hold. */
  readonly theorems: {
    readonly ofFacts: readonly string[];
    readonly ofUnknown: readonly string[];
    readonly ofDrafts: readonly string[];
  };
  /** Of a hundred faults planted in the rules one by one, how many the tests must find at least. */
  readonly plantedFaultsFound: number;
  readonly cases: readonly ToldCase[];
}

/** Throws when a theorem fails: then there is nothing to tell. */
export function findings(): Findings {
  const { judged, byOutcome, counterexamples } = prove(families);
  const [failing] = counterexamples;
  if (failing) throw new Error(`${failing[0]} does not hold of ${JSON.stringify(failing[1])}`);
  const { law_snapshot, cases } = JSON.parse(readFileSync(casesFile, 'utf8'));
  return {
    law: law_snapshot,
    judged,
    families: families.map((family) => ({ id: family.id, size: sizeOf(family) })),
    byOutcome,
    ...comparison(),
    theorems: {
      ofFacts: Object.keys(theoremsOfFacts),
      ofUnknown: Object.keys(theoremsOfUnknown),
      ofDrafts: Object.keys(theoremsOfDrafts),
    },
    plantedFaultsFound: JSON.parse(readFileSync(mutationFile, 'utf8')).thresholds.break,
    cases: toldCases(cases),
  };
}

export function inJson(found: Findings): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

function comparison(): Pick<Findings, 'agreed' | 'sha256'> {
  const hash = createHash('sha256');
  let agreed = 0;
  for (const family of families) {
    for (const facts of combinationsOf(family)) {
      if (disagreement(facts) === null) agreed += 1;
      hash.update(`${judge(facts).outcome}\n`);
    }
  }
  return { agreed, sha256: hash.digest('hex') };
}
