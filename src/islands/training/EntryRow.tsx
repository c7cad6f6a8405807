// One training as it stands in the list, with what is wrong or left out.
import type { JSX } from 'preact';
import type { ReadEntry } from '#domain/training/training-entry.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { training } from '#text/nb/training.ts';
import { trainingProblemAt } from '#text/nb/training-problems.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { nameOf } from './entry-name.ts';

const { list: words } = training;

interface EntryRowProps {
  readonly read: ReadEntry;
  /** Of the report, when the entry belongs to another. */
  readonly year: number | null;
  readonly change: () => void;
  readonly remove: () => void;
}

export function EntryRow({ read, year, change, remove }: EntryRowProps): JSX.Element {
  const { entry, problems } = read;
  const name = nameOf(entry);
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {name}
      </h3>
      <p>{factsOf(read)}</p>
      <p class="file-facts">{words.documentation(entry.documentation.trim() || named.notTold)}</p>
      {year !== null && <p class="ds-validation-message">{words.otherYear(year)}</p>}
      {problems.map((problem) => (
        <p class="ds-validation-message" key={problem.at}>
          {named.problemAt(named.field[problem.at], trainingProblemAt(problem))}
        </p>
      ))}
      <div class="actions">
        <button
          class="ds-button"
          id={`${entry.id}-change`}
          data-variant="tertiary"
          type="button"
          aria-label={words.changeNamed(name)}
          onClick={change}
        >
          {words.change}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          aria-label={words.removeNamed(name)}
          onClick={remove}
        >
          {words.remove}
        </button>
      </div>
    </>
  );
}

/** → «Assistenter, 3,50 timer, 12 deltakere, 4 000,00 kr»; what cannot be read is left to its problem. */
function factsOf({ entry, hours, participants, cost }: ReadEntry): string {
  return [
    named.group[entry.group],
    hours && words.hours(formatDecimal(hours)),
    participants && words.participants(formatExact(participants)),
    cost && words.cost(formatDecimal(cost)),
  ]
    .filter(Boolean)
    .join(', ');
}
