// One month at a time: its hours, its shares, and its shifts.
import type { JSX } from 'preact';
import { grantedIn } from '#domain/hours/granted.ts';
import { periodOf } from '#domain/hours/periods.ts';
import { shiftsIn } from '#domain/hours/shift-index.ts';
import { usedIn } from '#domain/hours/used.ts';
import { addDays } from '#domain/shared/dates.ts';
import { exactHoursInWords } from '#text/exact-hours.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursMonth as words } from '#text/nb/hours-month.ts';
import { monthInWords } from '#text/nb/months.ts';
import { View } from '#ui/view.tsx';
import { PeriodNav } from '../PeriodNav.tsx';
import { Shares } from '../Shares.tsx';
import { ShiftList } from '../shifts/ShiftList.tsx';
import type { HoursViewProps } from '../view-props.ts';

export function MonthView(props: HoursViewProps): JSX.Element {
  const { site, account, index, day, moved } = props;
  const month = periodOf('month', day);
  const name = monthInWords(day.slice(0, 7));
  const shifts = shiftsIn(index, month);
  const count = Number(month.to.slice(8));
  const days = Array.from({ length: count }, (_, nth) => addDays(month.from, nth));
  const [granted, { used }] = [grantedIn(account.grants, month), usedIn(index, month)];
  const left = granted.sub(used);
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <section class="stack" aria-labelledby="maneden">
        <h2 class="ds-heading hours-period" id="maneden" aria-live="polite">
          {name}
        </h2>
        <PeriodNav {...props} kind="month" period={month} words={words} />
        <dl class="ledger">
          <div>
            <dt>{words.granted}</dt>
            <dd>{exactHoursInWords(granted)}</dd>
          </div>
          <div>
            <dt>{words.used}</dt>
            <dd>{exactHoursInWords(used)}</dd>
          </div>
          <div>
            <dt>{left.lt(0) ? words.over : words.left}</dt>
            <dd>{exactHoursInWords(left.abs())}</dd>
          </div>
        </dl>
        <p class="quiet">{words.grantedHow}</p>
      </section>
      <Shares index={index} period={month} />
      <section class="stack" aria-labelledby="vaktene">
        <h2 class="ds-heading" id="vaktene">
          {words.shifts}
        </h2>
        {shifts.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ShiftList {...props} caption={words.shiftsOf(name)} shifts={shifts} days={days} />
        )}
      </section>
    </View>
  );
}
