// Activities to choose from, by part of the day, several at once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type DayPart, dayParts, type NeedsRow } from '#domain/needs/needs.schema.ts';
import { type Suggestion, suggestionsFor } from '#domain/needs/suggestions.ts';
import { needs as words } from '#text/nb/needs.ts';
import { Checkbox } from '#ui/choices.tsx';

interface SuggestionsProps {
  readonly rows: readonly NeedsRow[];
  readonly mayAskAsParent: boolean;
  readonly add: (chosen: readonly Suggestion[]) => void;
  readonly addOwn: () => void;
}

/** Folded away once there are rows; an activity of one's own can always be written. */
export function Suggestions(props: SuggestionsProps): JSX.Element {
  return (
    <>
      <Offered {...props} />
      <div class="actions">
        <button class="ds-button" data-variant="tertiary" type="button" onClick={props.addOwn}>
          {words.suggestions.addOwn}
        </button>
      </div>
    </>
  );
}

function Offered(props: SuggestionsProps): JSX.Element {
  const { heading, more } = words.suggestions;
  return props.rows.length === 0 ? (
    <section class="stack" aria-labelledby="needs-choose">
      <h2 class="ds-heading" id="needs-choose">
        {heading}
      </h2>
      <Choosing {...props} />
    </section>
  ) : (
    <details class="needs-more">
      <summary class="target">{more}</summary>
      <Choosing {...props} />
    </details>
  );
}

function Choosing({ rows, mayAskAsParent, add }: SuggestionsProps): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const offered = dayParts.flatMap((part) => suggestionsFor(part, mayAskAsParent));
  const wanted = offered.filter((suggestion) => chosen.has(keyOf(suggestion)));
  function choose(key: string, isChosen: boolean): void {
    setSaid('');
    setChosen(
      (before) => new Set([...before].filter((other) => other !== key).concat(isChosen ? [key] : [])),
    );
  }
  function addChosen(): void {
    setSaid(wanted.length === 0 ? words.suggestions.noneChosen : '');
    setChosen(new Set());
    if (wanted.length > 0) add(wanted);
  }
  return (
    <div class="stack">
      <p>{words.suggestions.lead}</p>
      <div class="needs-parts">
        {dayParts.map((part) => (
          <PartChoices
            key={part}
            part={part}
            rows={rows}
            offered={offered.filter((suggestion) => suggestion.part === part)}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </div>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={addChosen}>
          {words.suggestions.add(wanted.length)}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}

interface PartChoicesProps {
  readonly part: DayPart;
  readonly rows: readonly NeedsRow[];
  readonly offered: readonly Suggestion[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string, isChosen: boolean) => void;
}

function PartChoices({ part, rows, offered, chosen, choose }: PartChoicesProps): JSX.Element {
  const isListed = (activity: string): boolean =>
    rows.some((row) => row.part === part && row.activity === activity);
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{words.parts[part]}</legend>
      {offered.map((suggestion) => {
        const key = keyOf(suggestion);
        const activity = words.activities[suggestion.code];
        return (
          <Checkbox
            key={key}
            id={`needs-choice-${key}`}
            label={isListed(activity) ? words.suggestions.listed(activity) : activity}
            checked={chosen.has(key)}
            onChange={(isChosen) => choose(key, isChosen)}
          />
        );
      })}
    </fieldset>
  );
}

function keyOf({ part, code }: Suggestion): string {
  return `${part}-${code}`;
}
