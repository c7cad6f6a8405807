// The draft of a complaint: what is complained of and until when, each ground of the refusal, what is asked for.

import { complaintDeadline } from '#domain/eligibility/complaint-deadline.ts';
import { quotedBeside } from '#domain/eligibility/papers.ts';
import type { Condition } from '#domain/eligibility/result.ts';
import { formatDate } from '#text/format.ts';
import { hoursInWords } from '#text/hours.ts';
import { checkPapers } from '#text/nb/check-papers.ts';
import { complaintLetter } from '#text/nb/check-papers-complaint.ts';
import { conditionName } from '#text/nb/check-result-conditions.ts';
import { heading } from './blocks.ts';
import { blanks, bullets, checkFramed, part, says, typed } from './check-frame.ts';
import { apartOf, figuresOf } from './check-hours.ts';
import { placeOf, quotations } from './check-law.ts';
import { dayInWords, enclosed, parties, signature } from './check-letter.ts';
import { roleOf } from './check-person.ts';
import type { CheckSubject } from './check-subject.ts';
import type { Block, DocumentModel } from './model.ts';

const words = complaintLetter;

export function checkComplaintDocument(subject: CheckSubject): DocumentModel {
  const { fields, result, provisions } = subject;
  const role = roleOf(subject);
  const chosen = result.conditions.filter(({ id }) => fields.grounds.includes(id));
  const beside = quotedBeside('complaint', result);
  const quoted = { conditions: chosen, beside, day: subject.today };
  return checkFramed('complaint', subject, [
    ...parties(subject, role, [
      [words.decidedBy, words.ifNotChanged(decider(subject))],
      [words.decidedOn, dayInWords(fields.decidedOn)],
      [words.knownOn, dayInWords(fields.knownOn)],
      [words.caseNumber, fields.caseNumber],
    ]),
    ...says(words.complains[role ?? 'self']),
    ...deadline(subject),
    ...part(words.subjectHeading, subjects(subject)),
    ...part(words.groundsHeading, grounds(subject, chosen)),
    ...part(words.requestsHeading, requests(subject)),
    ...signature(fields),
    ...part(checkPapers.letter.provisions, quotations(provisions, quoted)),
    ...enclosed(fields),
  ]);
}

function decider({ countyGovernor }: CheckSubject): string {
  return countyGovernor ?? words.countyGovernor;
}

function deadline({ fields, today }: CheckSubject): readonly Block[] {
  if (fields.knownOn === '') return says(words.rule);
  const { lastDay, standing } = complaintDeadline(fields.knownOn, fields.decidedOn || null, today);
  const told = says(words.rule, words.deadline[standing](formatDate(lastDay)));
  return standing === 'running' ? told : [...told, ...blanks(words.whyLate)];
}

function wants(subject: CheckSubject): string {
  const apart = apartOf(subject);
  const figures = apart && figuresOf(apart);
  if (figures !== null) return words.wantsApart(figures);
  const { countable } = subject.result;
  return apart === null && countable?.gt(0) ? words.wantsHours(hoursInWords(countable)) : words.wants;
}

function subjects(subject: CheckSubject): readonly Block[] {
  const { fields } = subject;
  const chosen = fields.subjects.map((id) => words.subject[id]);
  return [...(chosen.length > 0 ? bullets(chosen) : blanks(words.blankSubject)), ...says(wants(subject))];
}

function grounds({ fields, provisions }: CheckSubject, chosen: readonly Condition[]): readonly Block[] {
  const own = typed(fields.ownWords);
  const isEmpty = own.length === 0;
  return [
    ...own,
    ...chosen.flatMap((condition) => [
      heading(3, conditionName(condition.id)),
      ...says(argument(condition, placeOf(condition, provisions))),
      ...(isEmpty && condition.status !== 'met' ? blanks(words.blankGround) : []),
    ]),
    ...(isEmpty && chosen.length === 0 ? blanks(words.blankGrounds) : []),
  ];
}

function argument({ id, status }: Condition, place: string): string {
  const standsIn = place === '' ? [] : [words.standsIn(place)];
  return [...standsIn, words.ground[id], words.standing[status]].join(' ');
}

function requests(subject: CheckSubject): readonly Block[] {
  const { fields, result } = subject;
  const hasRight = result.outcomes.every((outcome) => outcome === 'RETT' || outcome === 'RETT_VIDEREFORT');
  return [
    ...bullets([
      ...fields.requests.map((id) => words.request[id]),
      words.sendOn(decider(subject)),
      ...(hasRight ? [] : [words.otherwise]),
    ]),
    ...says(words.more, checkPapers.letter.indication),
  ];
}
