// The letter of application: what is asked for and why, the need, who leads, what is asked of the municipality.

import type { Outcome } from '#domain/eligibility/judge.ts';
import { askedBy } from '#domain/eligibility/named-hours.ts';
import { factsOf } from '#domain/eligibility/questions.ts';
import { hoursInWords } from '#text/hours.ts';
import { checkPapers } from '#text/nb/check-papers.ts';
import { applicationLetter } from '#text/nb/check-papers-application.ts';
import { conditionName } from '#text/nb/check-result-conditions.ts';
import { ruleQuestions } from '#text/nb/check-result-reasons.ts';
import { blanks, bullets, checkFramed, part, says, typed } from './check-frame.ts';
import { apartOf, figuresOf } from './check-hours.ts';
import { enclosed, parties, signature } from './check-letter.ts';
import { roleOf } from './check-person.ts';
import type { CheckSubject } from './check-subject.ts';
import { weekTables } from './check-week.ts';
import type { Block, DocumentModel } from './model.ts';

const words = applicationLetter;

/** Where the municipality may come to another answer by what it documents or how it reads the Act. */
const leftToMunicipality: readonly Outcome[] = ['AVHENGER_AV_VURDERING', 'RETT_MED_KOSTNADSFORBEHOLD'];

export function checkApplicationDocument(subject: CheckSubject): DocumentModel {
  const { result, fields } = subject;
  const role = roleOf(subject);
  const isSoon =
    result.rules.includes('turns67BeforeDecision') || result.notes.some(({ kind }) => kind === 'turns67');
  return checkFramed('application', subject, [
    ...parties(subject, role),
    ...says(asks(subject), ...hoursAskedFor(subject)),
    ...part(words.groundsHeading, grounds(subject)),
    ...part(words.needHeading, need(subject)),
    ...part(words.leaderHeading, leader(subject)),
    ...part(words.requestsHeading, bullets([...(isSoon ? [words.soon] : []), ...words.requests])),
    ...signature(fields),
    ...enclosed(fields),
  ]);
}

/** Never for what the answers do not name. */
function asks(subject: CheckSubject): string {
  const role = roleOf(subject) ?? 'self';
  if (role !== 'parent' && role !== 'foster') return words.asks[role];
  return words.asksAsParent[role][askedBy(factsOf(subject.draft, subject.today))];
}

function hoursAskedFor(subject: CheckSubject): readonly string[] {
  const asked = figures(subject);
  if (asked === null) return [words.asksNoHours];
  const isMore = subject.result.notes.some(({ kind }) => kind === 'notCounted');
  return isMore ? [asked, words.alsoNotCounted] : [asked];
}

/** null when no figure is known, or none counts. */
function figures(subject: CheckSubject): string | null {
  const apart = apartOf(subject);
  if (apart !== null) {
    const known = figuresOf(apart);
    return known !== null ? words.asksHoursApart(known) : null;
  }
  const { countable } = subject.result;
  return countable?.gt(0) ? words.asksHours(hoursInWords(countable)) : null;
}

function grounds({ result }: CheckSubject): readonly Block[] {
  const { outcomes, rules, conditions } = result;
  const isOne = outcomes.length === 1;
  const open = rules.flatMap((rule) => ruleQuestions(rule, conditions));
  const unknown = conditions.filter(({ status }) => status === 'unknown').map(({ id }) => conditionName(id));
  const fallsBack = !isOne || leftToMunicipality.includes(outcomes[0]);
  return [
    ...says(...(isOne ? words.grounds[outcomes[0]] : words.groundsOfSeveral)),
    ...listed(words.openQuestions, open),
    ...(isOne ? [] : listed(words.unknownConditions, unknown)),
    ...says(...(fallsBack ? [words.otherwise] : []), words.listenTo, checkPapers.letter.indication),
  ];
}

function listed(lead: string, texts: readonly string[]): readonly Block[] {
  return texts.length > 0 ? [...says(lead), ...bullets(texts)] : [];
}

function need(subject: CheckSubject): readonly Block[] {
  const own = typed(subject.fields.ownWords);
  const isTold = own.length > 0 || subject.draft.needs.length > 0;
  return [
    ...own,
    ...(isTold ? [] : blanks(words.blankNeed)),
    ...weekTables(subject, { withReasons: false, isTight: false, level: 3 }),
  ];
}

/** Nothing where nobody needs to lead: of one who is to stay in an institution it is not asked. */
function leader(subject: CheckSubject): readonly Block[] {
  if (!subject.result.conditions.some(({ id }) => id === 'leader')) return [];
  const role = roleOf(subject);
  const known = factsOf(subject.draft, subject.today).leader;
  if (known === null) return says(words.leaderUnknown);
  const isRecipient = known === 'self' && (role === 'child' || role === 'represented');
  const told = says(isRecipient ? words.leaderIsRecipient : words.leader[known]);
  if (known !== 'medleder') return told;
  const name = subject.fields.leaderName.trim();
  if (name === '') return [...told, ...blanks([words.leaderName])];
  return [...told, { kind: 'facts', caption: '', rows: [{ label: words.leaderName, value: name }] }];
}
