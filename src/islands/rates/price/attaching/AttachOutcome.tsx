// What came of attaching, and what can be done about it.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import { attaching as words } from '#text/nb/rates-attaching.ts';
import { Notice } from '#ui/notice.tsx';
import { focusOn } from '../../keeping/use-lead.ts';
import { places } from '../keeping/places.ts';
import type { AttachResult } from './attach-to-draft.ts';

export interface Attempt {
  readonly draft: Draft;
  readonly result: AttachResult;
  readonly isTakenOver: boolean;
  /** 1 for the first. */
  readonly nth: number;
  /** The calculation is the one on the page. */
  readonly isShown: boolean;
  /** The calculation that is put back in place of the one that took its place; null when one is attached. */
  readonly undone: AttachedCalculation | null;
}

interface AttachOutcomeProps {
  readonly attempt: Attempt;
  readonly name: string;
  readonly base: string;
  readonly again: (isTakenOver: boolean) => Promise<void>;
  /** Puts back what was there; null when there was nothing. */
  readonly undo: (() => Promise<void>) | null;
  /** null when the calculation is kept already. */
  readonly keep: (() => Promise<unknown>) | null;
}

/** Takes the focus: the buttons of the attempt before are gone. */
export function AttachOutcome(props: AttachOutcomeProps): JSX.Element {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  return (
    <div ref={outcome} tabIndex={-1}>
      <Outcome {...props} />
    </div>
  );
}

function Outcome({ attempt, name, base, again, undo, keep }: AttachOutcomeProps): JSX.Element {
  const { draft, result, isTakenOver, undone } = attempt;
  switch (result.status) {
    case 'attached':
      return (
        <Notice heading={undone ? words.undone : words.done} tone="success">
          <p>{(undone ? words.undoneText : words.doneText)(name)}</p>
          {isTakenOver && <p>{words.elsewhere.taken}</p>}
          <p>
            <a class="ds-link target" href={`${base}soknad/#/utkast/${draft.id}/priskalkyle/lagt-ved`}>
              {words.see}
            </a>
          </p>
          {undo && (
            <>
              <p>{words.replaced}</p>
              <div class="actions">
                <Press does={undo}>{words.undo}</Press>
              </div>
            </>
          )}
          {keep && <KeepToo keep={keep} />}
        </Notice>
      );
    case 'elsewhere':
      return (
        <Notice heading={words.elsewhere.heading} tone="warning">
          <p>{words.elsewhere.text}</p>
          <div class="actions">
            <Press does={() => again(false)}>{words.elsewhere.retry}</Press>
            <Press does={() => again(true)}>{words.elsewhere.takeOver}</Press>
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

/** The application has the lines; the figures are gone when the page is left. */
function KeepToo({ keep }: { readonly keep: () => Promise<unknown> }): JSX.Element {
  function press(): Promise<unknown> {
    focusOn(places.bar);
    return keep();
  }
  return (
    <>
      <p>{words.keepText}</p>
      <div class="actions">
        <Press does={press}>{words.keep}</Press>
      </div>
    </>
  );
}

interface PressProps {
  readonly does: () => Promise<unknown>;
  readonly children: ComponentChildren;
}

function Press({ does, children }: PressProps): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={() => void does()}>
      {children}
    </button>
  );
}
