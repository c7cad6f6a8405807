// Runs a file of cases with the functions that the tools on the site use.
import * as z from 'zod/mini';
import { calculators } from './calculators.ts';
import { readSigned } from './decimals.ts';
import { runEligibilityCase } from './eligibility.ts';
import { Input, NotUnderstood } from './input.ts';

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
    const got = computed(calculator, new Input(input));
    return { id, ok: isSame(got, expected), got };
  });
}

function computed(name: string, input: Input): unknown {
  const calculator = Object.hasOwn(calculators, name) ? calculators[name] : undefined;
  if (calculator === undefined) return { error: `unknown calculator: ${name}` };
  try {
    return calculator(input);
  } catch (error) {
    if (error instanceof NotUnderstood) return { error: error.message };
    throw error;
  }
}

/** Decimals are the same however they are written: «45» and «45.00». */
function isSame(got: unknown, expected: unknown): boolean {
  if (typeof got !== 'object' || got === null) {
    const [one, other] = [readSigned(got), readSigned(expected)];
    return one && other ? one.equals(other) : got === expected;
  }
  if (typeof expected !== 'object' || expected === null) return false;
  const keys = new Set([...Object.keys(got), ...Object.keys(expected)]);
  const [one, other] = [got as Record<string, unknown>, expected as Record<string, unknown>];
  return [...keys].every((key) => isSame(one[key], other[key]));
}
