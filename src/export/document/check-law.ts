// The law on a paper: every condition with its state and place, and the words of the provisions.

import type { Condition } from '#domain/eligibility/result.ts';
import { formatDate } from '#text/format.ts';
import { meetingSheet } from '#text/nb/check-papers-meeting.ts';
import { conditionName, conditionSentence, conditionStatus } from '#text/nb/check-result-conditions.ts';
import { capital, voiceOf } from '#text/nb/check-result-voice.ts';
import { unbroken } from '#text/unbroken.ts';
import { roleOf } from './check-person.ts';
import type { CheckedProvision, CheckSubject } from './check-subject.ts';
import type { Block } from './model.ts';

/** A row for every condition: its name, its state with the reason, and where it stands. */
export function conditionTable(subject: CheckSubject): readonly Block[] {
  const { conditions, countable } = subject.result;
  if (conditions.length === 0) return [];
  const told = { voice: voiceOf(roleOf(subject)), countable };
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

/** The words of each provision that the conditions rest on, once each, in the order of the conditions. */
export function quotations(
  conditions: readonly Condition[],
  provisions: readonly CheckedProvision[],
): readonly Block[] {
  const ids = [...new Set(conditions.map(({ provision }) => provision))];
  return ids.flatMap((id) => provisions.find((provision) => provision.id === id) ?? []).map(quotation);
}

/** «pasient- og brukerrettighetsloven § 2-1 d fjerde ledd»; empty for a provision that is not at hand. */
export function placeOf({ provision }: Condition, provisions: readonly CheckedProvision[]): string {
  const found = provisions.find(({ id }) => id === provision);
  return found ? placeIn(found) : '';
}

function placeIn({ act, paragraph }: CheckedProvision): string {
  return unbroken(`${act} ${paragraph}`);
}

function quotation(provision: CheckedProvision): Block {
  const place = capital(placeIn(provision));
  return {
    kind: 'quotation',
    text: unbroken(provision.wording),
    source: unbroken(meetingSheet.checkedOn(place, formatDate(provision.checkedOn))),
  };
}
