// The week as seven houses, and the exact hours it is drawn from as a table beside it.
import type { JSX } from 'preact';
import { dayParts } from '#domain/needs/needs.schema.ts';
import { type Share, sumOf } from '#domain/needs/shares.ts';
import { weekOf } from '#domain/needs/week.ts';
import { formatNumber } from '#text/format.ts';
import { formatHours } from '#text/hours.ts';
import { needs } from '#text/nb/needs.ts';
import { needsCounted as told } from '#text/nb/needs-counted.ts';
import { Gables } from '#ui/week/gables.tsx';

interface WeekFigureProps {
  readonly shares: readonly Share[];
}

const words = needs.drawing;
const states = ['lit', 'half', 'dark'] as const;
const standings = ['counts', 'depends', 'not'] as const;

export function WeekFigure({ shares }: WeekFigureProps): JSX.Element {
  const { days, lit, half, left } = weekOf(shares);
  return (
    <section class="needs-week stack" aria-labelledby="needs-week">
      <h2 class="ds-heading" id="needs-week">
        {words.heading}
      </h2>
      <div class="needs-drawn">
        <figure class="needs-houses night" data-color-scheme="dark">
          <Gables week={days} label={words.label(formatNumber(lit), formatNumber(half))} />
          <figcaption class="week-key stack" data-gap="sm">
            <div class="week-days" aria-hidden="true">
              {words.days.map((day) => (
                <span key={day}>{day}</span>
              ))}
            </div>
            <ul class="cluster">
              {states.map((state) => (
                <li key={state}>
                  <span class="window" data-window={state} />
                  {words[state]}
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
        <ByPart shares={shares} />
      </div>
      <p>{words.lead}</p>
      {shares.some(({ second }) => second) && <p>{words.sharing}</p>}
      {left > 0 && <p>{words.left(formatNumber(left))}</p>}
    </section>
  );
}

function ByPart({ shares }: WeekFigureProps): JSX.Element {
  const row = (isChosen: (share: Share) => boolean) =>
    standings.map((standing) => (
      <td key={standing}>
        {formatHours(sumOf(shares, (share) => isChosen(share) && share.standing === standing))}
      </td>
    ));
  return (
    <table class="ds-table needs-table">
      <caption>{told.byPart}</caption>
      <thead>
        <tr>
          <th scope="col">{told.part}</th>
          {standings.map((standing) => (
            <th scope="col" key={standing}>
              {told.standing[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dayParts.map((part) => (
          <tr key={part}>
            <th scope="row">{needs.parts[part]}</th>
            {row((share) => share.part === part)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{told.total}</th>
          {row(() => true)}
        </tr>
      </tfoot>
    </table>
  );
}
