// The conditions as a ledger: how it stands with each, and the sentence of the law that it rests on.
import type { JSX } from 'preact';
import { heavyCareProvision } from '#domain/eligibility/papers.ts';
import type { Condition, ConditionStatus } from '#domain/eligibility/result.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { lawSentence } from '#text/nb/check-result-law.ts';
import { capital } from '#text/nb/check-result-voice.ts';
import type { DatedProvision } from '../site.ts';
import { parts } from './Contents.tsx';
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
    <Part id={parts.conditions} heading={checkResult.conditions}>
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

/** The sentence itself is folded where it would stand in the way, and opened beside the condition. */
function Quoted({ provision, wording, before, told }: QuotedProps): JSX.Element {
  const { act, paragraph, validFrom, checkedOn } = provision;
  const place = (
    <span class="provision-place">
      <Whole text={capital(`${act} ${paragraph}`)} />
    </span>
  );
  if (validFrom !== null && validFrom > told.day)
    return <NotQuoted words={checkResult.notInForce(validFrom)} place={place} />;
  if (before) return <NotQuoted words={checkResult.quotedAbove(conditionName(before.id))} place={place} />;
  return (
    <details class="provision folded" open={isWide()}>
      <summary>{place}</summary>
      <blockquote>
        <Whole text={wording} />
      </blockquote>
      <p class="quiet">{checkResult.inForce(validFrom, checkedOn)}</p>
    </details>
  );
}

function NotQuoted({ words, place }: { words: string; place: JSX.Element }): JSX.Element {
  return (
    <figure class="provision stack" data-gap="sm">
      <p>{words}</p>
      <figcaption>{place}</figcaption>
    </figure>
  );
}

/** As in the style sheet: then the law has a column of its own. */
function isWide(): boolean {
  return globalThis.matchMedia?.('(min-width: 62rem)').matches ?? true;
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
