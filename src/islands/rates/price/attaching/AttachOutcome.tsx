// What came of attaching, and what can be done about it.
import type { JSX } from 'preact';
import type { Draft } from '#domain/application/draft.schema.ts';
import { attaching as words } from '#text/nb/rates-attaching.ts';
import { Notice } from '#ui/notice.tsx';
import type { AttachResult } from './attach-to-draft.ts';

export interface Attempt {
  readonly draft: Draft;
  readonly result: AttachResult;
  readonly isTakenOver: boolean;
}

interface AttachOutcomeProps {
  readonly attempt: Attempt;
  readonly name: string;
  readonly base: string;
  readonly again: (isTakenOver: boolean) => Promise<void>;
}

export function AttachOutcome({ attempt, name, base, again }: AttachOutcomeProps): JSX.Element {
  const { draft, result, isTakenOver } = attempt;
  switch (result.status) {
    case 'attached':
      return (
        <Notice heading={words.done} tone="success">
          <p>{words.doneText(name)}</p>
          {isTakenOver && <p>{words.elsewhere.taken}</p>}
          <p>
            <a class="ds-link target" href={`${base}soknad/#/utkast/${draft.id}/priskalkyle`}>
              {words.see}
            </a>
          </p>
        </Notice>
      );
    case 'elsewhere':
      return (
        <Notice heading={words.elsewhere.heading} tone="warning">
          <p>{words.elsewhere.text}</p>
          <div class="actions">
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => void again(false)}
            >
              {words.elsewhere.retry}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" onClick={() => void again(true)}>
              {words.elsewhere.takeOver}
            </button>
          </div>
        </Notice>
      );
    case 'gone':
    case 'failed':
      return (
        <Notice heading={words.failed} tone="danger">
          <p>{result.status === 'gone' ? words.gone : words.problem[result.code]}</p>
        </Notice>
      );
  }
}
