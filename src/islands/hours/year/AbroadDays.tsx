// Days abroad against the four weeks, by each way of counting that the rule leaves open.
import type { JSX } from 'preact';
import { abroadIn } from '#domain/hours/abroad.ts';
import type { ShiftIndex } from '#domain/hours/shift-index.ts';
import { hoursAbroad as words } from '#text/nb/hours-year.ts';

interface AbroadDaysProps {
  readonly index: ShiftIndex;
  readonly year: number;
  /** The address of the page about it; null where there is none. */
  readonly href: string | null;
}

export function AbroadDays({ index, year, href }: AbroadDaysProps): JSX.Element {
  const found = abroadIn(index, year);
  const { readings } = words;
  const rows = [
    [readings.yearWork, found.year.workDays],
    [readings.yearAll, found.year.calendarDays],
    [readings.stayWork, found.longestStay.workDays],
    [readings.stayAll, found.longestStay.calendarDays],
  ] as const;
  return (
    <section class="stack" aria-labelledby="utlandet">
      <h2 class="ds-heading" id="utlandet">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {href !== null && (
        <p>
          <a class="ds-link target" href={href}>
            {words.read}
          </a>
        </p>
      )}
      {found.standing === 'none' ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{found.dependsOnReading ? words.depends : words.standing[found.standing]}</strong>
          </p>
          <p>{words.open}</p>

          <table class="ds-table hours-table">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.counted}</th>
                <th scope="col">{words.days}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, days]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td data-column={words.days}>{words.ofLimit(days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
