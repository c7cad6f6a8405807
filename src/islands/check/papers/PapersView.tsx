// Papers to take along or to send: which one, what can be filled in, and the paper itself.
// What is typed here lives in this view alone: it is not a part of the draft, and goes when the reader goes.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { examine } from '#domain/eligibility/examine.ts';
import { type PaperKind, paperKinds } from '#domain/eligibility/papers.ts';
import { factsOf } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { papersView as words } from '#text/nb/check-papers-view.ts';
import { Choices } from '#ui/choices.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import type { ViewProps } from '../view-props.ts';
import { LetterForm } from './LetterForm.tsx';
import { type DayField, newEntry, readLetter } from './letter-entry.ts';
import { PaperOnPage } from './PaperOnPage.tsx';
import { fieldId, fieldProblem } from './problem-words.ts';

export function PapersView({ site, draft, today, moved }: ViewProps): JSX.Element {
  const [kind, setKind] = useState<PaperKind | null>(null);
  const subject = checkedFor(kind, draft, today);
  const { result } = subject;
  const [entry, setEntry] = useState(() => newEntry(draft));
  const { role, leader } = factsOf(draft, today);
  const { fields, problems } = readLetter(kind ?? 'meeting', entry, role, today);
  const told = useTold(problems.map((problem) => fieldProblem(problem, role)));
  const errorOf = (field: DayField): string | undefined =>
    told.problems.find(({ id }) => id === fieldId[field])?.inline;
  const { municipality, provisions } = site;
  const title = `${check.name} – ${words.tab}`;
  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={told.problems} attempt={told.attempt} />
      <View
        heading={words.heading}
        title={told.problems.length > 0 ? check.title.withProblem(title) : title}
        focusHeading={moved}
      >
        <p class="lead">{words.lead}</p>
        <Choices
          id="papir"
          label={words.choose}
          options={paperKinds.map((value) => ({ value, ...words.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
        {(kind === 'application' || kind === 'complaint') && (
          <LetterForm
            kind={kind}
            entry={entry}
            fields={fields}
            update={(part) => setEntry((before) => ({ ...before, ...part }))}
            errorOf={errorOf}
            role={role}
            leader={leader}
            result={result}
            today={today}
          />
        )}
        {kind !== null && (
          <PaperOnPage
            kind={kind}
            subject={{ ...subject, provisions, municipality, countyGovernor: null, fields, today }}
            tryToProceed={told.tryToProceed}
          />
        )}
      </View>
    </>
  );
}

/** A letter is written under the law of today; the sheet tells of the day that the reader chose, if the Act was there. */
function checkedFor(kind: PaperKind | null, given: CheckDraft, today: string) {
  const isDated = kind === 'meeting' && examine(given, today) !== null;
  const draft = isDated ? given : { ...given, onDate: null };
  const result = examine(draft, today);
  if (result === null) throw new RangeError('The clock of this machine stands before 2015.');
  return { draft, result };
}

type Problems = Parameters<typeof ErrorSummary>[0]['problems'];

/** What was wrong when the reader last wished to take the paper along, until it is mended. */
function useTold(now: Problems) {
  const [{ found, attempt }, setShown] = useState<{ found: Problems; attempt: number }>({
    found: [],
    attempt: 0,
  });
  const problems = found.filter(({ sentence }) => now.some((other) => other.sentence === sentence));
  function tryToProceed(): boolean {
    setShown(({ attempt: earlier }) => ({ found: now, attempt: earlier + 1 }));
    return now.length === 0;
  }
  return { problems, attempt, tryToProceed };
}
