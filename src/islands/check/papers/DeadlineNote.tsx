// Until when one can complain, as soon as a whole day stands in the fields above it.
import type { JSX } from 'preact';
import { type ComplaintStanding, complaintDeadline } from '#domain/eligibility/complaint-deadline.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { papersView } from '#text/nb/check-papers-view.ts';

interface DeadlineNoteProps {
  /** YYYY-MM-DD; empty where it is not told. */
  readonly knownOn: string;
  readonly decidedOn: string;
  readonly today: string;
}

const tones = { running: 'info', passed: 'warning', yearPassed: 'warning' } as const satisfies Record<
  ComplaintStanding,
  string
>;

export function DeadlineNote({ knownOn, decidedOn, today }: DeadlineNoteProps): JSX.Element {
  // There before it has anything to say, or it would not be read aloud.
  if (knownOn === '') return <div role="status" />;
  const { lastDay, standing } = complaintDeadline(knownOn, decidedOn || null, today);
  return (
    <div role="status">
      <div class="ds-alert" data-color={tones[standing]}>
        {papersView.deadline[standing](formatDateWithWeekday(lastDay)).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
