// The timetable that is planned backwards from the deadline: a table, or a list where there is no room for one.
import type { JSX } from 'preact';
import { answerTo } from '#domain/application/draft.ts';
import { askedOf } from '#domain/application/part.ts';
import { judgedDays } from '#domain/self-assessment/judged-days.ts';
import {
  attachedSteps,
  readOwnDays,
  type TimetableStep,
  timetable,
} from '#domain/self-assessment/timetable.ts';
import { type DayWarning, dayWarnings, lackingDays } from '#domain/self-assessment/timetable-warnings.ts';
import { dayInNorway } from '#text/format.ts';
import { dayWords } from '#text/nb/application-days.ts';
import { timetableWords as words } from '#text/nb/application-timetable.ts';
import { View } from '#ui/view.tsx';
import { TimetableDownload } from './TimetableDownload.tsx';
import { TimetableRow } from './TimetableRow.tsx';
import { TypedDayField } from './TypedDayField.tsx';
import { type EditorProps, tabTitle } from './view-props.ts';

export function TimetableView(editor: EditorProps): JSX.Element {
  const { site, open, moved } = editor;
  const { draft } = open;
  const today = dayInNorway(Date.now());
  const typed = new Map(Object.entries(draft.daysNeeded ?? {}));
  const days = judgedDays(site.call.settled, draft.dates);
  const own = new Map(
    [...typed].flatMap(([id, text]) => {
      const count = readOwnDays(text);
      return count === null ? [] : [[id, count] as const];
    }),
  );
  const asked = askedOf(draft, site.criteria);
  const attachments = draft.attachments.filter(({ id }) => !open.missing.includes(id));
  const attached = attachedSteps(asked, (id) => answerTo(draft, id), { attachments, days });
  const steps = timetable(asked, days, own, attached);
  const odd = dayWarnings(days, today);
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
        <Day editor={editor} of="deadline" warning={oddities(odd.deadline)} />
        <Day editor={editor} of="start" warning={oddities(odd.start)} />
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
                <TimetableRow
                  key={step.id}
                  step={step}
                  isOwn={isOwnDay(step, days)}
                  typed={typed.get(step.id) ?? ''}
                  readOnly={open.readOnly}
                  today={today}
                  onType={(text) => type(step.id, text)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <TimetableDownload
          site={site}
          steps={steps}
          days={days}
          today={today}
          lacking={lackingDays(steps, days.deadline, typed, today)}
        />
      </section>
    </View>
  );
}

function isOwnDay({ kind }: TimetableStep, days: ReturnType<typeof judgedDays>): boolean {
  return (kind === 'deadline' || kind === 'start') && days[kind]?.by === 'supplier';
}

const oddities = (found: readonly DayWarning[]): string =>
  found.map((warning) => words.dayWarnings[warning]).join(' ');

interface DayProps {
  readonly editor: EditorProps;
  readonly of: 'deadline' | 'start';
  /** Empty while nothing is odd about the day. */
  readonly warning: string;
}

/** A day that the call has settled, or the field for the one the supplier reckons with. */
function Day(props: DayProps): JSX.Element {
  const { editor, of, warning } = props;
  const settled = editor.site.call.settled[of];
  if (settled === null) return <OwnDay {...props} />;
  return (
    <div>
      <p>{words.settled[of](settled)}</p>
      {warning && <div class="field-warning">{warning}</div>}
    </div>
  );
}

function OwnDay({ editor: { open }, of, warning }: DayProps): JSX.Element {
  return (
    <fieldset class="plain" disabled={open.readOnly}>
      <TypedDayField
        id={`plan-${of}`}
        label={words[of]}
        tense="toCome"
        hintOf={dayWords.hintUnsettled}
        warningOf={() => warning}
        value={open.draft.dates[of]}
        onChange={(day) => open.change((draft) => ({ ...draft, dates: { ...draft.dates, [of]: day } }))}
      />
    </fieldset>
  );
}
