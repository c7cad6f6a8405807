// What the year comes to for each group, what is not counted, and what the municipality may ask for that is not told.
import type { JSX } from 'preact';
import type { GroupSum, TrainingYear } from '#domain/training/training-year.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { training } from '#text/nb/training.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { nameOf } from './entry-name.ts';

const { sums: words, missing: missingWords } = training;

export function Sums({ read }: { readonly read: TrainingYear }): JSX.Element {
  const { entries, otherYears, unread, year } = read;
  return (
    <section class="stack" aria-labelledby="sums">
      <h2 class="ds-heading" id="sums">
        {words.heading}
      </h2>
      {entries.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <SumTable sums={read.sums} year={year} />
          <p class="quiet">{named.countedTwice}</p>
          {unread.length > 0 && <p>{words.unread(unread.length)}</p>}
          {otherYears.length > 0 && <p>{words.otherYears(otherYears.length)}</p>}
          <Missing read={read} />
        </>
      )}
    </section>
  );
}

function SumTable({ sums, year }: Pick<TrainingYear, 'sums' | 'year'>): JSX.Element {
  const { group, ...columns } = named.sum;
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption>{words.caption(year)}</caption>
        <thead>
          <tr>
            {[group, ...Object.values(columns)].map((header) => (
              <th scope="col" key={header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.group}>
              <th scope="row">{named.group[sum.group]}</th>
              {Object.values(columns).map((header, index) => (
                <td data-column={header} key={header}>
                  {figuresOf(sum)[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In the order of the columns. */
function figuresOf({ trainings, participants, hours, personHours, cost }: GroupSum): readonly string[] {
  return [
    String(trainings),
    formatExact(participants),
    formatDecimal(hours),
    formatDecimal(personHours),
    cost ? formatDecimal(cost) : named.notTold,
  ];
}

function Missing({ read: { untold } }: { readonly read: TrainingYear }): JSX.Element {
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {missingWords.heading}
      </h3>
      {untold.length === 0 && <p>{missingWords.none}</p>}
      <ul class="ds-list">
        {untold.map((each) => (
          <li key={each.entry.id}>
            {missingWords.of(
              nameOf(each.entry),
              each.untold.map((field) => named.field[field].toLowerCase()).join(', '),
            )}
          </li>
        ))}
      </ul>
      <p>{`${missingWords.why} ${missingWords.who}`}</p>
    </>
  );
}
