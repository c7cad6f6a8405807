// egenvurdering.pdf: every criterion with its requirement, the supplier's answer, and the finding.

import { contextOf } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import { askedOf } from '#domain/application/part.ts';
import { type AskedCriterion, criterionKinds } from '#domain/call/criterion.schema.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { type Finding, findingStatuses } from '#domain/self-assessment/assess.ts';
import { needsPlan } from '#domain/self-assessment/choice.ts';
import { type Answered, criterionChanges } from '#domain/self-assessment/criterion-changes.ts';
import { hasDays, judgeEvidence } from '#domain/self-assessment/judge-evidence.ts';
import { type JudgedDay, nothingSettled } from '#domain/self-assessment/judged-days.ts';
import { criterionName } from '#text/criterion-name.ts';
import { fileLines } from '#text/file-lines.ts';
import { formatDate } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, heading, paragraph, together } from './blocks.ts';
import { framed } from './frame.ts';
import { inPackage } from './in-package.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.assessment;

type Rows = readonly (readonly [string, string])[];

export function selfAssessmentDocument(subject: Subject): DocumentModel {
  const asked = askedOf(subject.draft, subject.criteria);
  const byKind = criterionKinds
    .map((kind) => ({ kind, criteria: asked.filter((criterion) => criterion.kind === kind) }))
    .filter(({ criteria }) => criteria.length > 0);
  const inAll = [
    heading(2, words.overview),
    overview(subject.completion.findings),
    ...judgedBy(subject, asked),
  ];
  return framed(words.title, subject, [
    paragraph(words.lead),
    ...(asked.length === 0 && subject.draft.part !== null ? [paragraph(documents.part.noCriteria)] : inAll),
    ...byKind.flatMap(({ kind, criteria }) => [
      heading(2, nb.domain.kindPlural[kind]),
      paragraph(words.kindMeaning[kind]),
      ...criteria.flatMap((criterion) => answered(subject, criterion)),
    ]),
    ...goneAnswers(subject),
  ]);
}

/** Of what the municipality must judge: where the supplier has said that something is lacking. */
const amongJudged = ['exclusionApplies', 'partlyMet', 'reservation'] as const;

/** How many criteria there are of each finding. What can cost the approval is also named, so that the reader finds it. */
function overview(findings: readonly Finding[]): Block {
  const having = (status: Finding['status']) => findings.filter((finding) => finding.status === status);
  const told = {
    met: String(having('met').length),
    needsJudgement: judgedCount(having('needsJudgement')),
    notMet: numbered(having('notMet')),
    missing: numbered(having('missing')),
  } satisfies Record<Finding['status'], string>;
  return {
    kind: 'table',
    caption: words.overview,
    columns: [
      { header: words.columns.finding, align: 'start' },
      { header: words.columns.count, align: 'start' },
    ],
    rows: findingStatuses.map((status) => [nb.domain.finding[status], told[status]]),
  };
}

/** «14. Delvis oppfylt: K06» */
function judgedCount(findings: readonly Finding[]): string {
  const among = amongJudged.flatMap((reason) => {
    const numbers = numbersOf(findings.filter(({ reasons }) => reasons.includes(reason)));
    return numbers === '' ? [] : [words.amongJudged[reason](numbers)];
  });
  return [String(findings.length), ...among].join('. ');
}

/** «2: K10, K12», and none is «0». */
function numbered(findings: readonly Finding[]): string {
  return [String(findings.length), numbersOf(findings)].filter((text) => text !== '').join(': ');
}

function numbersOf(findings: readonly Finding[]): string {
  return findings.map(({ criterionId }) => criterionNumber(criterionId)).join(', ');
}

/** What the documents were judged by, and whose days they are; nothing where no document has days. */
function judgedBy({ draft, call }: Subject, criteria: readonly AskedCriterion[]): readonly Block[] {
  if (!criteria.some(({ evidence }) => evidence.some(hasDays))) return [];
  const { deadline, start } = contextOf(draft, call.settled ?? nothingSettled).days;
  const said = (day: JudgedDay | null): string =>
    day === null ? nb.domain.notSettled : `${formatDate(day.day)} (${words.dayBy[day.by]})`;
  return [
    facts(
      words.judgedBy,
      [
        [words.deadline, said(deadline)],
        [words.start, said(start)],
      ],
      documents.empty,
    ),
  ];
}

