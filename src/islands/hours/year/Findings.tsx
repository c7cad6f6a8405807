// What the year shows before it is too late, each in a sentence.
import type { JSX } from 'preact';
import type { YearSeen } from '#domain/hours/balance.ts';
import { forecastOf, type Pace } from '#domain/hours/forecast.ts';
import { weeksOver, type YearFinding, yearFindings } from '#domain/hours/year-findings.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { exactHoursInWords } from '#text/exact-hours.ts';
import { formatDate } from '#text/format.ts';
import { hoursYear as words } from '#text/nb/hours-year.ts';
import { Notice } from '#ui/notice.tsx';

interface FindingsProps {
  readonly seen: YearSeen;
}

export function Findings({ seen }: FindingsProps): JSX.Element {
  const { planned, atPace } = forecastOf(seen);
  const over = weeksOver(seen).length;
  return (
    <>
      {yearFindings(seen).map((finding) => (
        <Finding finding={finding} key={finding.code} />
      ))}
      {atPace && <p>{paceInWords(atPace, planned)}</p>}
      {over > 0 && (
        <p>
          {words.weeksOver(over)} {words.weeksOverHow}
        </p>
      )}
    </>
  );
}

function Finding({ finding }: { readonly finding: YearFinding }): JSX.Element {
  switch (finding.code) {
    case 'usedUp':
    case 'planRunsOut':
    case 'paceRunsOut':
      return (
        <Notice
          heading={words.findings[finding.code](exactHoursInWords(finding.over), formatDate(finding.from))}
          tone={finding.code === 'usedUp' ? 'danger' : 'warning'}
        >
          <p>{words.toDo}</p>
        </Notice>
      );
    case 'unusedLapse':
      return <p>{words.findings.unusedLapse(exactHoursInWords(finding.hours))}</p>;
    case 'withoutGrant':
      return (
        <Notice
          heading={words.findings.withoutGrant(exactHoursInWords(finding.hours), formatDate(finding.from))}
          tone="warning"
        />
      );
  }
}

/** What is booked is not taken back by a slow pace. @param planned of the whole year, with what is used */
function paceInWords({ weeks, hoursPerWeek, used }: Pace, planned: Hours): string {
  if (planned.gt(used))
    return words.booked(weeks, exactHoursInWords(hoursPerWeek), exactHoursInWords(planned));
  const [perWeek, inYear] = [exactHoursInWords(hoursPerWeek), exactHoursInWords(used)];
  return weeks === 1 ? words.paceOfOne(perWeek, inYear) : words.pace(weeks, perWeek, inYear);
}
