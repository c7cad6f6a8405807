// One step of the timetable: what it is, the days it takes, its day, and what is odd about that.
import type { JSX } from 'preact';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { type TimetableStep, takesOwnDays } from '#domain/self-assessment/timetable.ts';
import { isUnreadable, stepWarnings } from '#domain/self-assessment/timetable-warnings.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { timetableWords as words } from '#text/nb/application-timetable.ts';
import { stepName } from '#text/timetable.ts';

export interface TimetableRowProps {
  readonly step: TimetableStep;
  /** true where the day is the supplier's own assumption. */
  readonly isOwn: boolean;
  readonly typed: string;
  readonly readOnly: boolean;
  readonly today: string;
  readonly onType: (text: string) => void;
}

export function TimetableRow(row: TimetableRowProps): JSX.Element {
  const { columns } = words;
  const { step, isOwn, today } = row;
  const { evidence, isProposal, isAttached, kind } = step;
  const warnings = stepWarnings(step, today);
  return (
    <tr>
      <th scope="row">
        {evidence && `${criterionNumber(evidence.criterionId)} `}
        {stepName(step)}
        {isProposal && (
          <span class="task-note"> {kind === 'send' ? words.sendProposal : words.proposal}</span>
        )}
      </th>
      <td data-column={columns.earliest}>{earliestOf(step)}</td>
      <td data-column={columns.own}>
        {takesOwnDays(step) && !isAttached ? (
          <OwnDays row={row} isWarned={warnings.length > 0} />
        ) : (
          words.doesNotApply
        )}
      </td>
      <td data-column={takesOwnDays(step) ? words.begin.column : words.theDay}>
        {lastDayOf(step)}
        {isOwn && <span class="task-note"> {words.ownAssumption}</span>}
        {warnings.length > 0 && (
          <div class="field-warning" id={warningId(step)}>
            {warnings.map((warning) => words.stepWarnings[warning]).join(' ')}
          </div>
        )}
      </td>
    </tr>
  );
}

const warningId = ({ id }: TimetableStep): string => `dager-${id}-warning`;

interface OwnDaysProps {
  readonly row: TimetableRowProps;
  readonly isWarned: boolean;
}

function OwnDays({ row: { step, typed, readOnly, onType }, isWarned }: OwnDaysProps): JSX.Element {
  const id = `dager-${step.id}`;
  const isWrong = isUnreadable(step, typed);
  const described = [isWrong && `${id}-error`, isWarned && warningId(step)].filter(Boolean).join(' ');
  return (
    <>
      <input
        class="ds-input"
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={4}
        disabled={readOnly}
        value={typed}
        aria-label={words.ownFor(stepName(step))}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {isWrong && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {words.ownWrong}
        </p>
      )}
    </>
  );
}

function earliestOf({ kind, evidence, earliest }: TimetableStep): string {
  if (kind !== 'get') return words.doesNotApply;
  if (evidence?.maxAgeMonths === null) return words.anyAge;
  return earliest === null ? words.notKnown : day(earliest);
}

function lastDayOf(step: TimetableStep): string {
  if (step.isAttached) return words.attached;
  if (step.latest !== null) return day(step.latest);
  return takesOwnDays(step) ? words.ownUnknown : words.notKnown;
}

const day = (isoDay: string): string => formatDateWithWeekday(isoDay);
