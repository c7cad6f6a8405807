// Copies of an application become one: what is new is counted, and of what is different a person chooses what stays.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Chosen, conflictsIn } from '#domain/application/merge.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { draftName } from '#text/draft-name.ts';
import { merge as words } from '#text/nb/application-merge.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import { ConflictField } from './ConflictField.tsx';
import { type Asked, askedAbout, beforeName, inGroups } from './conflicts.ts';
import { MergeOutcome } from './MergeOutcome.tsx';
import { keepMerged, type Merged, type Merging } from './merge-copies.ts';
import type { Site } from './site.ts';
import { tabTitle } from './view-props.ts';

interface MergeViewProps {
  readonly site: Site;
  readonly store: DraftStore;
  readonly merging: Merging;
  /** Back to the drafts; before anything is kept, nothing is changed. */
  readonly end: () => void;
}

export function MergeView({ site, store, merging, end }: MergeViewProps): JSX.Element {
  const { host, news } = merging;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Merged | null>(null);
  const asked = askedAbout(merging, conflictsIn(merging.fields), site.criteria);
  const left = attempt > 0 ? asked.filter(({ place }) => !chosen.has(place)) : [];
  const isNew = host === null || news.fields + news.files > 0;

  async function confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (asked.some(({ place }) => !chosen.has(place))) return setAttempt(attempt + 1);
    setBusy(true);
    setResult(await keepMerged(store, merging, chosen, beforeName(host)));
    setBusy(false);
  }

  if (result || (host && !isNew))
    return <MergeOutcome site={site} result={result} draftId={host?.draft.id ?? ''} end={end} />;
  return (
    <>
      <ErrorSummary
        heading={words.problemHeading}
        attempt={attempt}
        problems={left.map(({ id, group, label }) => ({
          id,
          inline: words.choose,
          sentence: words.left(`${group}, ${label}`),
        }))}
      />
      <View heading={words.heading} title={tabTitle(words.heading, site, left.length > 0)} focusHeading>
        {host && <p class="lead">{words.news(news.fields, news.files)}</p>}
        <p>{asked.length === 0 ? words.noConflicts : words.conflicts(asked.length)}</p>
        <form class="stack" noValidate onSubmit={(event) => void confirm(event)}>
          {inGroups(asked).map((fields) => (
            <Group
              key={fields[0]?.group}
              fields={fields}
              chosen={chosen}
              isLeft={(place) => left.some((other) => other.place === place)}
              choose={(place, value) => setChosen(new Map([...chosen, [place, value]]))}
            />
          ))}
          <p>{words.comesBack}</p>
          {host && <p>{words.kept(words.before(draftName(host.draft)))}</p>}
          <div class="actions">
            <button class="ds-button" type="submit">
              {words.confirm}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" onClick={end}>
              {words.cancel}
            </button>
          </div>
          <p role="status">{busy ? words.busy : ''}</p>
        </form>
      </View>
    </>
  );
}

interface GroupProps {
  readonly fields: readonly Asked[];
  readonly chosen: Chosen;
  readonly isLeft: (place: string) => boolean;
  readonly choose: (place: string, value: string) => void;
}

function Group({ fields, chosen, isLeft, choose }: GroupProps): JSX.Element {
  const [first] = fields;
  return (
    <section class="stack" aria-labelledby={`${first?.id}-gruppe`}>
      <h2 class="ds-heading" data-size="sm" id={`${first?.id}-gruppe`}>
        {first?.group}
      </h2>
      {first?.question && <p>{first.question}</p>}
      {fields.map(({ id, place, label, sides }) => (
        <ConflictField
          key={id}
          id={id}
          label={label}
          sides={sides}
          chosen={chosen.get(place)}
          error={isLeft(place) ? words.choose : undefined}
          onChange={(value) => choose(place, value)}
        />
      ))}
    </section>
  );
}
