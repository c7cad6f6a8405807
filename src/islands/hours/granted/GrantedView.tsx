// The hours the reader has a week: from when, what they come to in the year, and what does not fit together.
import type { JSX } from 'preact';
import { type Grant, highest } from '#domain/hours/account.schema.ts';
import { type GrantFinding, grantedIn, grantFindings, lastDayHeld } from '#domain/hours/granted.ts';
import { periodOf } from '#domain/hours/periods.ts';
import { hours as exactHours } from '#domain/shared/hours.ts';
import { exactHoursInWords } from '#text/exact-hours.ts';
import { formatDate } from '#text/format.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursGranted as words } from '#text/nb/hours-granted.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { withGrants } from '../edit.ts';
import type { HoursViewProps } from '../view-props.ts';
import { AddGrant } from './AddGrant.tsx';

export function GrantedView(props: HoursViewProps): JSX.Element {
  const { site, account, change, day, moved } = props;
  const { grants } = account;
  const year = Number(day.slice(0, 4));
  function remove(id: string): void {
    change(
      withGrants(
        account,
        grants.filter((each) => each.id !== id),
      ),
      { told: words.told.removed, undone: words.told.back, returnTo: `remove-${id}`, isRemoval: true },
    );
  }
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      {grants.length === 0 ? <p>{words.none}</p> : <List grants={grants} remove={remove} />}
      {grantFindings(grants).map((finding) => (
        <Notice heading={words.findingHeadings[finding.code]} tone="warning" key={said(finding)}>
          <p>{said(finding)}</p>
        </Notice>
      ))}
      {grants.length > 0 && (
        <>
          <p>
            <strong>{words.inYear(year, exactHoursInWords(grantedIn(grants, periodOf('year', day))))}</strong>
          </p>
          <p class="quiet">{words.how}</p>
        </>
      )}
      {grants.length < highest.grants ? <AddGrant {...props} /> : <p>{words.tooMany}</p>}
    </View>
  );
}

interface ListProps {
  readonly grants: readonly Grant[];
  readonly remove: (id: string) => void;
}

function List({ grants, remove }: ListProps): JSX.Element {
  const ordered = grants.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const lastDays = new Map(
    grants.map((grant) => {
      const last = lastDayHeld(grant, grants);
      return [grant.id, last && formatDate(last)];
    }),
  );
  return (
    <div class="table-frame">
      <table class="ds-table hours-shifts">
        <caption>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.perWeek}</th>
            <th scope="col">{words.ways}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ id, from, hoursPerWeek }) => (
            <tr key={id}>
              <th scope="row">{formatDate(from)}</th>
              <td data-column={words.to}>{lastDays.get(id) ?? words.untilNext}</td>
              <td data-column={words.perWeek}>{exactHoursInWords(exactHours(hoursPerWeek))}</td>
              <td>
                <button
                  class="ds-button"
                  id={`remove-${id}`}
                  data-variant="tertiary"
                  type="button"
                  onClick={() => remove(id)}
                >
                  {words.remove}
                  <span class="ds-sr-only">
                    {words.which(exactHoursInWords(exactHours(hoursPerWeek)), formatDate(from))}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said({ code, from, to }: GrantFinding): string {
  return words.findings[code](formatDate(from), to && formatDate(to));
}
