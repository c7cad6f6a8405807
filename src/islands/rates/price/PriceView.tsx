// The price itself: scenarios, the figures that go in to the left, the price with its lines to the right.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import { showResult } from '../shared/show-result.ts';
import { withScenario } from './edit.ts';
import { Fields } from './fields/Fields.tsx';
import type { GroupId } from './groups.ts';
import { type PlacedProblem, placedProblems } from './problems.ts';
import { PriceResult } from './result/PriceResult.tsx';
import { ScenarioBar } from './scenarios/ScenarioBar.tsx';
import { ScenarioTools } from './scenarios/ScenarioTools.tsx';
import { useEditing } from './scenarios/use-editing.ts';
import { dayProblem } from './typed-day.ts';
import type { InMemory } from './use-calculation.ts';
import { useTold } from './use-told.ts';
import type { ScenarioResult } from './view-props.ts';

interface PricePageProps extends InMemory {
  readonly moved: boolean;
}

export function PriceView({ props, show, days, lastFullDay, moved }: PricePageProps): JSX.Element {
  const { site, draft, results, at, today, change } = props;
  const result = results[at] as ScenarioResult;
  const { scenario } = result;
  const [opened, setOpened] = useState<readonly GroupId[]>(['wage']);
  const problems = placedProblems(result.read.problems, dayProblem(days.of(scenario)));
  const told = useTold(result, problems);
  function update(said: Partial<Scenario>): void {
    leadTo.current = null;
    change(withScenario(draft, at, said));
  }
  function toggle(id: GroupId, isOpen: boolean): void {
    setOpened((before) => [...before.filter((other) => other !== id), ...(isOpen ? [id] : [])]);
  }
  const editing = useEditing({ draft, results, at, change, show });
  const leadTo = useRef<string | null>(null);
  /** What waits for a field that is not there yet goes on waiting, until the reader does something else. */
  function follow(): void {
    const field = leadTo.current === null ? null : document.getElementById(leadTo.current);
    if (field) leadTo.current = null;
    field?.focus();
  }
  useEffect(follow);
  /** To the field, whose group may be folded away. */
  function lead({ id, group }: Pick<PlacedProblem, 'id' | 'group'>): void {
    leadTo.current = id;
    setOpened((before) => [...new Set([...before, group])]);
  }
  function chooseDay(day: string): void {
    update({ day });
    told.settle();
  }
  function compute(event: Event): void {
    event.preventDefault();
    // What is wrong must be in sight before the summary leads to it.
    setOpened((before) => [...new Set([...before, ...problems.map(({ group }) => group)])]);
    if (!told.press()) showResult('price-result');
  }
  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={told.summary} attempt={told.attempt} />
      <View
        heading={words.heading}
        kicker={words.name}
        title={words.title(site.siteName, told.summary.length > 0)}
        focusHeading={moved}
      >
        <p class="lead">{words.lead}</p>
        <ScenarioBar {...{ draft, results, at, change, show, ...editing }} />
        <div class="price-beside">
          <section class="stack" aria-labelledby="price-inputs">
            <h2 class="ds-heading" id="price-inputs">
              {words.inputs}
            </h2>
            <p>{words.inputsLead}</p>
            <form class="stack" noValidate onSubmit={compute} onChange={told.settle}>
              <Fields
                {...{ site, result, update, opened, toggle, lastFullDay, today, lead, chooseDay }}
                drawn={follow}
                key={scenario.id}
                errorOf={(place) => told.problems.find((problem) => problem.at === place)?.inline}
                typedDay={days.of(scenario)}
                typeDay={(part) => update({ day: days.keep(scenario, part) })}
              />
              <div class="actions">
                <button class="ds-button" type="submit">
                  {words.compute}
                </button>
              </div>
            </form>
            <ScenarioTools {...{ draft, results, at, ...editing }} />
          </section>
          <PriceResult {...props} problems={problems} mend={lead} />
        </div>
        <p class="ds-sr-only" role="status">
          {told.said}
        </p>
      </View>
    </>
  );
}
