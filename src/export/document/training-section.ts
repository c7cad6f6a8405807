// opplaeringsrapport.pdf: the training that was held in a year, by group, with sums, what is left out, and what is known of the grant.

import { type TrainedGroup, type TrainingReport, trainedGroups } from '#domain/training/training.schema.ts';
import type { ReadEntry } from '#domain/training/training-entry.ts';
import { readTraining, type TrainingYear } from '#domain/training/training-year.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { formatDate, formatInstant } from '#text/format.ts';
import { documents } from '#text/nb/documents.ts';
import { trainingExport as words } from '#text/nb/training-export.ts';
import { trainingGrant as grant } from '#text/nb/training-grant.ts';
import { trainingProblemAt } from '#text/nb/training-problems.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { type Block, type DocumentModel, plain } from './model.ts';

/** @param createdAt instant with offset, the reader's clock */
export function trainingDocument(report: TrainingReport, createdAt: string): DocumentModel {
  return {
    title: words.title,
    kicker: words.kicker,
    footer: words.made(formatInstant(createdAt)),
    language: 'nb-NO',
    blocks: [heading(1, words.title), ...trainingBlocks(report)],
  };
}

/** All that stands below the title. */
function trainingBlocks(report: TrainingReport): readonly Block[] {
  const read = readTraining(report);
  return [
    paragraph(words.lead),
    heading(2, words.about),
    facts(
      words.about,
      [
        [words.supplier, report.supplier],
        [words.year, report.year],
      ],
      documents.empty,
    ),
    heading(2, words.sums),
    sumTable(read),
    paragraph(named.countedTwice),
    ...(read.untold.length > 0 ? [missingNotice(read)] : []),
    ...trainedGroups.flatMap((group) => groupBlocks(group, read)),
    ...leftBlocks(read),
    heading(2, grant.heading),
    { kind: 'notice', title: grant.unconfirmed, content: plain(grant.noAmount) },
    paragraph(grant.who),
    paragraph(grant.asks),
    paragraph(grant.older),
    heading(2, words.sign),
    { kind: 'blankLines', labels: words.lines },
  ];
}

function sumTable({ sums }: TrainingYear): Block {
  const [group, ...figures] = Object.values(named.sum);
  return {
    kind: 'table',
    caption: words.sums,
    columns: [
      { header: group ?? '', align: 'start' },
      ...figures.map((header) => ({ header, align: 'end' as const })),
    ],
    rows: sums.map((sum) => [
      named.group[sum.group],
      String(sum.trainings),
      formatExact(sum.participants),
      formatDecimal(sum.hours),
      formatDecimal(sum.personHours),
      sum.cost ? formatDecimal(sum.cost) : named.notTold,
    ]),
  };
}

function missingNotice({ untold }: TrainingYear): Block {
  return { kind: 'notice', title: words.missing, content: plain(words.missingText(untold.length)) };
}

function groupBlocks(group: TrainedGroup, { counted }: TrainingYear): readonly Block[] {
  const own = counted.filter(({ entry }) => entry.group === group);
  const title = words.trainings(named.group[group]);
  const { day, topic, documentation, ...figures } = named.field;
  const columns = [day, topic, ...Object.values(figures), documentation].map((header) => ({
    header,
    align: Object.values<string>(figures).includes(header) ? ('end' as const) : ('start' as const),
  }));
  return [
    heading(2, title),
    own.length === 0
      ? paragraph(words.none)
      : { kind: 'table', caption: title, columns, rows: own.map(cellsOf) },
  ];
}

function cellsOf({ entry, hours, participants, cost }: ReadEntry): readonly string[] {
  return [
    entry.day === null ? named.notTold : formatDate(entry.day),
    entry.topic.trim() || named.notTold,
    hours ? formatDecimal(hours) : entry.hours,
    participants ? formatExact(participants) : entry.participants,
    cost ? formatDecimal(cost) : named.notTold,
    entry.documentation.trim() || named.notTold,
  ];
}

function leftBlocks({ otherYears, unread }: TrainingYear): readonly Block[] {
  const left = [...unread, ...otherYears];
  if (left.length === 0) return [];
  return [
    heading(2, words.left),
    paragraph(words.leftText),
    {
      kind: 'list',
      ordered: false,
      items: left.map((each) => plain(words.leftOf(each.entry.topic.trim() || words.noTopic, whyLeft(each)))),
    },
  ];
}

/** Why an entry is not counted, in words: what is wrong at each field, or that it was held in another year. */
export function whyLeft({ problems }: ReadEntry): string {
  if (problems.length === 0) return named.otherYear;
  return problems
    .map((problem) => named.problemAt(named.field[problem.at], trainingProblemAt(problem)))
    .join(' ');
}