function answered(subject: Subject, criterion: AskedCriterion): readonly Block[] {
  const { draft, completion, call } = subject;
  const answer = answerTo(draft, criterion.id);
  const { choice, explanation, plan, planDate, asked } = answer;
  const finding = completion.findings.find(({ criterionId }) => criterionId === criterion.id);
  const judged = judgeEvidence(criterion, answer, contextOf(draft, call.settled ?? nothingSettled));
  const files = fileLines(draft.attachments, judged, (id) => inPackage(draft, id));
  const title = criterionName(criterion);
  const proposed = criterion.proposedPart ? [[words.proposedPart, criterion.proposedPart] as const] : [];
  const rows = [
    [words.requirement, asked?.requirement ?? criterion.requirement],
    ...changedSince(subject, criterion),
    [words.origin, nb.domain.origin[criterion.origin]],
    ...proposed,
    [words.choice, choice ? nb.domain.choice[choice] : ''],
  ] as const;
  const isPlanned = plan + planDate !== '' || (choice !== null && needsPlan(choice));
  return answerBlocks(title, rows, [
    [words.explanation, explanation],
    ...(isPlanned
      ? ([
          [words.plan, plan],
          [words.planDate, planDate],
        ] as const)
      : []),
    [words.evidence, files.length > 0 ? files.join('\n') : documents.none],
    [words.finding, finding ? findingInWords(finding) : ''],
  ]);
}

/** A criterion and what was answered: what is asked is not parted from the beginning of the answer. */
function answerBlocks(title: string, asked: Rows, answer: Rows): readonly Block[] {
  const all = facts(title, [...asked, ...answer], documents.empty);
  return [together(3, title), all.kind === 'facts' ? { ...all, opening: asked.length } : all];
}

/** The texts that are not what they were when they were answered: what was answered, and what is asked now. */
function changedSince(
  { draft, call }: Subject,
  criterion: AskedCriterion,
): readonly (readonly [string, string])[] {
  const [change] = criterionChanges(onlyAnswer(draft, criterion.id), [criterion], call.criteriaVersion);
  if (change?.state !== 'changed') return [];
  return change.texts.flatMap(({ part, before, now }) => [
    // What was required when it was answered stands in its own row.
    ...(part === 'requirement' ? [] : [[words.before[part], before] as const]),
    [words.now[part], now] as const,
  ]);
}

function onlyAnswer({ criteriaVersion, answers }: Draft, criterionId: string): Answered {
  const own = Object.entries(answers).filter(([id]) => id === criterionId);
  return { criteriaVersion, answers: Object.fromEntries(own) };
}

/** Answers to what the call no longer asks: none is left out. */
function goneAnswers({ draft, criteria, call }: Subject): readonly Block[] {
  const gone = criterionChanges(draft, criteria, call.criteriaVersion).filter(
    ({ state }) => state === 'gone',
  );
  if (gone.length === 0) return [];
  return [
    heading(2, words.gone),
    ...gone.flatMap(({ criterionId }) => {
      const { asked, choice, explanation, plan, planDate, attachmentIds } = answerTo(draft, criterionId);
      const files = draft.attachments.filter(({ id }) => attachmentIds.includes(id));
      const title = asked?.title ?? criterionId;
      const rows = [
        [words.requirement, asked?.requirement ?? nb.domain.notKnown],
        [words.choice, choice ? nb.domain.choice[choice] : ''],
      ] as const;
      return answerBlocks(title, rows, [
        [words.explanation, explanation],
        [words.plan, [plan, planDate].filter((text) => text.trim() !== '').join('\n')],
        [
          words.evidence,
          files.map(({ id, name }) => `${name}\n${inPackage(draft, id)}`).join('\n') || documents.none,
        ],
      ]);
    }),
  ];
}

function findingInWords({ status, reasons }: Finding): string {
  return [`${nb.domain.finding[status]}.`, ...reasons.map((reason) => words.reason[reason])].join(' ');
}
