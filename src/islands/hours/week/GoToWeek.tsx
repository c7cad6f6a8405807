// The way to a week that is far from the one that is shown.
import type { JSX } from 'preact';
import type { Period } from '#domain/hours/period.ts';
import { periodOf, periodsIn, weekNumber } from '#domain/hours/periods.ts';
import { formatDate } from '#text/format.ts';
import { hoursWeek as words } from '#text/nb/hours-week.ts';
import { SelectField } from '#ui/select-field.tsx';
import type { HoursViewProps } from '../view-props.ts';

interface GoToWeekProps extends Pick<HoursViewProps, 'showDay'> {
  readonly week: Period;
}

/** The weeks of the shown week's year, and the one before and after them: through those one comes to another year. */
export function GoToWeek({ week, showDay }: GoToWeekProps): JSX.Element {
  const { year } = weekNumber(week.from);
  const weeks = periodsIn('week', {
    from: `${year - 1}-12-22`,
    to: `${year + 1}-01-10`,
  }).map(({ to }) => periodOf('week', to).from);
  return (
    <SelectField
      id="go-to-week"
      label={words.goTo}
      options={weeks.map((from) => [from, words.choice(weekNumber(from).week, formatDate(from))] as const)}
      value={week.from}
      onChange={showDay}
    />
  );
}
