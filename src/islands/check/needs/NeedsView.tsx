// A week of needs, row by row, and the hours they come to. The check can follow them.
import type { JSX } from 'preact';
import { answeredFacts } from '#domain/eligibility/answered-facts.ts';
import { sharesOf } from '#domain/needs/shares.ts';
import { needs as words } from '#text/nb/needs.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import type { ViewProps } from '../view-props.ts';
import { isLinked, linked, placeAfter } from './edit.ts';
import { problemsIn } from './fields.ts';
import { tellTaken } from './memory.ts';
import { Reasons } from './Reasons.tsx';
import { Rows } from './Rows.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Sums } from './Sums.tsx';
import { useEditing } from './use-editing.ts';
import { useProblems } from './use-problems.ts';
import { WeekFigure } from './WeekFigure.tsx';

export function NeedsView({ site, draft, today, change, go, moved }: ViewProps): JSX.Element {
  const known = answeredFacts(draft, draft.onDate ?? today);
  const shares = sharesOf(draft.needs, known);
  const editing = useEditing(draft, change);
  const { problems, attempt, holds } = useProblems(() => problemsIn(draft.needs));
  const role = known.role ?? 'self';
  const asksAsParent = role === 'parent' || role === 'foster';
  const mayAskAsParent = asksAsParent || known.role === null;
  const heading = words.heading[role];
  function use(): void {
    const next = linked(draft);
    tellTaken();
    change(next);
    go(placeAfter(next, today));
  }
  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={problems} attempt={attempt}>
        <div class="stack" data-gap="sm">
          <p>{words.proceedAnywayLead}</p>
          <div class="actions">
            <button class="ds-button" data-variant="secondary" type="button" onClick={use}>
              {words.proceedAnyway}
            </button>
          </div>
        </div>
      </ErrorSummary>
      <View
        heading={heading}
        kicker={words.kicker}
        title={`${problems.length > 0 ? words.errorPrefix : ''}${words.kicker} – ${site.siteName}`}
        focusHeading={moved}
      >
        <p>
          {words.whose} {mayAskAsParent && words.whoseOfParent}
        </p>
        <p>{words.lead}</p>
        {role !== 'self' && role !== 'represented' && <p>{words.ofChild}</p>}
        {asksAsParent && <p>{words.ofRespite}</p>}
        <div class="needs-beside">
          <div class="stack" data-gap="md">
            <Suggestions
              rows={draft.needs}
              mayAskAsParent={mayAskAsParent}
              add={editing.add}
              addOwn={editing.addOwn}
            />
            <Rows
              rows={draft.needs}
              {...editing}
              hasErrors={problems.length > 0}
              errorOf={(id) => problems.find((problem) => problem.id === id)?.inline}
            />
          </div>
          <Sums shares={shares} isLinked={isLinked(draft)} use={() => holds() || use()} />
        </div>
        <WeekFigure shares={shares} />
        <Reasons rows={draft.needs} shares={shares} known={known} />
      </View>
    </>
  );
}
