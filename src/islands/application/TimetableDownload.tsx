// The timetable as a file for calendars; what makes it comes on the click.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JudgedDays } from '#domain/self-assessment/judged-days.ts';
import type { TimetableStep } from '#domain/self-assessment/timetable.ts';
import { daysToCome, type LackingDay } from '#domain/self-assessment/timetable-warnings.ts';
import { timetableWords as words } from '#text/nb/application-timetable.ts';
import { offerDownload } from '../shared/download.ts';
import { localInstant } from './clock.ts';
import type { Site } from './site.ts';

interface TimetableDownloadProps {
  readonly site: Site;
  readonly steps: readonly TimetableStep[];
  readonly days: JudgedDays;
  /** YYYY-MM-DD */
  readonly today: string;
  /** How much the file is without, by why. */
  readonly lacking: Readonly<Record<LackingDay, number>>;
}

export function TimetableDownload({
  site,
  steps,
  days,
  today,
  lacking,
}: TimetableDownloadProps): JSX.Element {
  const [outcome, setOutcome] = useState<'made' | 'failed' | null>(null);
  const hasDays = steps.some((step) => Object.values(daysToCome(step, today)).some((day) => day !== null));

  async function make(): Promise<void> {
    setOutcome(null);
    try {
      const { makeTimetableIcs } = await import('#export/make-timetable-ics.ts');
      const text = makeTimetableIcs({
        steps,
        days,
        call: site.call,
        today,
        host: location.host,
        createdAt: localInstant(new Date()),
      });
      const url = offerDownload(new Blob([text], { type: 'text/calendar;charset=utf-8' }), words.fileName);
      // The browser has taken the bytes when it is asked again.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setOutcome('made');
    } catch {
      setOutcome('failed');
    }
  }

  if (!hasDays) return <p>{lacking.passed > 0 ? words.icsOver : words.icsEmpty}</p>;
  return (
    <>
      <p>{words.icsNote}</p>
      <Lacking lacking={lacking} />
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => void make()}>
          {words.ics}
        </button>
      </div>
      <div role="status">
        {outcome === 'made' && (
          <>
            <p>{words.icsMade}</p>
            <Lacking lacking={lacking} />
          </>
        )}
        {outcome === 'failed' && <p>{words.icsFailed}</p>}
      </div>
    </>
  );
}

/** What is not in the file: the same words before it is made and after. */
function Lacking({ lacking }: Pick<TimetableDownloadProps, 'lacking'>): JSX.Element | null {
  const told = (Object.keys(lacking) as LackingDay[]).filter((why) => lacking[why] > 0);
  if (told.length === 0) return null;
  return (
    <>
      {told.map((why) => (
        <p key={why}>{words.lacking[why](lacking[why])}</p>
      ))}
      {lacking.ownUnreadable + lacking.ownUnsaid > 0 && <p>{words.lackingNote}</p>}
    </>
  );
}
