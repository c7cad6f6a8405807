// The law on a paper: every condition with its state and place, and the words of the provisions.

import type { Condition } from '#domain/eligibility/result.ts';
import { formatDate } from '#text/format.ts';
import { meetingSheet } from '#text/nb/check-papers-meeting.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { lawSentence } from '#text/nb/check-result-law.ts';
import { capital, voiceOf } from '#text/nb/check-result-voice.ts';
import { unbroken } from '#text/unbroken.ts';
import { says } from './check-frame.ts';
import { roleOf } from './check-person.ts';
import type { CheckedProvision, CheckSubject } from './check-subject.ts';
import type { Block } from './model.ts';

/** A row for every condition: its name, its state with the reason, and where it stands. */
export function conditionTable(subject: CheckSubject): readonly Block[] {
  const { conditions, countable } = subject.result;
  if (conditions.length === 0) return [];
  const isReserved = conditions.some(({ id }) => id === 'cost');
  const told = { voice: voiceOf(roleOf(subject)), countable, isReserved };
  const { name, standing, provision } = meetingSheet.conditionColumns;
  return [
    {
      kind: 'table',
      caption: meetingSheet.conditions,
      columns: [name, standing, provision].map((header) => ({ header, align: 'start' })),
      rows: conditions.map((condition) => [
        conditionName(condition.id),
        `${capital(conditionStatus[condition.status])}. ${conditionSentence(condition.id, condition.status, told)}`,
        foundOf(condition, subject.provisions)?.paragraph ?? '',
      ]),
    },
    ...says(actsOf(conditions, subject.provisions)),
  ];
}

export type Quotation = Extract<Block, { kind: 'quotation' }>;

interface Quoted {
  readonly conditions: readonly Condition[];
  /** Ids of provisions to be quoted whole. */
  readonly beside: readonly string[];
  /** YYYY-MM-DD: wording that came later is not quoted. */
  readonly day: string;
}

/** The sentence that each condition rests on, each once, in the order of the conditions; then what is quoted beside. */
export function quotations(provisions: readonly CheckedProvision[], quoted: Quoted): readonly Quotation[] {
  const inForce = provisions.filter(({ validFrom }) => validFrom === null || validFrom <= quoted.day);
  const find = (id: string): readonly CheckedProvision[] => inForce.filter((each) => each.id === id);
  const sentences = [
    ...quoted.conditions.flatMap(({ id, provision }) =>
      find(provision).map((each) => quotation(each, lawSentence(id, each.wording))),
    ),
    ...quoted.beside.flatMap(find).map((each) => quotation(each, each.wording)),
  ];
  return sentences.filter(({ text }, index) => sentences.findIndex((other) => other.text === text) === index);
}

/** «pasient- og brukerrettighetsloven § 2-1 d fjerde ledd»; empty for a provision that is not at hand. */
export function placeOf(condition: Condition, provisions: readonly CheckedProvision[]): string {
  const found = foundOf(condition, provisions);
  return found ? placeIn(found) : '';
}

/** In which act each paragraph of the table stands: «§ 2-1 d står i pasient- og brukerrettighetsloven.» */
function actsOf(conditions: readonly Condition[], provisions: readonly CheckedProvision[]): string {
  const found = conditions.flatMap((condition) => foundOf(condition, provisions) ?? []);
  const sentences = [...new Set(found.map(({ act }) => act))].map((act) => {
    const paragraphs = found.filter((each) => each.act === act).map(({ paragraph }) => headOf(paragraph));
    return meetingSheet.standIn([...new Set(paragraphs)], act);
  });
  return sentences.join(' ');
}

/** «§ 2-1 d» of «§ 2-1 d fjerde ledd». */
function headOf(paragraph: string): string {
  return /^§ \d+-\d+(?: [a-z](?= |$))?/.exec(paragraph)?.[0] ?? paragraph;
}

function foundOf(
  { provision }: Condition,
  provisions: readonly CheckedProvision[],
): CheckedProvision | undefined {
  return provisions.find(({ id }) => id === provision);
}

function placeIn({ act, paragraph }: CheckedProvision): string {
  return unbroken(`${act} ${paragraph}`);
}

function quotation(provision: CheckedProvision, wording: string): Quotation {
  const place = capital(placeIn(provision));
  return {
    kind: 'quotation',
    text: unbroken(wording),
    source: unbroken(meetingSheet.checkedOn(place, formatDate(provision.checkedOn))),
  };
}
