// Until when one can complain, as soon as the day is told.
import type { JSX } from 'preact';
import { type ComplaintStanding, complaintDeadline } from '#domain/eligibility/complaint-deadline.ts';
import { formatDate } from '#text/format.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { Notice } from '#ui/notice.tsx';

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

export function DeadlineNote({ knownOn, decidedOn, today }: DeadlineNoteProps): JSX.Element | null {
  if (knownOn === '') return null;
  const { lastDay, standing } = complaintDeadline(knownOn, decidedOn || null, today);
  const { heading, text } = papersView.deadline[standing](formatDate(lastDay));
  return (
    <Notice heading={heading} tone={tones[standing]}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Notice>
  );
}
