// The law on a paper: every condition with its state and place, and the words of the provisions.

import type { Condition } from '#domain/eligibility/result.ts';
import { formatDate } from '#text/format.ts';
import { meetingSheet } from '#text/nb/check-papers-meeting.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { lawSentence } from '#text/nb/check-result-law.ts';
import { capital, voiceOf } from '#text/nb/check-result-voice.ts';
import { unbroken } from '#text/unbroken.ts';
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
        `${capital(conditionStatus[condition.status])}.\n${conditionSentence(condition.id, condition.status, told)}`,
        placeOf(condition, subject.provisions),
      ]),
    },
  ];
}

interface Quoted {
  readonly conditions: readonly Condition[];
  /** Ids of provisions to be quoted whole. */
  readonly beside: readonly string[];
  /** YYYY-MM-DD: wording that came later is not quoted. */
  readonly day: string;
}

/** The sentence that each condition rests on, each once, in the order of the conditions; then what is quoted beside. */
export function quotations(provisions: readonly CheckedProvision[], quoted: Quoted): readonly Block[] {
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
export function placeOf({ provision }: Condition, provisions: readonly CheckedProvision[]): string {
  const found = provisions.find(({ id }) => id === provision);
  return found ? placeIn(found) : '';
}

function placeIn({ act, paragraph }: CheckedProvision): string {
  return unbroken(`${act} ${paragraph}`);
}

function quotation(provision: CheckedProvision, wording: string): Extract<Block, { kind: 'quotation' }> {
  const place = capital(placeIn(provision));
  return {
    kind: 'quotation',
    text: unbroken(wording),
    source: unbroken(meetingSheet.checkedOn(place, formatDate(provision.checkedOn))),
  };
}
