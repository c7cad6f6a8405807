// Chooses the tasks that a colleague is sent, and makes the file with them.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { partFor, type SectionTaskId, sectionTaskIds } from '#domain/application/part.ts';
import { criterionKinds } from '#domain/call/criterion.schema.ts';
import { criterionName } from '#text/criterion-name.ts';
import { nb } from '#text/index.ts';
import { share as words } from '#text/nb/application-share.ts';
import { Checkbox } from '#ui/choices.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { makeAndOffer, type Offered } from './make-and-offer.ts';
import { PartNotice } from './PartNotice.tsx';
import type { Site } from './site.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

interface Group {
  readonly legend: string;
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
}

export function SharePart({ site, open, store, moved }: EditorProps): JSX.Element {
  const [tasks, setTasks] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Offered | null>(null);
  // One object for as long as nothing changes: the files of a new one would be looked at anew.
  const sent = useMemo(() => ({ draft: partFor(open.draft, tasks) }), [open.draft, tasks]);
  const groups = groupsOf(site);
  const isLacking = attempt > 0 && tasks.length === 0;
  const first = groups[0]?.tasks[0]?.id ?? '';

  async function make(event: Event): Promise<void> {
    event.preventDefault();
    if (outcome?.status === 'making') return;
    setOutcome(null);
    if (tasks.length === 0) return setAttempt(attempt + 1);
    setOutcome({ status: 'making' });
    const now = await open.latest();
    setOutcome(now ? await makeAndOffer(site, store, partFor(now, tasks)) : { status: 'failed' });
  }

  function tick(id: string, isTicked: boolean): void {
    setOutcome(null);
    setTasks(isTicked ? [...tasks, id] : tasks.filter((other) => other !== id));
  }

  return (
    <>
      <ErrorSummary
        heading={words.problemHeading}
        attempt={attempt}
        problems={isLacking ? [{ id: taskField(first), inline: words.tooFew, sentence: words.tooFew }] : []}
      />
      <View heading={words.heading} title={tabTitle(words.heading, site, isLacking)} focusHeading={moved}>
        <p class="lead">{words.lead}</p>
        <p>{words.rest}</p>
        <form class="stack" noValidate onSubmit={(event) => void make(event)}>
          {groups.map(({ legend, tasks: inGroup }) => (
            <fieldset class="ds-fieldset" key={legend}>
              <legend class="ds-label">{legend}</legend>
              {inGroup.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  id={taskField(id)}
                  label={name}
                  checked={tasks.includes(id)}
                  error={isLacking && id === first ? words.tooFew : undefined}
                  onChange={(isTicked) => tick(id, isTicked)}
                />
              ))}
            </fieldset>
          ))}
          <p>{words.meanwhile}</p>
          {tasks.length > 0 && <CheckNotices site={site} open={sent} store={store} isLast />}
          <div class="actions">
            <button class="ds-button" type="submit">
              {words.make}
            </button>
          </div>
        </form>
        <PartNotice outcome={outcome} steps={words.nextSteps} />
      </View>
    </>
  );
}

const taskField = (id: string): string => `oppgave-${id}`;

function groupsOf(site: Site): readonly Group[] {
  const sectionNames: Record<SectionTaskId, string> = {
    ...nb.application.parts,
    calculation: nb.application.calculation.heading,
  };
  return [
    ...criterionKinds.map((kind) => ({
      legend: nb.domain.kindPlural[kind],
      tasks: site.criteria
        .filter((criterion) => criterion.kind === kind)
        .map((criterion) => ({ id: criterion.id, name: criterionName(criterion) })),
    })),
    { legend: words.sections, tasks: sectionTaskIds.map((id) => ({ id, name: sectionNames[id] })) },
  ].filter(({ tasks }) => tasks.length > 0);
}
