// Which of the hours of a period are in the evening, at the weekend, on public holidays and abroad; and each assistant's.
import type { JSX } from 'preact';
import type { Period } from '#domain/hours/period.ts';
import type { ShiftIndex } from '#domain/hours/shift-index.ts';
import { usedByAssistant, usedIn } from '#domain/hours/used.ts';
import { toDecimals } from '#domain/shared/exact.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { hoursShares as words } from '#text/nb/hours-month.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';

interface SharesProps {
  readonly index: ShiftIndex;
  readonly period: Period;
}

const kinds = ['eveningNight', 'weekend', 'holiday', 'abroad'] as const;

export function Shares({ index, period }: SharesProps): JSX.Element | null {
  const all = usedIn(index, period);
  if (all.used.equals(0)) return null;
  return (
    <section class="stack" aria-labelledby="andeler">
      <h2 class="ds-heading" id="andeler">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <div class="table-frame">
        <table class="ds-table hours-table">
          <caption class="ds-sr-only">{words.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.hours}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td data-column={words.hours}>{formatExactHours(all[kind])}</td>
                <td data-column={words.share}>{words.percent(percent(all[kind], all.used))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{words.eveningHow}</p>
      <Assistants index={index} period={period} />
    </section>
  );
}

/** Only where somebody is named: else it would say what the sum has said. */
function Assistants({ index, period }: SharesProps): JSX.Element | null {
  const each = usedByAssistant(index, period);
  if (each.every(({ initials }) => initials === '')) return null;
  return (
    <table class="ds-table hours-table">
      <caption>{words.assistants}</caption>
      <thead>
        <tr>
          <th scope="col">{words.assistant}</th>
          <th scope="col">{words.hours}</th>
        </tr>
      </thead>
      <tbody>
        {each.map(({ initials, used }) => (
          <tr key={initials}>
            <th scope="row">{initials || hoursShift.nobody}</th>
            <td data-column={words.hours}>{formatExactHours(used)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(part: Hours, whole: Hours): string {
  return toDecimals(part.div(whole).mul(100), 0);
}
