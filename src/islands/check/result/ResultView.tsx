// The result of the check: the answer first, then the conditions with the law, then what to do.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { factsOf } from '#domain/eligibility/questions.ts';
import type { Result } from '#domain/eligibility/result.ts';
import { check } from '#text/nb/check.ts';
import { always, checkResult, lawDate } from '#text/nb/check-result.ts';
import { voiceOf } from '#text/nb/check-result-voice.ts';
import { View } from '#ui/view.tsx';
import { AnswersList } from '../AnswersList.tsx';
import { examined } from '../examined.ts';
import { OtherDay } from '../OtherDay.tsx';
import type { ViewProps } from '../view-props.ts';
import { Answer } from './Answer.tsx';
import { Changes } from './Changes.tsx';
import { Conditions } from './Conditions.tsx';
import { parts } from './Contents.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Notes } from './Notes.tsx';
import { Part } from './Part.tsx';
import { Places } from './Places.tsx';
import type { Told } from './told.ts';
import { WhereToAsk } from './WhereToAsk.tsx';

export function ResultView(props: ViewProps): JSX.Element {
  const { draft, today, change, go, moved } = props;
  const result = examined(draft, today);
  const told = result && toldOf(props, result);
  const isWhole = useWhole(moved);
  return (
    <View heading={checkResult.heading} title={`${check.name} – ${checkResult.tab}`} focusHeading={moved}>
      {told ? <Answer told={told} go={go} /> : <p>{lawDate.beforeTheRight}</p>}
      {isWhole && told && <Grounds told={told} site={props.site} go={go} />}
      {isWhole && (
        <>
          <Part id={parts.answers} heading={checkResult.answers}>
            <details class="folded">
              <summary>{checkResult.showAnswers}</summary>
              <AnswersList draft={draft} today={today} go={go} />
            </details>
          </Part>
          <OtherDay draft={draft} today={today} change={change} />
        </>
      )}
    </View>
  );
}

/** The answer is painted first: all the rest takes a slow phone a while, and stands below. */
function useWhole(moved: boolean): boolean {
  const [isWhole, setIsWhole] = useState(!moved);
  useEffect(() => setIsWhole(true), []);
  return isWhole;
}

interface GroundsProps extends Pick<ViewProps, 'site' | 'go'> {
  readonly told: Told;
}

function Grounds({ told, site, go }: GroundsProps): JSX.Element {
  return (
    <>
      <Conditions told={told} provisions={site.provisions} />
      <Changes told={told} />
      <Notes told={told} />
      <NextSteps told={told} />
      <Places isAnswered={told.result.outcomes.length === 1} go={go} />
      <WhereToAsk site={site} told={told} />
      <Part heading={always.heading}>
        <ul class="ds-list prose">
          {always.text.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** What the parts of the view tell of: the result, and of the answers only what words need. */
function toldOf({ draft, today }: ViewProps, result: Result): Told {
  const { role, leader } = factsOf(draft, today);
  return {
    result,
    role,
    leader,
    voice: voiceOf(role),
    countable: result.countable,
    isReserved: result.conditions.some(({ id }) => id === 'cost'),
    continuesAfter67: result.law.continuesAfter67,
    today,
    day: draft.onDate ?? today,
  };
}
