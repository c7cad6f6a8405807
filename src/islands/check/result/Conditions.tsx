// The conditions as a ledger: how it stands with each, and the sentence of the law that it rests on.
import type { JSX } from 'preact';
import type { Condition, ConditionStatus } from '#domain/eligibility/result.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { lawSentence } from '#text/nb/check-result-law.ts';
import { unbroken } from '#text/unbroken.ts';
import type { DatedProvision } from '../site.ts';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';

interface ConditionsProps {
  readonly told: Told;
  readonly provisions: readonly DatedProvision[];
}

/** How much light there is in the window before the words; one that is not known has a broken frame. */
const windows = {
  met: 'lit',
  open: 'half',
  notMet: 'dark',
  unknown: 'unknown',
} satisfies Record<ConditionStatus, string>;

export function Conditions({ told, provisions }: ConditionsProps): JSX.Element {
  const { conditions } = told.result;
  return (
    <Part heading={checkResult.conditions}>
      <p>{checkResult.conditionsLead}</p>
      <ul class="condition-ledger">
        {conditions.map((condition) => (
          <li key={condition.id} class="condition" data-status={condition.status}>
            <div>
              <h3 class="ds-heading" data-size="2xs">
                {conditionName(condition.id)}
              </h3>
              <p class="condition-status">
                <span class="window" data-window={windows[condition.status]} />
                {conditionStatus[condition.status]}
              </p>
              <p>{conditionSentence(condition.id, condition.status, told)}</p>
            </div>
            <Law
              condition={condition}
              before={earlier(conditions, condition, provisions)}
              {...{ told, provisions }}
            />
          </li>
        ))}
      </ul>
      <p>{unbroken(checkResult.notAsked)}</p>
    </Part>
  );
}

interface LawProps extends ConditionsProps {
  readonly condition: Condition;
  /** The condition above that quotes the same sentence; null when this is the first. */
  readonly before: Condition | null;
}

function Law({ condition, before, told, provisions }: LawProps): JSX.Element | null {
  const provision = provisions.find(({ id }) => id === condition.provision);
  if (!provision) return null;
  const { act, paragraph, validFrom, checkedOn } = provision;
  const isLater = validFrom !== null && validFrom > told.day;
  return (
    <figure class="provision stack" data-gap="sm">
      {isLater ? (
        <p>{checkResult.notInForce(validFrom)}</p>
      ) : before ? (
        <p>{checkResult.quotedAbove(conditionName(before.id))}</p>
      ) : (
        <blockquote>{unbroken(lawSentence(condition.id, provision.wording))}</blockquote>
      )}
      <figcaption>
        <span class="provision-place">{unbroken(`${act} ${paragraph}`)}</span>
        {!isLater && !before && <span class="quiet">{checkResult.inForce(validFrom, checkedOn)}</span>}
      </figcaption>
    </figure>
  );
}

function earlier(
  conditions: readonly Condition[],
  condition: Condition,
  provisions: readonly DatedProvision[],
): Condition | null {
  const quoted = ({ id, provision }: Condition): string | undefined => {
    const found = provisions.find((each) => each.id === provision);
    return found && lawSentence(id, found.wording);
  };
  const above = conditions.slice(0, conditions.indexOf(condition));
  return above.find((each) => quoted(each) === quoted(condition)) ?? null;
}
