// Everything there is to do, with its state in words: the binder's table of contents.
import type { JSX } from 'preact';
import { asksFor } from '#domain/application/part.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { CriterionChange } from '#domain/self-assessment/criterion-changes.ts';
import { criterionName } from '#text/criterion-name.ts';
import { nb } from '#text/index.ts';
import { changeWords, taskStates, timetableHeading } from '#text/nb/application-evidence.ts';
import { share } from '#text/nb/application-share.ts';
import { Notice } from '#ui/notice.tsx';
import { TextField } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { ChangedCriteria } from './ChangedCriteria.tsx';
import { changesOf } from './changes.ts';
import { LastExport } from './LastExport.tsx';
import { NextStep } from './NextStep.tsx';
import { personalNumberWarning } from './personal-number-warning.ts';
import { progressOf } from './progress.ts';
import { address, type Route } from './route.ts';
import { criterionTasks, sectionTasks, type TaskState } from './steps.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

const sectionWords = {
  leverandor: nb.application.parts.supplier,
  kontakt: nb.application.parts.contact,
  signatur: nb.application.parts.signatory,
  referanser: nb.application.parts.references,
  erklaringer: nb.application.parts.declarations,
} as const;

export function TaskListView(editor: EditorProps): JSX.Element {
  const { site, open, moved } = editor;
  const words = nb.application.tasks;
  const { calculation } = nb.application;
  const { draft } = open;
  const groups = criterionTasks(draft, site.criteria, site.call.settled);
  const sections = sectionTasks(draft);
  const changes = changesOf(draft, site);
  const to = (route: Route): string => address(route);
  return (
    <View
      heading={words.heading}
      kicker={site.call.shortTitle}
      title={tabTitle(words.heading, site)}
      focusHeading={moved}
    >
      <p class="lead">{progressOf(draft, site)}</p>
      <LastExport exported={open.exported} revision={open.revision} />
      {draft.part && (
        <Notice heading={share.fromColleague} tone="info">
          <p>{share.partOf(draft.name.trim())}</p>
          <p>{share.partText}</p>
        </Notice>
      )}
      <NextStep editor={editor} />
      <ChangedCriteria changes={changes} draftId={draft.id} />
      {draft.part === null && (
        <fieldset class="plain" disabled={open.readOnly}>
          <TextField
            id="utkast-navn"
            label={words.draftName}
            hint={words.draftNameHint}
            warning={personalNumberWarning(draft.name)}
            value={draft.name}
            onChange={(name) => open.change((before) => ({ ...before, name }))}
          />
        </fieldset>
      )}
      {groups.length > 0 && (
        <>
          <h2 class="ds-heading">{words.assessment}</h2>
          <p>{words.assessmentLead}</p>
        </>
      )}
      {groups.map(({ kind, tasks }) => (
        <section class="stack" key={kind} aria-labelledby={`oppgaver-${kind}`}>
          <h3 class="ds-heading" id={`oppgaver-${kind}`}>
            {nb.domain.kindPlural[kind]}
          </h3>
          <p>{nb.domain.kindMeaning[kind]}</p>
          <ol class="task-list">
            {tasks.map(({ criterion, state }) => (
              <Task
                key={criterion.id}
                href={to({ view: 'criterion', draftId: draft.id, criterionId: criterion.id })}
                name={criterionName(criterion)}
                note={noteOf(criterion, changes)}
                state={state}
              />
            ))}
          </ol>
        </section>
      ))}
      <h2 class="ds-heading">{words.application}</h2>
      <ol class="task-list">
        {sections.map(({ section, state }) => (
          <Task
            key={section}
            href={to({ view: 'section', draftId: draft.id, section })}
            name={sectionWords[section]}
            state={state}
          />
        ))}
        {asksFor(draft, 'calculation') && (
          <Task
            href={to({ view: 'calculation', draftId: draft.id })}
            name={calculation.heading}
            note={calculation.voluntary}
            state={draft.calculation ? 'attached' : 'none'}
          />
        )}
      </ol>
      <h2 class="ds-heading">{words.finish}</h2>
      <ul class="link-list">
        <li>
          <a class="ds-link" href={to({ view: 'timetable', draftId: draft.id })}>
            {timetableHeading}
          </a>
        </li>
        <li>
          <a class="ds-link" href={to({ view: 'check', draftId: draft.id })}>
            {nb.application.checkHeading}
          </a>
        </li>
        <li>
          <a class="ds-link" href={to({ view: 'package', draftId: draft.id })}>
            {draft.part ? share.returnHeading : nb.application.packageHeading}
          </a>
        </li>
        {draft.part === null && (
          <li>
            <a class="ds-link" href={to({ view: 'share', draftId: draft.id })}>
              {share.heading}
            </a>
          </li>
        )}
      </ul>
    </View>
  );
}

/** What is told below the name of a criterion: that it has changed, and that it is a proposal. */
function noteOf({ id, origin }: AskedCriterion, changes: readonly CriterionChange[]): string | undefined {
  const state = changes.find(({ criterionId }) => criterionId === id)?.state;
  const notes = [
    state === 'changed' && changeWords.note,
    state === 'unknown' && changeWords.noteUnknown,
    origin === 'forslag' && nb.domain.origin.forslag,
  ].filter((note) => note !== false);
  return notes.length > 0 ? notes.join('. ') : undefined;
}

interface TaskProps {
  readonly href: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** Of a task, or of what may be enclosed. */
  readonly state: TaskState | 'attached' | 'none';
}

function Task({ href, name, note, state }: TaskProps): JSX.Element {
  return (
    <li class="task">
      <a class="ds-link task-link" href={href}>
        {name}
      </a>
      {note && <span class="task-note">{note}</span>}
      <span class="task-state" data-window={windowOf(state)}>
        {stateWords[state]}
      </span>
    </li>
  );
}

const stateWords: Record<TaskProps['state'], string> = {
  ...taskStates,
  ...nb.application.calculation,
};

const dim: ReadonlySet<TaskProps['state']> = new Set([
  'missing',
  'donePartly',
  'doneReservation',
  'doneApplies',
]);

/** How much light there is in the small window before the words. */
function windowOf(state: TaskProps['state']): 'lit' | 'half' | 'dark' {
  if (dim.has(state)) return 'half';
  return state === 'notStarted' || state === 'none' || state === 'doneNotMet' ? 'dark' : 'lit';
}
