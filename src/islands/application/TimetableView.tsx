// The timetable that is planned backwards from the deadline: a table, or a list where there is no room for one.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askedOf } from '#domain/application/part.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { judgedDays } from '#domain/self-assessment/judged-days.ts';
import {
  readOwnDays,
  type TimetableStep,
  takesOwnDays,
  timetable,
} from '#domain/self-assessment/timetable.ts';
import { readTypedDay } from '#domain/shared/read-typed-day.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { timetableWords as words } from '#text/nb/application-timetable.ts';
import { stepName } from '#text/timetable.ts';
import { TextField } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { TimetableDownload } from './TimetableDownload.tsx';
import { tooLong } from './too-long.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

export function TimetableView(editor: EditorProps): JSX.Element {
  const { site, open, moved } = editor;
  const { draft } = open;
  const typed = new Map(Object.entries(draft.daysNeeded ?? {}));
  const days = judgedDays(site.call.settled, draft.dates);
  const own = new Map(
    [...typed].flatMap(([id, text]) => {
      const count = readOwnDays(text);
      return count === null ? [] : [[id, count] as const];
    }),
  );
  const steps = timetable(askedOf(draft, site.criteria), days, own);
  function type(id: string, text: string): void {
    open.change((before) => {
      const { [id]: _before, ...others } = before.daysNeeded ?? {};
      return { ...before, daysNeeded: text === '' ? others : { ...others, [id]: text } };
    });
  }
  return (
    <View heading={words.heading} title={tabTitle(words.heading, site)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <section class="stack" aria-labelledby="plandager">
        <h2 class="ds-heading" id="plandager">
          {words.days}
        </h2>
        <Day editor={editor} of="deadline" />
        <Day editor={editor} of="start" />
      </section>
      <section class="stack" aria-labelledby="steg">
        <h2 class="ds-heading" id="steg">
          {words.steps}
        </h2>
        {days.deadline === null && <p>{words.noDeadline}</p>}
        <p>{words.ownNote}</p>
        <div class="table-frame">
          <table class="ds-table" data-border>
            <caption>{words.heading}</caption>
            <thead>
              <tr>
                {Object.values(words.columns).map((heading) => (
                  <th scope="col" key={heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <Step
                  key={step.id}
                  step={step}
                  isOwn={isOwnDay(step, days)}
                  typed={typed.get(step.id) ?? ''}
                  readOnly={open.readOnly}
                  onType={(text) => type(step.id, text)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <TimetableDownload site={site} steps={steps} days={days} />
      </section>
    </View>
  );
}

function isOwnDay({ kind }: TimetableStep, days: ReturnType<typeof judgedDays>): boolean {
  return (kind === 'deadline' || kind === 'start') && days[kind]?.by === 'supplier';
}

interface DayProps {
  readonly editor: EditorProps;
  readonly of: 'deadline' | 'start';
}

/** A day that the call has settled, or the field for the one the supplier reckons with. */
function Day({ editor, of }: DayProps): JSX.Element {
  const settled = editor.site.call.settled[of];
  return settled === null ? <OwnDay editor={editor} of={of} /> : <p>{words.settled[of](settled)}</p>;
}

function OwnDay({ editor: { open }, of }: DayProps): JSX.Element {
  const typed = open.draft.dates[of];
  const read = readTypedDay(typed);
  const isWrong = 'problem' in read && read.problem !== 'empty';
  // While a day is being typed it is no day yet, and nobody is told so.
  const [isTyping, setTyping] = useState(false);
  return (
    <fieldset class="plain" disabled={open.readOnly} onFocusOut={() => setTyping(false)}>
      <TextField
        id={`plan-${of}`}
        size={18}
        label={words[of]}
        hint={words.dayHint}
        error={isWrong && !isTyping ? words.notADay : tooLong(typed)}
        value={typed}
        onChange={(day) => {
          setTyping(true);
          open.change((draft) => ({ ...draft, dates: { ...draft.dates, [of]: day } }));
        }}
      />
    </fieldset>
  );
}

interface StepProps {
  readonly step: TimetableStep;
  /** true where the day is the supplier's own assumption. */
  readonly isOwn: boolean;
  readonly typed: string;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
}

function Step({ step, isOwn, typed, readOnly, onType }: StepProps): JSX.Element {
  const { columns } = words;
  const { id, evidence, latest, isProposal } = step;
  const name = stepName(step);
  const isWrong = typed.trim() !== '' && readOwnDays(typed) === null;
  return (
    <tr>
      <th scope="row">
        {evidence && `${criterionNumber(evidence.criterionId)} `}
        {name}
        {isProposal && <span class="task-note"> {words.proposal}</span>}
      </th>
      <td data-column={columns.earliest}>{earliestOf(step)}</td>
      <td data-column={columns.own}>
        {!takesOwnDays(step) && words.doesNotApply}
        {takesOwnDays(step) && (
          <>
            <input
              class="ds-input"
              id={`dager-${id}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              size={4}
              disabled={readOnly}
              value={typed}
              aria-label={words.ownFor(name)}
              aria-invalid={isWrong ? 'true' : undefined}
              aria-describedby={isWrong ? `dager-${id}-error` : undefined}
              onInput={(event) => onType(event.currentTarget.value)}
            />
            {isWrong && (
              <p class="ds-validation-message" id={`dager-${id}-error`}>
                {words.ownWrong}
              </p>
            )}
          </>
        )}
      </td>
      <td data-column={columns.latest}>
        {latest === null ? (takesOwnDays(step) ? words.ownUnknown : words.notKnown) : day(latest)}
        {isOwn && <span class="task-note"> {words.ownAssumption}</span>}
      </td>
    </tr>
  );
}

function earliestOf({ kind, evidence, earliest }: TimetableStep): string {
  if (kind !== 'get') return words.doesNotApply;
  if (evidence?.maxAgeMonths === null) return words.anyAge;
  return earliest === null ? words.notKnown : day(earliest);
}

const day = (isoDay: string): string => formatDateWithWeekday(isoDay);
