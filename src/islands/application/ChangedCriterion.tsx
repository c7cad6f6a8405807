// A criterion that says something else than when it was answered: what it said beside what it says, and who decides.
import type { JSX } from 'preact';
import { withAnswer } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { askedTextOf, type ChangedText } from '#domain/self-assessment/criterion-changes.ts';
import { changeWords as words } from '#text/nb/application-evidence.ts';
import { Notice } from '#ui/notice.tsx';
import { changeOf } from './changes.ts';
import { focusHeading } from './UndoBar.tsx';
import type { EditorProps } from './view-props.ts';

interface ChangedCriterionProps {
  readonly editor: EditorProps;
  readonly criterion: AskedCriterion;
}

export function ChangedCriterion({ editor, criterion }: ChangedCriterionProps): JSX.Element | null {
  const { open, site } = editor;
  const change = changeOf(open.draft, site, criterion.id);
  if (change?.state !== 'changed' && change?.state !== 'unknown') return null;
  const isKnown = change.state === 'changed';
  const texts = isKnown ? change.texts : [];

  function keep(): void {
    open.change((draft) => withAnswer(draft, criterion.id, { asked: askedTextOf(criterion) }));
    focusHeading();
  }

  return (
    <Notice heading={isKnown ? words.heading : words.unknown} tone="warning">
      <p>{isKnown ? words.lead : words.unknownLead}</p>
      {texts.map((text) => (
        <OldAndNew key={text.part} text={text} />
      ))}
      <button class="ds-button" data-variant="secondary" type="button" onClick={keep}>
        {words.stands}
      </button>
    </Notice>
  );
}

function OldAndNew({ text: { part, before, now } }: { text: ChangedText }): JSX.Element {
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {words.parts[part]}
      </h3>
      <dl class="summary-list">
        <div>
          <dt>{words.before}</dt>
          <dd>
            <del class="said">{before}</del>
          </dd>
        </div>
        <div>
          <dt>{words.now}</dt>
          <dd>
            <ins class="said">{now}</ins>
          </dd>
        </div>
      </dl>
    </>
  );
}
