// The account at the year's end: used hours by quarter, typed or taken from a report, and what each method refunds.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { invoicedQuarters, type QuarterUse, type UsedRead, usedField } from '#domain/billing/read-used.ts';
import { yearEnd } from '#domain/billing/year-end.ts';
import { total } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billingReport } from '#text/nb/billing-report.ts';
import { billingYearEnd as words } from '#text/nb/billing-year-end.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useTold } from '../../rates/shared/use-told.ts';
import { errorIn, placedProblems } from '../problems.ts';
import type { BillingSite } from '../site.ts';
import type { PlannedProps } from '../view-props.ts';
import { Account } from './Account.tsx';
import { Contract } from './Contract.tsx';
import { type Outcome, quartersInWords } from './outcome.ts';
import { ReadReport, type ReadReportProps } from './ReadReport.tsx';

export interface YearEndProps extends ReadReportProps {
  readonly site: BillingSite;
  readonly read: UsedRead;
}

const size = 9;

export function YearEnd(props: YearEndProps): JSX.Element {
  const { plan, terms, draft, update, read } = props;
  const problems = placedProblems(read.problems, (at) => words.used(Number(at.slice(-1))));
  const sum = outcomeOf(read.periods, problems.length);
  const told = useTold(problems, sum, () => false);
  const [last, setOutcome] = useState<Outcome | null>(null);
  // What was left out, and why, is true of the first day that the plan had then.
  const outcome = last?.start === terms.start ? last : null;
  const errorOf = errorIn(told.problems);

  function compute(event: Event): void {
    event.preventDefault();
    if (told.press()) return;
    // A report that was refused before is no news any more.
    setOutcome((before) => (before?.status === 'refused' ? null : before));
    document.getElementById('account')?.focus();
  }
  return (
    <section class="stack" aria-labelledby="year-end">
      <h2 class="ds-heading" id="year-end">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <ErrorSummary heading={words.problemHeading} problems={told.summary} attempt={told.attempt} />
      <div class="price-beside">
        <div class="stack">
          <div class="stack" data-gap="sm" role="status">
            {outcome?.status === 'taken' && <Taken {...outcome} />}
          </div>
          <form class="stack" noValidate onSubmit={compute} onChange={told.settle}>
            {invoicedQuarters(plan).map((quarter) => (
              <TextField
                key={quarter}
                id={usedField(quarter)}
                label={words.used(quarter)}
                hint={words.invoiced(formatDecimal(invoicedIn(props, quarter)))}
                error={errorOf(usedField(quarter))}
                inputMode="decimal"
                size={size}
                value={draft.used[quarter - 1] ?? ''}
                onChange={(text) => update({ used: withUsed(draft.used, quarter, text) })}
              />
            ))}
            <div class="actions">
              <button class="ds-button" type="submit">
                {words.compute}
              </button>
            </div>
          </form>
          <ReadReport {...props} outcome={outcome} setOutcome={setOutcome} />
        </div>
        <div class="stack">
          {read.periods ? <Account periods={read.periods} /> : <p>{words.waiting}</p>}
          <Contract site={props.site} />
        </div>
      </div>
      <p class="ds-sr-only" role="status">
        {told.said === sum && sum}
      </p>
    </section>
  );
}

/** What the report filled in, and what of it was left out. */
function Taken({ quarters, left }: Extract<Outcome, { status: 'taken' }>): JSX.Element {
  return (
    <>
      <p>{billingReport.taken(quartersInWords(quarters))}</p>
      {left.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

type Used = PlannedProps['draft']['used'];

/** @param quarter 1–4 */
function withUsed(used: Used, quarter: number, text: string): Used {
  return used.with(quarter - 1, text) as Used;
}

function invoicedIn({ plan }: PlannedProps, quarter: number) {
  return total(plan.invoices.filter((invoice) => invoice.quarter === quarter).map(({ hours }) => hours));
}

function outcomeOf(periods: readonly QuarterUse[] | null, missing: number): string {
  if (periods === null) return words.toldIncomplete(missing);
  const { unusedHours, overuseHours } = yearEnd(periods);
  if (overuseHours.gt(0)) return words.toldOveruse(formatDecimal(overuseHours));
  return words.told(formatDecimal(unusedHours));
}
