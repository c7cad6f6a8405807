// Used hours taken from a report of the hours account: a file that is chosen, or text that is pasted. All of it, or nothing.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usedField } from '#domain/billing/read-used.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billingYearEnd } from '#text/nb/billing-year-end.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-field.tsx';
import type { PlannedProps } from '../view-props.ts';

const words = billingYearEnd.report;
const rows = 4;

export interface ReadReportProps extends PlannedProps {
  /** What is pasted and not taken yet: it stays while the plan is mended. */
  readonly pasted: string;
  readonly paste: (text: string) => void;
}

type Outcome =
  | { readonly status: 'taken'; readonly quarters: readonly number[] }
  | { readonly status: 'refused'; readonly why: string };

export function ReadReport({ draft, update, terms, pasted, paste }: ReadReportProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const [first] = outcome?.status === 'taken' ? outcome.quarters : [];
    if (first !== undefined) document.getElementById(usedField(first))?.focus();
  }, [outcome]);

  async function take(text: Promise<string>): Promise<void> {
    try {
      const [{ takeReport }, content] = await Promise.all([import('./take-report.ts'), text]);
      const taken = takeReport(content, terms);
      if ('problem' in taken) return setOutcome({ status: 'refused', why: whyNot(taken, draft.year) });
      const used = [...draft.used] as typeof draft.used;
      for (const each of taken.quarters) used[each.quarter - 1] = formatDecimal(each.used);
      update({ used });
      setOutcome({ status: 'taken', quarters: taken.quarters.map(({ quarter }) => quarter) });
    } catch {
      setOutcome({ status: 'refused', why: words.notRead });
    }
  }
  return (
    <details class="price-table">
      <summary>{words.heading}</summary>
      <div class="stack">
        <p>{words.text}</p>
        <Field id="report-file" label={words.file}>
          <input
            class="ds-input"
            type="file"
            id="report-file"
            ref={file}
            accept=".csv,text/csv,text/plain"
            onChange={(event) => {
              const [chosen] = Array.from(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
              if (chosen) void take(chosen.text());
            }}
          />
        </Field>
        <TextArea id="report-text" label={words.paste} rows={rows} value={pasted} onChange={paste} />
        <div class="actions">
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => void take(Promise.resolve(pasted))}
          >
            {words.take}
          </button>
        </div>
        <div role="status">{outcome?.status === 'taken' && <p>{words.taken(list(outcome.quarters))}</p>}</div>
        {outcome?.status === 'refused' && (
          <Notice heading={words.refused} tone="danger" live="alert">
            <p>{outcome.why}</p>
            <p>{words.unchanged}</p>
          </Notice>
        )}
      </div>
    </details>
  );
}

function whyNot(
  refused: Extract<ReturnType<typeof import('./take-report.ts').takeReport>, { problem: string }>,
  year: string,
): string {
  if (refused.problem === 'otherYear') return words.otherYear(year);
  return `${words.problem[refused.problem]} ${words.line(refused.line)}`;
}

/** «1. kvartal, 2. kvartal og 3. kvartal» */
function list(quarters: readonly number[]): string {
  const names = quarters.map(words.quarter);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${words.and}${last}` : last;
}
