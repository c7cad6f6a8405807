// All answers on one page before they become a package, what is missing first, each with the way back to its question.
import type { ComponentChildren, JSX } from 'preact';
import { complete, type Gap } from '#domain/application/complete.ts';
import { declarationIds } from '#domain/application/draft.schema.ts';
import { asksFor } from '#domain/application/part.ts';
import { criterionName } from '#text/criterion-name.ts';
import { nb } from '#text/index.ts';
import { labelOf, placeOf } from '#text/labels.ts';
import { checkView } from '#text/nb/application-check.ts';
import { parts } from '#text/nb/application-parts.ts';
import { share } from '#text/nb/application-share.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { AnswerRows } from './AnswerRows.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { Concerns } from './Concerns.tsx';
import { changesOf } from './changes.ts';
import { GoneAnswers } from './GoneAnswers.tsx';
import { address, type Route } from './route.ts';
import { SummaryRow as Row } from './SummaryRow.tsx';
import { criterionTasks, partOf, routeTo, sectionsOf } from './steps.ts';
import { type EditorProps, tabTitle } from './view-props.ts';
import { fieldOf, wantField } from './wanted-field.ts';

export function CheckView({ site, open, store, moved }: EditorProps): JSX.Element {
  const words = checkView;
  const { checkHeading } = nb.application;
  const { draft } = open;
  const completion = complete(draft, site.criteria, site.call.settled);
  const gaps = completion.status === 'incomplete' ? completion.gaps : [];
  const criterionRoute = (criterionId: string): Route => ({
    view: 'criterion',
    draftId: draft.id,
    criterionId,
  });
  return (
    <View heading={checkHeading} title={tabTitle(checkHeading, site)} focusHeading={moved}>
      <GapList editor={{ site, open }} gaps={gaps} />
      <Concerns weak={completion.weak} criteria={site.criteria} />
      <CheckNotices site={site} open={open} store={store} />
      <p>
        <a class="ds-link" href={address({ view: 'package', draftId: draft.id })}>
          {draft.part ? share.returnHeading : words.toPackage}
        </a>
      </p>
      {sectionsOf(draft).map((section) => (
        <Summary
          key={section}
          heading={nb.application.parts[partOf[section]]}
          change={{ view: 'section', draftId: draft.id, section }}
        >
          {rowsOf(open.draft, partOf[section]).map(({ label, value }) => (
            <Row key={label} label={label} value={value} />
          ))}
        </Summary>
      ))}
      {asksFor(draft, 'calculation') && (
        <Summary
          heading={nb.application.calculation.heading}
          change={{ view: 'calculation', draftId: draft.id }}
        >
          <Row
            label={nb.application.calculation.heading}
            value={nb.application.calculation[draft.calculation ? 'attached' : 'none']}
          />
        </Summary>
      )}
      {criterionTasks(draft, site.criteria, site.call.settled).map(({ kind, tasks }) => (
        <section class="stack" key={kind} aria-labelledby={`svar-${kind}`}>
          <h2 class="ds-heading" id={`svar-${kind}`}>
            {nb.domain.kindPlural[kind]}
          </h2>
          {tasks.map(({ criterion }) => (
            <Summary
              key={criterion.id}
              level="h3"
              heading={criterionName(criterion)}
              note={criterion.origin === 'forslag' ? nb.domain.origin.forslag : undefined}
              change={criterionRoute(criterion.id)}
            >
              <AnswerRows draft={draft} criterion={criterion} settled={site.call.settled} />
            </Summary>
          ))}
        </section>
      ))}
      <GoneAnswers draft={draft} changes={changesOf(draft, site)} />
    </View>
  );
}

function GapList({
  editor,
  gaps,
}: {
  editor: Pick<EditorProps, 'site' | 'open'>;
  gaps: readonly Gap[];
}): JSX.Element {
  const words = checkView;
  if (gaps.length === 0)
    return (
      <Notice heading={words.noGaps} tone="success">
        <p>{editor.open.draft.part ? share.nothingLacksText : words.noGapsText}</p>
      </Notice>
    );
  return (
    <section class="stack" aria-labelledby="mangler">
      <h2 class="ds-heading" id="mangler">
        {words.gaps(gaps.length)}
      </h2>
      <p>{words.gapsText}</p>
      <ul class="link-list">
        {gaps.map((gap) => {
          const view = address(routeTo(gap.at, editor.open.draft.id));
          return (
            <li key={gap.code + gap.at}>
              <a class="ds-link" href={view} onClick={() => wantField(view, fieldOf(gap))}>
                {placeOf(gap.at, editor.site.criteria)}: {nb.problems.gap[gap.code]}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SummaryProps {
  readonly heading: string;
  readonly level?: 'h2' | 'h3';
  readonly note?: string | undefined;
  readonly change: Route;
  readonly children: ComponentChildren;
}

function Summary({ heading, level: Heading = 'h2', note, change, children }: SummaryProps): JSX.Element {
  const words = checkView;
  return (
    <section class="stack">
      <div class="summary-head">
        <Heading class="ds-heading" data-size={Heading === 'h2' ? undefined : 'xs'}>
          {heading}
        </Heading>
        <a class="ds-link" href={address(change)} aria-label={words.changeNamed(heading)}>
          {words.change}
        </a>
      </div>
      {note && (
        <p class="origin" data-origin="forslag">
          {note}
        </p>
      )}
      <dl class="summary-list">{children}</dl>
    </section>
  );
}

function rowsOf(
  draft: EditorProps['open']['draft'],
  part: (typeof partOf)[keyof typeof partOf],
): { label: string; value: string }[] {
  switch (part) {
    case 'declarations':
      return declarationIds.map((id) => ({
        label: parts.declarations.texts[id],
        value: parts.declarations[draft.declarations[id] ? 'ticked' : 'notTicked'],
      }));
    case 'references':
      if (draft.references.length === 0) return [{ label: parts.references.none, value: draft.noReferences }];
      return draft.references.map(({ client, period, scope, contactName, contactPhone }, index) => ({
        label: parts.references.nth(index + 1),
        value: [client, period, scope, contactName, contactPhone].filter(Boolean).join('\n'),
      }));
    case 'signatory': {
      const { authority, authorityExplanation, name, role } = draft.signatory;
      return [
        { label: parts.signatory.name, value: name },
        { label: parts.signatory.role, value: role },
        {
          label: parts.signatory.authority,
          value: [
            authority && parts.signatory.authorityChoice[authority],
            authority === 'powerOfAttorney' && authorityExplanation,
          ]
            .filter(Boolean)
            .join('\n'),
        },
      ];
    }
    case 'supplier':
    case 'contact':
      return Object.entries(draft[part]).map(([field, value]) => ({
        label: labelOf(`${part}.${field}`),
        value,
      }));
  }
}
