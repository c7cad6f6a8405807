// Asks whether files that were opened go into a draft that is here, or become drafts of their own. Nothing is chosen beforehand.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draftName } from '#text/draft-name.ts';
import { formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { merge as words } from '#text/nb/application-merge.ts';
import { type Choice, Choices } from '#ui/choices.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { OpenedPackage } from './OpenedPackage.tsx';
import type { Site } from './site.ts';
import type { Copy, Question, TakenIn } from './take-in-package.ts';
import { tabTitle } from './view-props.ts';

/** The draft to merge with; `together` makes a new one of the files, `own` one of each. */
export type Decision = { readonly into: string } | 'together' | 'own';

interface MergeQuestionProps {
  readonly site: Site;
  /** What came of the files that nothing is asked of. */
  readonly done: readonly TakenIn[];
  readonly question: Question;
  /** true when the draft that was chosen could not be read. */
  readonly failed: boolean;
  readonly decide: (decision: Decision) => Promise<void>;
  readonly end: () => void;
}

const field = 'hva-med-filen';

export function MergeQuestion({
  site,
  done,
  question,
  failed,
  decide,
  end,
}: MergeQuestionProps): JSX.Element {
  const [value, setValue] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const heading = words.question(question.copies.length);
  const isLacking = attempt > 0 && value === null;

  async function proceed(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (value === null) return setAttempt(attempt + 1);
    setBusy(true);
    await decide(decisionOf(value));
    setBusy(false);
  }

  return (
    <>
      <ErrorSummary
        heading={words.problemHeading}
        attempt={attempt}
        problems={
          isLacking ? [{ id: field, inline: words.nothingChosen, sentence: words.nothingChosen }] : []
        }
      />
      <View heading={heading} title={tabTitle(heading, site, isLacking)} focusHeading>
        {done.length > 0 && <OpenedPackage results={done} site={site} />}
        {failed && (
          <Notice heading={words.failed} tone="danger" live="alert">
            <p>{words.changedElsewhere}</p>
          </Notice>
        )}
        <ul class="ds-list">
          {question.copies.map((copy) => (
            <li class="file-name" key={copy.file}>
              {said(copy, question)}
            </li>
          ))}
        </ul>
        <form class="stack" noValidate onSubmit={(event) => void proceed(event)}>
          <Choices
            id={field}
            label={heading}
            legend={<span class="ds-sr-only">{heading}</span>}
            options={optionsOf(question)}
            value={value}
            error={isLacking ? words.nothingChosen : undefined}
            onChange={setValue}
          />
          <div class="actions">
            <button class="ds-button" type="submit">
              {words.proceed}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" onClick={end}>
              {words.cancel}
            </button>
          </div>
          <p role="status">{busy ? nb.application.later.opening : ''}</p>
        </form>
      </View>
    </>
  );
}

const into = 'inn-i-';

function decisionOf(value: string): Decision {
  if (value.startsWith(into)) return { into: value.slice(into.length) };
  return value === 'together' ? 'together' : 'own';
}

function said({ file, draft }: Copy, { hosts }: Question): string {
  if (draft.part !== null) return words.isPart(file);
  return hosts.some((host) => host.draft.id === draft.id) ? words.isHere(file) : words.isCopy(file);
}

/** Of drafts that are called the same, the last saved comes first, and each says when that was. */
function optionsOf({ copies, hosts, belongTogether }: Question): Choice<string>[] {
  const { length } = copies;
  return [
    ...hosts.map(({ draft, savedAt }) => ({
      value: into + draft.id,
      label: words.into(draftName(draft)),
      hint: `${nb.application.start.lastSaved(formatInstant(savedAt))}. ${words.intoHint(length)}`,
    })),
    ...(belongTogether ? [{ value: 'together', label: words.together, hint: words.intoHint(length) }] : []),
    { value: 'own', label: words.asOwn(length), hint: words.asOwnHint },
  ];
}
