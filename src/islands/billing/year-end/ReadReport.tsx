// Used hours taken from reports of the hours account: files that are chosen are used at once, text that is pasted on a press. All of
// it, or nothing.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usedField } from '#domain/billing/read-used.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billingReport as words } from '#text/nb/billing-report.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-field.tsx';
import type { PlannedProps } from '../view-props.ts';
import { leftInWords, type Outcome, refusedInWords } from './outcome.ts';

const rows = 4;

export interface ReadReportProps extends PlannedProps {
  /** What is pasted and not taken yet: it stays while the plan is mended. */
  readonly pasted: string;
  readonly paste: (text: string) => void;
}

interface OutcomeProps {
  readonly outcome: Outcome | null;
  readonly setOutcome: (outcome: Outcome | null) => void;
}

interface Report {
  /** Of its file; null for what is pasted. */
  readonly name: string | null;
  readonly text: Promise<string>;
}

export function ReadReport(props: ReadReportProps & OutcomeProps): JSX.Element {
  const { draft, update, terms, outcome, setOutcome } = props;
  const { start } = terms;
  useEffect(() => {
    const [first] = outcome?.status === 'taken' ? outcome.quarters : [];
    if (first !== undefined) document.getElementById(usedField(first))?.focus();
  }, [outcome]);

  async function take(reports: readonly Report[]): Promise<void> {
    try {
      const [{ takeReports }, ...texts] = await Promise.all([
        import('./take-report.ts'),
        ...reports.map(({ text }) => text),
      ]);
      const taken = takeReports(texts, terms);
      if ('problem' in taken) {
        const names = reports.length > 1 ? reports.map(({ name }) => name) : [];
        return setOutcome({ start, status: 'refused', why: refusedInWords(taken, terms, names) });
      }
      const used = [...draft.used] as typeof draft.used;
      for (const each of taken.quarters) used[each.quarter - 1] = formatDecimal(each.used);
      update({ used });
      const quarters = taken.quarters.map(({ quarter }) => quarter);
      setOutcome({ start, status: 'taken', quarters, left: leftInWords(taken.left, terms) });
    } catch {
      setOutcome({ start, status: 'refused', why: words.notRead });
    }
  }
  return (
    <details class="price-table">
      <summary>{words.heading}</summary>
      <div class="stack">
        <p>{words.text}</p>
        <Field id="report-file" label={words.file} hint={words.fileHint}>
          <input
            class="ds-input"
            type="file"
            id="report-file"
            multiple
            accept=".csv,text/csv,text/plain"
            aria-describedby="report-file-hint"
            onChange={(event) => {
              const chosen = Array.from(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
              if (chosen.length > 0)
                void take(chosen.map((file) => ({ name: file.name, text: file.text() })));
            }}
          />
        </Field>
        {outcome?.status === 'refused' && (
          <Notice heading={words.refused} tone="danger" live="alert">
            <p>{outcome.why}</p>
            <p>{words.unchanged}</p>
          </Notice>
        )}
        <Pasted {...props} take={(text) => void take([{ name: null, text: Promise.resolve(text) }])} />
      </div>
    </details>
  );
}

interface PastedProps extends Pick<ReadReportProps, 'pasted' | 'paste'>, OutcomeProps {
  readonly take: (text: string) => void;
}

/** The button is for the text alone. */
function Pasted({ pasted, paste, take, outcome, setOutcome }: PastedProps): JSX.Element {
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => {
    if (outcome !== null) setEmpty(false);
  }, [outcome]);
  function press(): void {
    const nothing = pasted.trim() === '';
    setEmpty(nothing);
    if (nothing) {
      if (outcome?.status === 'refused') setOutcome(null);
      document.getElementById('report-text')?.focus();
    } else take(pasted);
  }
  return (
    <>
      <TextArea
        id="report-text"
        label={words.paste}
        error={isEmpty ? words.nothingPasted : undefined}
        rows={rows}
        value={pasted}
        onChange={(text) => {
          setEmpty(false);
          paste(text);
        }}
      />
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={press}>
          {words.take}
        </button>
      </div>
    </>
  );
}
