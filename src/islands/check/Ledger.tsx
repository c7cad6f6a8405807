// «Slik ser det ut nå»: the conditions as a quiet list that fills in while the reader answers. Beside the question where
// there is room, folded under it where there is not.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { examine } from '#domain/eligibility/examine.ts';
import { questionsOf } from '#domain/eligibility/questions.ts';
import type { Result } from '#domain/eligibility/result.ts';
import { check } from '#text/nb/check.ts';
import { conditionName, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { statusWindow } from './status-window.ts';
import type { ViewProps } from './view-props.ts';

const words = check.ledger;
/** As in the style sheet: from here there is room beside. */
const wide = '(min-width: 62rem)';

/** Nothing on a day when nobody had the right: the result says so. */
export function Ledger(props: ViewProps): JSX.Element | null {
  const { draft, today } = props;
  const result = useMemo(() => examine(draft, today), [draft, today]);
  const isWide = useWide();
  if (result === null) return null;
  const list = <Conditions {...props} result={result} />;
  return (
    <aside class="ledger-now" aria-labelledby={isWide ? 'slik-ser-det-ut' : undefined}>
      {isWide ? (
        <>
          <h2 class="ds-heading" id="slik-ser-det-ut" data-size="xs">
            {words.heading}
          </h2>
          {list}
        </>
      ) : (
        <details class="ds-details">
          <summary>{words.heading}</summary>
          <div>{list}</div>
        </details>
      )}
    </aside>
  );
}

function Conditions({ draft, today, go, result }: ViewProps & { readonly result: Result }): JSX.Element {
  const isSettled = result.outcomes.length === 1 && hasOpenQuestions({ draft, today });
  return (
    <>
      {draft.onDate && <p>{words.forDay(draft.onDate)}</p>}
      <ul class="condition-list">
        {result.conditions.map(({ id, status }) => (
          <li key={id}>
            <span>{conditionName(id)}</span>
            <span class="condition-state">
              <span class="window" data-window={statusWindow[status]} />
              {conditionStatus[status]}
            </span>
          </li>
        ))}
      </ul>
      {isSettled && <p>{words.settled}</p>}
      <button class="ds-button" data-variant="tertiary" type="button" onClick={() => go({ view: 'result' })}>
        {isSettled ? words.toResult : words.soFar}
      </button>
    </>
  );
}

function hasOpenQuestions({ draft, today }: Pick<ViewProps, 'draft' | 'today'>): boolean {
  return questionsOf(draft, today).some((id) => draft.answers[id] === null);
}

function useWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const media = matchMedia(wide);
    const follow = (): void => setIsWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isWide;
}
