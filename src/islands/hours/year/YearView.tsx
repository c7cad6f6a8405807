// A year: what is left of its hours, where it ends, step by step, and when and where the hours were used.
import type { JSX } from 'preact';
import { balanceOf, type YearSeen } from '#domain/hours/balance.ts';
import { periodOf } from '#domain/hours/periods.ts';
import { exactHoursInWords } from '#text/exact-hours.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursYear as words } from '#text/nb/hours-year.ts';
import { View } from '#ui/view.tsx';
import { PeriodNav } from '../PeriodNav.tsx';
import { Shares } from '../Shares.tsx';
import type { HoursViewProps } from '../view-props.ts';
import { AbroadDays } from './AbroadDays.tsx';
import { BurnDown } from './BurnDown.tsx';
import { Findings } from './Findings.tsx';

export function YearView(props: HoursViewProps): JSX.Element {
  const { site, account, index, day, today, moved, go } = props;
  const period = periodOf('year', day);
  const year = Number(day.slice(0, 4));
  const seen: YearSeen = { grants: account.grants, index, year, today };
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <section class="stack" aria-labelledby="aret">
        <h2 class="ds-heading" id="aret" aria-live="polite">
          {year}
        </h2>
        <PeriodNav {...props} kind="year" period={period} words={words} />
        {account.grants.length === 0 ? (
          <>
            <p>{words.noGrant}</p>
            <div class="actions">
              <button class="ds-button" type="button" onClick={() => go('granted')}>
                {words.toGranted}
              </button>
            </div>
          </>
        ) : (
          <>
            <Ledger seen={seen} />
            <Findings seen={seen} />
          </>
        )}
      </section>
      <BurnDown seen={seen} />
      <Shares index={index} period={period} />
      <AbroadDays index={index} year={year} href={site.abroad} />
    </View>
  );
}

function Ledger({ seen }: { readonly seen: YearSeen }): JSX.Element {
  const { granted, used, planned, left, leftAfterPlanned } = balanceOf(seen);
  const { ledger } = words;
  const lines = [
    [ledger.granted, granted],
    [ledger.used, used],
    [left.lt(0) ? ledger.over : ledger.left, left.abs()],
    [ledger.planned, planned],
    [leftAfterPlanned.lt(0) ? ledger.overAfterPlanned : ledger.leftAfterPlanned, leftAfterPlanned.abs()],
  ] as const;
  return (
    <dl class="ledger">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{exactHoursInWords(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
