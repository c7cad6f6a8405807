// Runs a file of cases with the functions that the tools on the site use.
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { calculators } from './calculators.ts';
import { runEligibilityCase } from './eligibility.ts';

export interface CaseResult {
  readonly id: string;
  readonly ok: boolean;
  /** In the shape of what the case expects; `{ error }` names what is not known. */
  readonly got: unknown;
}

const json = z.record(z.string(), z.unknown());

const rateFile = z.object({
  schema: z.literal('bpa-rate-cases/1'),
  cases: z.array(z.object({ id: z.string(), calculator: z.string(), input: json, expected: z.unknown() })),
});

const eligibilityFile = z.object({
  schema: z.literal('bpa-vignettes/1'),
  cases: z.array(
    z.object({
      id: z.string(),
      facts: json,
      expected: z.optional(z.unknown()),
      countable_hours_per_week: z.optional(z.unknown()),
    }),
  ),
});

const anyFile = z.union([rateFile, eligibilityFile]);

/** One result a case, in the order of the file. Throws when it is no file of cases. */
export function runCases(content: unknown): CaseResult[] {
  const file = anyFile.safeParse(content);
  if (!file.success) throw new Error('not a file of cases: bpa-rate-cases/1 or bpa-vignettes/1');
  if (file.data.schema === 'bpa-vignettes/1')
    return file.data.cases.map((each) => ({ id: each.id, ...runEligibilityCase(each) }));
  return file.data.cases.map(({ id, calculator, input, expected }) => {
    if (!Object.hasOwn(calculators, calculator)) return unknown(id, calculator);
    const got = calculators[calculator]?.(input);
    return { id, ok: isDeepStrictEqual(got, expected), got };
  });
}

function unknown(id: string, name: string): CaseResult {
  return { id, ok: false, got: { error: `unknown calculator: ${name}` } };
}
