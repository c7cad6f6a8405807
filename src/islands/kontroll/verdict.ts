// What is concluded from an examination, and from what is published here now. Decides nothing about the application.
import { complete } from '#domain/application/complete.ts';
import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';
import type { Examination } from '#export/examine.ts';

export interface PublishedHere {
  readonly call: Pick<Call, 'id' | 'title' | 'criteriaVersion'> & {
    /** The days that the call has settled. */
    readonly settled: SettledDays;
  };
  readonly criteria: readonly AskedCriterion[];
}

/** `carries`: a PDF with whole answers. `broken`: known as a package, and something differs. `refused`: nothing could be read. */
export type Verdict = 'whole' | 'carries' | 'broken' | 'refused';

export function verdictOf({ kind, problems, envelope, files }: Examination): Verdict {
  if (problems.length === 0 && envelope !== null) return kind === 'pdf' ? 'carries' : 'whole';
  return files.length > 0 ? 'broken' : 'refused';
}

/** Gaps by the rule of the application; null when the answers are to other criteria than those published here. */
export function gapsIn({ draft, call }: PackageEnvelope, here: PublishedHere): number | null {
  const isSame = call.id === here.call.id && draft.callId === here.call.id;
  if (!isSame || draft.criteriaVersion !== here.call.criteriaVersion || draft.part !== null) return null;
  const completion = complete(draft, here.criteria, here.call.settled);
  return completion.status === 'complete' ? 0 : completion.gaps.length;
}
