// What the page hands the tool: content, and nothing that depends on the reader.
import type { Call } from '#domain/call/call.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { QuotedProvision } from '#domain/law/provision.schema.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';

export interface Site {
  readonly siteName: string;
  readonly call: Pick<
    Call,
    'id' | 'title' | 'shortTitle' | 'status' | 'standing' | 'criteriaVersion' | 'submitTo' | 'hourlyPrice'
  > & {
    /** The days that the call has settled. */
    readonly settled: SettledDays;
  };
  /** In the order of the call. */
  readonly criteria: readonly AskedCriterion[];
  /** Those that the criteria quote. */
  readonly provisions: readonly QuotedProvision[];
  /** Whether the call has an example to open. */
  readonly hasExample: boolean;
  /** Where the site lies: `/`, or `/folder/`. */
  readonly base: string;
  /** Of the site's code; packages carry it. */
  readonly version: string;
}

/** The address of a criterion's own page. */
export function criterionPage(site: Site, criterionId: string): string {
  return `${site.base}krav/${criterionId.toLowerCase()}/`;
}
