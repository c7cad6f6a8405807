// prisregulering.pdf: a price regulated from one month to another, with every step, the other methods, and every figure.

import { monthsBetween } from '#domain/rates/indexation-months.ts';
import { restsOnTyped } from '#domain/rates/indexation-origin.ts';
import { formatDecimal } from '#text/decimals.ts';
import { formatInstant } from '#text/format.ts';
import { pointInWords } from '#text/nb/months.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation as tool } from '#text/nb/rates-indexation.ts';
import { indexationExport as words } from '#text/nb/rates-indexation-export.ts';
import { lackingInWords } from '#text/nb/rates-indexation-lacking.ts';
import {
  certaintyInWords,
  creditWithMark,
  inBrackets,
  markOf,
  marks,
  methodName,
} from '#text/nb/rates-indexation-marks.ts';
import {
  changeInWords,
  figureInWords,
  figureWords,
  growthInWords,
  shareInWords,
  stepInWords,
} from '#text/nb/rates-indexation-steps.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { type Block, type DocumentModel, plain } from './model.ts';
import type { RegulationSubject } from './regulation-subject.ts';

export function regulationDocument(subject: RegulationSubject): DocumentModel {
  return {
    title: words.title,
    kicker: words.kicker,
    footer: words.made(formatInstant(subject.createdAt)),
    language: 'nb-NO',
    blocks: [heading(1, words.title), ...regulationBlocks(subject)],
  };
}

/** What the call says of the index: a sentence in every case. */
export function callIndexInWords({ call }: RegulationSubject): string {
  const { shortTitle, index } = call;
  return index === null ? words.callNotSet(shortTitle) : words.callSet(shortTitle, index);
}

/** All that stands below the title. */
function regulationBlocks(subject: RegulationSubject): readonly Block[] {
  const { figures, changes, isExample, isShareExample, chosen, method, terms } = subject;
  const isOwn = restsOnTyped(method, chosen.steps, terms.to);
  const isComputed = changes.some((change) => !change.isOwn);
  return [
    paragraph(words.lead),
    { kind: 'notice', title: words.callHeading, content: plain(callIndexInWords(subject)) },
    ...(isExample ? [paragraph(words.example)] : []),
    ...(isShareExample ? [paragraph(words.shareExample)] : []),
    ...(isOwn ? [paragraph(words.own)] : []),
    heading(2, words.facts),
    priceFacts(subject),
    ...(chosen.steps.length > 0 ? [heading(2, words.steps), stepTable(subject)] : []),
    heading(2, words.methods),
    paragraph(tool.compare.why),
    ...(isComputed ? [paragraph(`«${tool.methods.percent}»: ${marks.computed}. ${marks.advice}`)] : []),
    methodTable(subject),
    ...(figures.length > 0 ? [heading(2, words.figures), figureTable(subject)] : []),
  ];
}

function priceFacts({ method, terms, chosen }: RegulationSubject): Block {
  const { price, from, to, first, wageShare, deflator, index } = terms;
  const after = chosen.price ?? price;
  const series = method === 'deflator' ? deflator : index;
  return facts(
    words.facts,
    [
      [tool.result.before, tool.result.beforeIn(inKroner(price), from)],
      ...(from === to
        ? []
        : [[tool.first.legend, tool.first.fact(first, monthsBetween(from, first))] as const]),
      [tool.result.heading, tool.result.beforeIn(inKroner(after), to)],
      [tool.result.change, tool.result.changeOf(signedKroner(after.sub(price)), changeInWords(price, after))],
      [
        tool.result.method,
        `${methodName(method, deflator)}${inBrackets(markOf(method, chosen.steps, to))}. ${tool.methodHints[method]}`,
      ],
      [tool.result.series, series ? `${series.title}${inBrackets(certaintyInWords(series))}` : ''],
      ...(method === 'weighted' && !('code' in wageShare)
        ? [[tool.wageShare.label, shareInWords(wageShare)] as const]
        : []),
    ],
    '',
  );
}

function stepTable({ chosen, method }: RegulationSubject): Block {
  return {
    kind: 'table',
    caption: words.steps,
    columns: [
      { header: words.column.to, align: 'start' },
      { header: words.column.formula, align: 'start' },
      { header: words.column.kroner, align: 'end' },
    ],
    rows: chosen.steps.map((step) => {
      const { names, figures, percent } = stepInWords(step);
      return [
        `${pointInWords(step.to)}${restsOnTyped(method, chosen.steps, step.to) ? inBrackets(marks.own) : ''}`,
        [names, figures, percent].filter(Boolean).join('\n'),
        formatDecimal(step.price),
      ];
    }),
  };
}

function methodTable({ regulations, terms, chosen }: RegulationSubject): Block {
  const { columns } = tool.compare;
  return {
    kind: 'table',
    caption: tool.compare.caption(terms.from, terms.to),
    columns: [
      { header: columns.method, align: 'start' },
      { header: columns.price, align: 'end' },
      { header: columns.change, align: 'end' },
      { header: columns.difference, align: 'end' },
    ],
    rows: regulations.map(({ id, regulation: { price, missing, steps } }) =>
      price && chosen.price
        ? [
            `${methodName(id, terms.deflator)}${inBrackets(markOf(id, steps, terms.to))}`,
            inKroner(price),
            changeInWords(terms.price, price),
            signedKroner(price.sub(chosen.price)),
          ]
        : [methodName(id, terms.deflator), lackingInWords(missing), '–', '–'],
    ),
  };
}

function figureTable({ figures, changes, regulations, terms }: RegulationSubject): Block {
  const { wageShare } = terms;
  const isWeighted = regulations.some(
    ({ id, regulation }) => id === 'weighted' && regulation.steps.length > 0,
  );
  return {
    kind: 'table',
    caption: words.figures,
    columns: [
      { header: words.column.series, align: 'start' },
      { header: words.column.point, align: 'start' },
      { header: words.column.figure, align: 'end' },
      { header: words.column.source, align: 'start' },
    ],
    rows: [
      ...(isWeighted && !('code' in wageShare)
        ? [[tool.wageShare.label, '', shareInWords(wageShare), tool.methods.weighted]]
        : []),
      ...figures.map(({ figure, series }) => [
        series.title,
        pointInWords(figure.point),
        figureInWords(figure, series),
        figure.isOwn ? figureWords.own : creditWithMark(series),
      ]),
      ...changes.map(({ from, to, percent, isOwn }) => [
        tool.changes.label(from, to),
        pointInWords(to),
        growthInWords(percent),
        isOwn ? figureWords.own : marks.computed,
      ]),
    ],
  };
}
