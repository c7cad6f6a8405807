// The frame of a paper: its title, what stands at the top and the foot of each page, and the gaps of a draft on page one.

import type { Gap } from '#domain/application/complete.ts';
import { isExample } from '#domain/application/example.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import { formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { placeOf } from '#text/labels.ts';
import { example } from '#text/nb/application-example.ts';
import { documents } from '#text/nb/documents.ts';
import { heading } from './blocks.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

/** The document with its title first and, of a draft, `warning` before everything else: else every gap. */
export function framed(
  title: string,
  subject: Subject,
  blocks: readonly Block[],
  warning: readonly Block[] = gapList(subject),
): DocumentModel {
  const { completion, call, createdAt } = subject;
  const isDraft = completion.status === 'incomplete';
  const when = formatInstant(createdAt);
  return {
    title,
    kicker: `${call.title} – ${call.shortTitle}`,
    footer: footed(subject, isDraft ? documents.draftMade(when) : documents.made(when)),
    language: 'nb-NO',
    blocks: [
      heading(1, title),
      ...exampleNotice(subject),
      ...callNotice(call),
      ...(isDraft ? warning : []),
      ...blocks,
    ],
  };
}

function footed({ draft }: Subject, foot: string): string {
  return isExample(draft) ? example.paper.foot(foot) : foot;
}

/** Nobody takes the example for an application. */
function exampleNotice({ draft }: Subject): readonly Block[] {
  if (!isExample(draft)) return [];
  const { title, text } = example.paper;
  return [{ kind: 'notice', title, content: [{ kind: 'text', text }] }];
}

/** A call that is not open is nothing to apply to yet, and the paper says so first. */
function callNotice({ status, standing }: Subject['call']): readonly Block[] {
  if (status === 'åpen') return [];
  const title = `${documents.call}: ${nb.domain.callStatus[status].toLowerCase()}`;
  return [{ kind: 'notice', title, content: [{ kind: 'text', text: standing }] }];
}

function gapList({ completion, criteria }: Subject): readonly Block[] {
  if (completion.status === 'complete') return [];
  const { gaps } = completion;
  const { title, lead } = documents.draft;
  const inCriteria = gaps.filter(isInCriterion);
  const codes = [...new Set(inCriteria.map(({ code }) => code))];
  const byCode = codes.map((code) => {
    const numbers = inCriteria
      .filter((gap) => gap.code === code)
      .map(({ at }) => shortPlace(at.slice('answers.'.length), criteria));
    return `${nb.problems.gap[code]} ${numbers.join(', ')}`;
  });
  const others = gaps
    .filter((gap) => !isInCriterion(gap))
    .map(({ at, code }) => `${placeOf(at, criteria)}: ${nb.problems.gap[code]}`);
  return [
    { kind: 'notice', title, content: [{ kind: 'text', text: lead(gaps.length) }] },
    {
      kind: 'list',
      ordered: false,
      items: [...byCode, ...others].map((text) => [{ kind: 'text', text }]),
    },
  ];
}

function isInCriterion({ at }: Gap): boolean {
  return at.startsWith('answers.');
}

/** So short that the gaps of all criteria stand on page one: «K01 (forslag)». */
function shortPlace(criterionId: string, criteria: Subject['criteria']): string {
  const isProposal = criteria.some(({ id, origin }) => id === criterionId && origin === 'forslag');
  return `${criterionNumber(criterionId)}${isProposal ? ` (${nb.application.proposal})` : ''}`;
}
