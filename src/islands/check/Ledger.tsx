// «Slik ser det ut nå»: the conditions as a quiet list that fills in while the reader answers. Beside the question where
// there is room, folded under it where there is not.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Standing, standingOf } from '#domain/eligibility/examine.ts';
import { questionsOf } from '#domain/eligibility/questions.ts';
import type { Condition } from '#domain/eligibility/result.ts';
import { check } from '#text/nb/check.ts';
import { conditionName, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { examined } from './examined.ts';
import { statusWindow } from './status-window.ts';
import type { ViewProps } from './view-props.ts';

const words = check.ledger;
/** As in the style sheet: from here there is room beside. */
const wide = '(min-width: 62rem)';
const headingId = 'slik-ser-det-ut';

/** Nothing on a day when nobody had the right: the result says so. */
export function Ledger(props: ViewProps): JSX.Element | null {
  const { draft, today } = props;
  const hasBegun = draft.answers.role !== null;
  const standing = useMemo(() => (hasBegun ? standingOf(draft, today) : null), [draft, today, hasBegun]);
  const isWide = useWide();
  useResultAhead(props);
  // Before the reader has said whom it is for, which conditions there are is not known either.
  if (standing === null && hasBegun) return null;
  const content = standing === null ? <p>{words.lead}</p> : <Content {...props} standing={standing} />;
  if (!isWide)
    return (
      <details class="ds-details ledger-now">
        <summary>{words.heading}</summary>
        <div>{content}</div>
      </details>
    );
  return (
    <aside class="ledger-now" aria-labelledby={headingId}>
      <h2 class="ds-heading" id={headingId} data-size="2xs">
        {words.heading}
      </h2>
      {content}
    </aside>
  );
}

function Content({ draft, today, go, standing }: ViewProps & { readonly standing: Standing }): JSX.Element {
  const isOpen = questionsOf(draft, today).some((id) => draft.answers[id] === null);
  const isSettled = isOpen && standing.outcomes.length === 1;
  return (
    <div class="stack" data-gap="sm">
      {draft.onDate && <p>{words.forDay(draft.onDate)}</p>}
      <Known conditions={standing.conditions.filter(({ status }) => status !== 'unknown')} />
      <Unknown conditions={standing.conditions.filter(({ status }) => status === 'unknown')} />
      {isSettled && <p>{words.settled}</p>}
      <div class="actions">
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          onClick={() => go({ view: 'result' })}
        >
          {isSettled ? words.toResult : words.soFar}
        </button>
      </div>
    </div>
  );
}

interface ConditionsProps {
  readonly conditions: readonly Condition[];
}

function Known({ conditions }: ConditionsProps): JSX.Element | null {
  if (conditions.length === 0) return null;
  return (
    <ul class="condition-list">
      {conditions.map(({ id, status }) => (
        <li key={id}>
          <span class="window" data-window={statusWindow[status]} />
          <span>
            {conditionName(id)}: {conditionStatus[status]}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** By name alone: their state is told once for all. */
function Unknown({ conditions }: ConditionsProps): JSX.Element | null {
  if (conditions.length === 0) return null;
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {words.unknown}
      </h3>
      <ul class="condition-list">
        {conditions.map(({ id }) => (
          <li key={id} class="quiet">
            <span class="window" data-window={statusWindow.unknown} />
            <span>{conditionName(id)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Milliseconds: what was pressed has been drawn by then, and the next press has not come. */
const afterDrawing = 30;

/** While the reader reads on, the result of what has been answered is found: it is then there at once. */
function useResultAhead({ draft, today }: ViewProps): void {
  useEffect(() => {
    const later = setTimeout(() => examined(draft, today), afterDrawing);
    return () => clearTimeout(later);
  }, [draft, today]);
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
