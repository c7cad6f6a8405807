// Fakturaplan as a whole: what is typed in memory, the year beside it, the invoices, the account at the year's end, and files.
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BillingDraft } from '#domain/billing/billing-draft.schema.ts';
import { makePlan } from '#domain/billing/make-plan.ts';
import { newBilling } from '#domain/billing/new-billing.ts';
import { readBilling } from '#domain/billing/read-billing.ts';
import { readUsed } from '#domain/billing/read-used.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billing as words } from '#text/nb/billing.ts';
import { inKroner } from '#text/nb/rates-analysis.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { SaveStatus } from '#ui/save-status.tsx';
import { View } from '#ui/view.tsx';
import { useTold } from '../rates/shared/use-told.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import { useLeaveGuard } from '../shared/use-leave-guard.ts';
import { Fields } from './fields/Fields.tsx';
import type { KeepFileProps } from './keeping/KeepFile.tsx';
import { errorIn, fieldNames, placedProblems } from './problems.ts';
import { AnnualHours } from './result/AnnualHours.tsx';
import { Invoices } from './result/Invoices.tsx';
import { Summary } from './result/Summary.tsx';
import type { BillingSite } from './site.ts';
import type { DraftProps } from './view-props.ts';
import { YearEnd } from './year-end/YearEnd.tsx';

const save = lazyView(async () => (await import('./export/SaveFiles.tsx')).SaveFiles, words);
const keep = lazyView<KeepFileProps>(async () => (await import('./keeping/KeepFile.tsx')).KeepFile, words);

export default function Fakturaplan(site: BillingSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Tool site={site} />
    </FaultBoundary>
  );
}

function Tool({ site }: { readonly site: BillingSite }): JSX.Element {
  const begun = useRef(newBilling(site.year));
  const [draft, setDraft] = useState<BillingDraft>(begun.current);
  /** As it stands in a file, or as nobody has written anything yet. */
  const [kept, setKept] = useState(draft);
  const isUnsaved = JSON.stringify(draft) !== JSON.stringify(kept);
  /** Another plan is drawn anew, with nothing told of the one before. */
  const [opened, setOpened] = useState(0);
  const failed = useLateFault();
  useLeaveGuard(isUnsaved);
  function show(other: BillingDraft): void {
    setDraft(other);
    setKept(other);
    setOpened((count) => count + 1);
  }
  const status = isUnsaved ? 'unsaved' : kept === begun.current ? 'memory' : 'saved';
  return (
    <div class="tool price-tool billing-tool">
      {failed && <FaultNotice words={words.fault} />}
      <div class="draft-bar">
        <div class="draft-bar-line">
          <SaveStatus words={words.status[status]} state={status === 'saved' ? 'saved' : 'off'} />
        </div>
      </div>
      <Planning
        key={opened}
        site={site}
        draft={draft}
        update={(said) => setDraft((before) => ({ ...before, ...said }))}
        isUnsaved={isUnsaved}
        saved={() => setKept(draft)}
        isOpened={opened > 0}
        show={show}
      />
    </div>
  );
}

interface PlanningProps extends KeepFileProps {
  readonly site: BillingSite;
  /** Drawn because a file was opened: its heading takes the focus. */
  readonly isOpened: boolean;
}

/** What is typed and what it comes to: the same for the same draft. */
export function Planning({ site, isOpened, ...keeping }: PlanningProps): JSX.Element {
  const { draft, update } = keeping;
  const { planned, problems } = usePlan(draft);
  const said = outcome();
  const told = useTold(problems, said, () => false);
  const [pasted, paste] = useState('');
  const used = useMemo(() => planned && readUsed(planned.plan, draft.used), [planned, draft.used]);

  function outcome(): string {
    if (!planned) return words.result.toldIncomplete(problems.length);
    const { invoices, hours, amount } = planned.plan;
    return words.result.told(invoices.length, formatDecimal(hours), inKroner(amount));
  }
  function compute(event: Event): void {
    event.preventDefault();
    if (!told.press()) document.getElementById('the-year')?.focus();
  }
  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={told.summary} attempt={told.attempt} />
      <View
        heading={words.heading}
        kicker={words.name}
        title={words.title(site.siteName, told.summary.length > 0)}
        focusHeading={isOpened}
      >
        <p class="lead">{words.lead}</p>
        <div class="price-beside">
          <section class="stack" aria-labelledby="inputs">
            <h2 class="ds-heading" id="inputs">
              {words.inputs}
            </h2>
            <form class="stack" noValidate onSubmit={compute} onChange={told.settle}>
              <Fields site={site} draft={draft} update={update} errorOf={errorIn(told.problems)} />
              <div class="actions">
                <button class="ds-button" type="submit">
                  {words.compute}
                </button>
              </div>
            </form>
          </section>
          <Summary draft={draft} planned={planned} problems={problems} />
        </div>
        {planned && used && (
          <>
            <Invoices draft={draft} update={update} {...planned} />
            <AnnualHours terms={planned.terms} />
            <YearEnd
              site={site}
              draft={draft}
              update={update}
              {...planned}
              read={used}
              pasted={pasted}
              paste={paste}
            />
            <save.View draft={draft} update={update} {...planned} periods={used.periods} />
          </>
        )}
        <keep.View {...keeping} />
        <p class="ds-sr-only" role="status">
          {/* What was told goes when it is true no more. */}
          {told.said === said && said}
        </p>
      </View>
    </>
  );
}

function usePlan(draft: DraftProps['draft']) {
  return useMemo(() => {
    const { terms, problems } = readBilling(draft);
    const names = fieldNames(draft);
    const placed = placedProblems(problems, (at) => names[at] ?? words.inputs);
    return { planned: terms && { terms, plan: makePlan(terms) }, problems: placed };
  }, [draft]);
}
