// Empties the answers, in two steps: it cannot be undone.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { start } from '#text/nb/check-start.ts';
import { Notice } from '#ui/notice.tsx';
import type { ViewProps } from './view-props.ts';

export function BeginAnew({ change }: Pick<ViewProps, 'change'>): JSX.Element {
  const words = start.anew;
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div class="actions">
        <button class="ds-button" data-variant="tertiary" type="button" onClick={() => setAsks(true)}>
          {words.ask}
        </button>
      </div>
    );
  }
  return (
    <Notice heading={words.heading} tone="warning" live="alert">
      <p>{words.text}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => change(newCheckDraft())}>
          {words.yes}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => setAsks(false)}>
          {words.no}
        </button>
      </div>
    </Notice>
  );
}
