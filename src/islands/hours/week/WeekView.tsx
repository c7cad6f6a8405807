// A week: what is used and what is left, the houses, the shifts, and the way to add one.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { grantedIn } from '#domain/hours/granted.ts';
import type { Period } from '#domain/hours/period.ts';
import { periodOf, weekNumber } from '#domain/hours/periods.ts';
import { copyWeekBefore, patternOf } from '#domain/hours/repeat.ts';
import { shiftsIn } from '#domain/hours/shift-index.ts';
import { usedIn } from '#domain/hours/used.ts';
import { addDays } from '#domain/shared/dates.ts';
import { exactHoursInWords } from '#text/exact-hours.ts';
import { formatDate } from '#text/format.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursFill } from '#text/nb/hours-fill.ts';
import { hoursWeek as words } from '#text/nb/hours-week.ts';
import { View } from '#ui/view.tsx';
import { isEmpty, withShifts } from '../edit.ts';
import { PeriodNav } from '../PeriodNav.tsx';
import { AddShift } from '../shifts/AddShift.tsx';
import { ShiftList } from '../shifts/ShiftList.tsx';
import type { HoursViewProps } from '../view-props.ts';
import { GoToWeek } from './GoToWeek.tsx';
import { StartHere } from './StartHere.tsx';
import { WeekFigure } from './WeekFigure.tsx';

export function WeekView(props: HoursViewProps): JSX.Element {
  const { site, account, day, moved } = props;
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      {isEmpty(account) && <StartHere {...props} />}
      {day !== '' && <Week {...props} week={periodOf('week', day)} />}
    </View>
  );
}

interface WeekProps extends HoursViewProps {
  readonly week: Period;
}

function Week(props: WeekProps): JSX.Element {
  const { index, week } = props;
  const days = Array.from({ length: 7 }, (_, nth) => addDays(week.from, nth));
  const shifts = shiftsIn(index, week);
  const inWords = `${formatDate(week.from)} – ${formatDate(week.to)}`;
  return (
    <>
      <section class="stack" aria-labelledby="uken">
        <h2 class="ds-heading" id="uken" aria-live="polite">
          {words.name(weekNumber(week.from).week, inWords)}
        </h2>
        <PeriodNav {...props} kind="week" period={week} words={words} />
        <GoToWeek {...props} />
        <WeekSum {...props} />
        <WeekFigure index={index} week={week} />
      </section>
      <section class="stack" aria-labelledby="vaktene">
        <h2 class="ds-heading" id="vaktene" tabIndex={-1}>
          {words.shifts}
        </h2>
        {shifts.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ShiftList {...props} caption={inWords} shifts={shifts} days={days} />
        )}
        <CopyWeek {...props} key={week.from} />
      </section>
      <section class="stack" aria-labelledby="ny-vakt">
        <h2 class="ds-heading" id="ny-vakt">
          {words.add}
        </h2>
        <AddShift {...props} days={days} key={week.from} />
      </section>
    </>
  );
}

/** What is used of the week's own hours, and what that does not mean. */
function WeekSum({ account, index, week }: WeekProps): JSX.Element {
  const [granted, { used }] = [grantedIn(account.grants, week), usedIn(index, week)];
  if (granted.equals(0)) return <p>{words.usedOnly(exactHoursInWords(used))}</p>;
  const left = granted.sub(used);
  const told = left.gt(0)
    ? words.left(exactHoursInWords(left))
    : left.lt(0)
      ? words.over(exactHoursInWords(left.abs()))
      : words.even;
  return (
    <>
      <p>
        <strong>
          {words.used(exactHoursInWords(used), exactHoursInWords(granted))} {told}
        </strong>
      </p>
      {left.lt(0) && <p>{words.average}</p>}
    </>
  );
}

function CopyWeek({ account, change, week }: WeekProps): JSX.Element | null {
  const said = useRef<HTMLParagraphElement>(null);
  if (patternOf(account.shifts, addDays(week.from, -7)).length === 0) return null;
  function copy(): void {
    const { shifts } = copyWeekBefore(account.shifts, week.from);
    if (shifts.length > 0)
      change(withShifts(account, shifts), {
        told: words.copied(shifts.length),
        undone: hoursFill.undone,
        returnTo: 'copy-week',
      });
    else if (said.current) said.current.textContent = words.copiedNone;
  }
  return (
    <div class="stack" data-gap="sm">
      <p>{words.copyHint}</p>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" id="copy-week" type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" ref={said} />
    </div>
  );
}
