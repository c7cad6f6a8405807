// Opens answers that were saved to a file. Answers that stand here are replaced only when the reader says so.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { AnswersFileCode } from '#domain/eligibility/keeping.ts';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { firstOpen } from '../steps.ts';
import type { ViewProps } from '../view-props.ts';
import { openAnswers } from './open-file.ts';
import type { Keeping } from './use-keeping.ts';

const words = checkKeeping.open;

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'ask'; readonly found: CheckDraft }
  | { readonly step: 'refused'; readonly code: AnswersFileCode };

interface OpenFileProps extends Pick<ViewProps, 'draft' | 'today' | 'go'> {
  readonly replace: Keeping['replace'];
}

export function OpenFile({ draft, today, go, replace }: OpenFileProps): JSX.Element {
  const [at, setAt] = useState<Step>({ step: 'choose' });

  function take(found: CheckDraft): void {
    // What was told before goes with the move; that the answers are open is told after it.
    go(firstOpen(found, today));
    replace(found);
  }

  async function open(file: File): Promise<void> {
    setAt({ step: 'choose' });
    const result = await openAnswers(file);
    if (result.status === 'refused') setAt({ step: 'refused', code: result.code });
    else if (isEmpty(draft)) take(result.draft);
    else setAt({ step: 'ask', found: result.draft });
  }

  return (
    <section class="stack" aria-labelledby="apne-overskrift">
      <h2 class="ds-heading" id="apne-overskrift">
        {words.heading}
      </h2>
      <Field id="apne-fil" label={words.label} hint={words.hint}>
        <input
          class="ds-input"
          type="file"
          id="apne-fil"
          accept=".json,application/json"
          aria-describedby="apne-fil-hint"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </Field>
      {at.step === 'ask' && <Ask yes={() => take(at.found)} no={() => setAt({ step: 'choose' })} />}
      {at.step === 'refused' && (
        <Notice heading={words.refused} tone="danger" live="alert">
          <p>{checkKeeping.fileProblem[at.code]}</p>
          <p>{words.unchanged}</p>
        </Notice>
      )}
    </section>
  );
}

function isEmpty(draft: CheckDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(newCheckDraft());
}

function Ask({ yes, no }: { readonly yes: () => void; readonly no: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h3 class="ds-heading" ref={heading} tabIndex={-1}>
        {words.ask}
      </h3>
      <p>{words.askText}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={yes}>
          {words.yes}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={no}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
