// The conditions as a ledger: how it stands with each, and the sentence of the law that it rests on.
import type { JSX } from 'preact';
import { heavyCareProvision } from '#domain/eligibility/papers.ts';
import type { Condition, ConditionStatus } from '#domain/eligibility/result.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { lawSentence } from '#text/nb/check-result-law.ts';
import type { DatedProvision } from '../site.ts';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';
import { Whole } from './Whole.tsx';

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
      <HeavyCare {...{ told, provisions }} />
      <p>{checkResult.notAsked}</p>
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
  const wording = lawSentence(condition.id, provision.wording);
  return <Quoted {...{ provision, wording, before, told }} />;
}

/** Respite also rests on a provision that no condition of the check is about. */
function HeavyCare({ told, provisions }: ConditionsProps): JSX.Element | null {
  const provision = provisions.find(({ id }) => id === heavyCareProvision);
  if (!provision || !told.result.notes.some(({ kind }) => kind === 'heavyCare')) return null;
  return (
    <div class="stack" data-gap="sm">
      <p>{checkResult.heavyCare}</p>
      <Quoted {...{ provision, wording: provision.wording, before: null, told }} />
    </div>
  );
}

interface QuotedProps extends Pick<LawProps, 'before' | 'told'> {
  readonly provision: DatedProvision;
  readonly wording: string;
}

function Quoted({ provision, wording, before, told }: QuotedProps): JSX.Element {
  const { act, paragraph, validFrom, checkedOn } = provision;
  const isLater = validFrom !== null && validFrom > told.day;
  return (
    <figure class="provision stack" data-gap="sm">
      {isLater ? (
        <p>{checkResult.notInForce(validFrom)}</p>
      ) : before ? (
        <p>{checkResult.quotedAbove(conditionName(before.id))}</p>
      ) : (
        <blockquote>
          <Whole text={wording} />
        </blockquote>
      )}
      <figcaption>
        <span class="provision-place">
          <Whole text={`${act} ${paragraph}`} />
        </span>
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
