// egenvurdering.pdf: every criterion with its requirement, the supplier's answer, and the finding.

import { answerTo } from '#domain/application/draft.ts';
import { type AskedCriterion, criterionKinds } from '#domain/call/criterion.schema.ts';
import { type Finding, findingStatuses } from '#domain/self-assessment/assess.ts';
import { criterionName } from '#text/criterion-name.ts';
import { nb } from '#text/index.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { framed } from './frame.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.assessment;

export function selfAssessmentDocument(subject: Subject): DocumentModel {
  const byKind = criterionKinds
    .map((kind) => ({ kind, criteria: subject.criteria.filter((criterion) => criterion.kind === kind) }))
    .filter(({ criteria }) => criteria.length > 0);
  return framed(words.title, subject, [
    paragraph(words.lead),
    heading(2, words.overview),
    overview(subject.completion.findings),
    ...byKind.flatMap(({ kind, criteria }) => [
      heading(2, nb.domain.kindPlural[kind]),
      paragraph(nb.domain.kindMeaning[kind]),
      ...criteria.flatMap((criterion) => answered(subject, criterion)),
    ]),
  ]);
}

function overview(findings: readonly Finding[]): Block {
  const count = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    kind: 'table',
    caption: words.overview,
    columns: [
      { header: words.columns.finding, align: 'start' },
      { header: words.columns.count, align: 'end' },
    ],
    rows: findingStatuses.map((status) => [nb.domain.finding[status], String(count(status))]),
  };
}

function answered({ draft, completion }: Subject, criterion: AskedCriterion): readonly Block[] {
  const { choice, explanation, attachmentIds } = answerTo(draft, criterion.id);
  const finding = completion.findings.find(({ criterionId }) => criterionId === criterion.id);
  const files = draft.attachments.filter(({ id }) => attachmentIds.includes(id)).map(({ name }) => name);
  const title = criterionName(criterion);
  const proposed = criterion.proposedPart ? [[words.proposedPart, criterion.proposedPart] as const] : [];
  return [
    heading(3, title),
    facts(
      title,
      [
        [words.requirement, criterion.requirement],
        [words.origin, nb.domain.origin[criterion.origin]],
        ...proposed,
        [words.choice, choice ? nb.domain.choice[choice] : ''],
        [words.explanation, explanation],
        [words.evidence, files.length > 0 ? files.join('\n') : documents.none],
        [words.finding, finding ? findingInWords(finding) : ''],
      ],
      documents.empty,
    ),
  ];
}

function findingInWords({ status, reasons }: Finding): string {
  return [`${nb.domain.finding[status]}.`, ...reasons.map((reason) => nb.domain.reason[reason])].join(' ');
}
