// What became of reports that were chosen or pasted, in words.
import type { BillingTerms } from '#domain/billing/plan.ts';
import type { LeftOut } from '#domain/billing/reported-use.ts';
import { formatDecimal } from '#text/decimals.ts';
import { formatDate } from '#text/format.ts';
import { billingReport as words } from '#text/nb/billing-report.ts';
import type { ReportRefused } from './take-report.ts';

/** `start` is the first day of the plan that the reports were read for, YYYY-MM-DD. */
export type Outcome = { readonly start: string } & (Taken | Refused);

interface Taken {
  readonly status: 'taken';
  readonly quarters: readonly number[];
  /** A sentence for each reason why hours of the report are not used. */
  readonly left: readonly string[];
}

interface Refused {
  readonly status: 'refused';
  readonly why: string;
}

/** What has no hours is not missed. */
export function leftInWords(left: readonly LeftOut[], terms: BillingTerms): readonly string[] {
  return left
    .filter(({ used }) => used.gt(0))
    .map(({ reason, used }) => words.left[reason](formatDecimal(used), aboutOf(terms)));
}

/** @param names of the files, when there are several */
export function refusedInWords(
  refused: ReportRefused,
  terms: BillingTerms,
  names: readonly (string | null)[],
): string {
  if (!('line' in refused)) return words.nothingUsed[refused.problem](aboutOf(terms));
  const said = `${words.problem[refused.problem]} ${words.line(refused.line)}`;
  const name = names[refused.nth];
  return name ? words.ofFile(name, said) : said;
}

/** → «1. kvartal, 2. kvartal og 3. kvartal» */
export function quartersInWords(quarters: readonly number[]): string {
  const names = quarters.map(words.quarter);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${words.and}${last}` : last;
}

function aboutOf({ year, start }: BillingTerms): { readonly year: number; readonly start: string } {
  return { year, start: formatDate(start) };
}
