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
  const { completion, call, draft } = subject;
  const isDraft = completion.status === 'incomplete';
  const named = draft.part === null ? title : documents.part.title(title);
  return {
    title: named,
    kicker: `${call.title} – ${call.shortTitle}`,
    footer: footed(subject),
    language: 'nb-NO',
    blocks: [
      heading(1, named),
      ...partNotice(subject),
      ...exampleNotice(subject),
      ...callNotice(call),
      ...(isDraft ? warning : []),
      ...blocks,
    ],
  };
}

/** Characters of the supplier's name at the foot of a page. */
const longestName = 60;

/** When it was made, what of, and by whom, so that a loose sheet says whose it is. */
function footed({ draft, completion, createdAt }: Subject): string {
  const when = formatInstant(createdAt);
  const finished = completion.status === 'complete' ? documents.made(when) : documents.draftMade(when);
  const foot = draft.part === null ? finished : documents.partMade(when);
  const name = [...draft.supplier.name.trim().replace(/\s+/g, ' ')];
  const short = name.length > longestName ? `${name.slice(0, longestName).join('')}…` : name.join('');
  const signed = short === '' ? foot : documents.madeBy(foot, short);
  return isExample(draft) ? example.paper.foot(signed) : signed;
}

/** Nobody hands in a part for an application. */
function partNotice({ draft }: Subject): readonly Block[] {
  if (draft.part === null) return [];
  const { notice, noticeText } = documents.part;
  return [{ kind: 'notice', title: notice, content: [{ kind: 'text', text: noticeText }] }];
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

function gapList({ draft, completion, criteria }: Subject): readonly Block[] {
  if (completion.status === 'complete' || completion.gaps.length === 0) return [];
  const { gaps } = completion;
  const { lead } = documents.draft;
  const title = draft.part === null ? documents.draft.title : documents.part.gaps;
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
