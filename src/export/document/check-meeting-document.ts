// The sheet for the meeting: the answer with its reasons, the week, what to ask, room for notes, what to bring, the law. It is
// for two people over a table, so it is short: nothing is told twice.

import type { Outcome } from '#domain/eligibility/judge.ts';
import { attachmentsOf, quotedBeside } from '#domain/eligibility/papers.ts';
import { type ConditionId, isBeside, type Result } from '#domain/eligibility/result.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatDate } from '#text/format.ts';
import { formatHours } from '#text/hours.ts';
import { checkPapers } from '#text/nb/check-papers.ts';
import { meetingSheet } from '#text/nb/check-papers-meeting.ts';
import { lawDate } from '#text/nb/check-result.ts';
import { besideWords } from '#text/nb/check-result-beside.ts';
import { outcomeSentence, outcomeShort } from '#text/nb/check-result-outcomes.ts';
import { ruleQuestions } from '#text/nb/check-result-reasons.ts';
import { unbroken } from '#text/unbroken.ts';
import { blanks, bullets, checkFramed, part, says } from './check-frame.ts';
import { apartOf } from './check-hours.ts';
import { conditionTable, type Quotation, quotations } from './check-law.ts';
import { roleOf } from './check-person.ts';
import type { CheckSubject } from './check-subject.ts';
import { weekTables } from './check-week.ts';
import { type Block, type DocumentModel, plain } from './model.ts';

const words = meetingSheet;
const reserved: Outcome = 'RETT_MED_KOSTNADSFORBEHOLD';

/** The law of these is quoted only until it is known that they are met: nobody disputes it then. */
const undisputed: readonly ConditionId[] = ['livesAtHome', 'legalStay'];

export function checkMeetingDocument(subject: CheckSubject): DocumentModel {
  const { result, provisions, draft, today } = subject;
  const quoted = {
    conditions: result.conditions.filter(({ id, status }) => status !== 'met' || !undisputed.includes(id)),
    beside: quotedBeside('meeting', result),
    day: draft.onDate ?? today,
  };
  return checkFramed('meeting', subject, [
    notice(subject),
    ...part(words.outcome, outcome(subject)),
    ...part(words.conditions, conditionTable(subject)),
    ...weekTables(subject, { withReasons: true, isTight: true, level: 2 }),
    ...part(words.questions, bullets(questions(result))),
    ...part(words.notes, blanks(words.noteLines)),
    ...part(words.bring, bring(subject)),
    ...part(words.afterwards, bullets([...words.steps, whoToCall(subject)])),
    ...part(words.provisions, byPlace(quotations(provisions, quoted))),
  ]);
}

/** One quotation of each place: its sentences under each other, and none that stands within another. */
function byPlace(quotes: readonly Quotation[]): readonly Quotation[] {
  const apart = quotes.filter(
    ({ text }) => !quotes.some((other) => other.text !== text && other.text.includes(text)),
  );
  const first = apart.filter((quote, index) => placeIndex(apart, quote) === index);
  return first.map((quote) => ({
    ...quote,
    text: apart
      .filter(({ source }) => source === quote.source)
      .map(({ text }) => text)
      .join('\n'),
  }));
}

function placeIndex(quotes: readonly Quotation[], { source }: Quotation): number {
  return quotes.findIndex((other) => other.source === source);
}

function notice({ today, draft, result }: CheckSubject): Block {
  const { law } = result;
  const dated = [
    words.onDate(formatDate(draft.onDate ?? today)),
    words.lawFrom(formatDate(law.from)),
    ...((draft.onDate ?? today) > today ? [lawDate.future] : []),
    ...(law.wordingChecked ? [] : [words.wordingNotChecked]),
  ];
  const text = [words.notice(formatDate(today)), ...(draft.onDate === null ? [] : dated)].join(' ');
  return { kind: 'notice', title: words.noticeTitle, content: plain(unbroken(text)) };
}

function outcome(subject: CheckSubject): readonly Block[] {
  const { outcomes, countable, notes } = subject.result;
  const told = outcomes.map((each) => outcomeSentence(each, roleOf(subject)));
  const answer: readonly Block[] =
    outcomes.length === 1
      ? [{ kind: 'paragraph', content: told.map((text) => ({ kind: 'strong', text: unbroken(text) })) }]
      : [...says(words.several), ...bullets(outcomes.map(outcomeShort))];
  return [
    ...answer,
    ...says(...notes.filter(isBeside).map(besideWords)),
    { kind: 'facts', caption: '', rows: hoursRows(subject, countable) },
  ];
}

/** One figure, or one for each of two people. */
function hoursRows(
  subject: CheckSubject,
  countable: Hours | null,
): readonly { label: string; value: string }[] {
  const apart = apartOf(subject);
  if (apart === null || apart.own === null || apart.respite === null) {
    const value = countable === null ? words.countableUnknown : formatHours(countable);
    return [{ label: words.countable, value }];
  }
  const { own, respite } = words.countableOfTwo;
  return [
    { label: own, value: formatHours(apart.own) },
    { label: respite, value: formatHours(apart.respite) },
  ];
}

/** What the law leaves open comes first. */
function questions({ outcomes, rules, conditions, notes }: Result): readonly string[] {
  const notCertain = conditions.filter(({ status }) => status !== 'met');
  // Where much is not known, only what the municipality must answer for is asked of each outcome.
  const likely = outcomes.length === 1 ? outcomes : outcomes.filter((each) => each === reserved);
  const isSomethingOutside = notes.some(({ kind }) => kind === 'notCounted' || kind === 'also');
  return [
    ...rules.flatMap((rule) => ruleQuestions(rule, conditions)),
    ...likely.flatMap((each) => words.questionsOfOutcome[each]),
    ...notCertain.flatMap(({ id }) => words.questionsOfCondition[id]),
    ...words.firstQuestions,
    ...(isSomethingOutside ? [words.notCounted] : []),
    ...words.lastQuestions,
  ];
}

function bring(subject: CheckSubject): readonly Block[] {
  const papers = attachmentsOf('meeting', roleOf(subject)).map((id) => checkPapers.attachment[id]);
  return [...says(words.bringLead), ...bullets([words.thisSheet, ...papers])];
}

function whoToCall({ municipality }: CheckSubject): string {
  const { bpaContact } = municipality;
  const reached = bpaContact && [bpaContact.name, bpaContact.phone, bpaContact.email];
  return words.whoToCall(reached?.filter((part) => part !== null).join(', ') ?? words.notSettled);
}
