// The words of the papers of the check, and around them: light to read, whatever the answers.

import { expect, test } from 'vitest';
import { roles } from '#domain/eligibility/facts.ts';
import { outcomes } from '#domain/eligibility/judge.ts';
import {
  attachmentIds,
  complaintRequests,
  complaintSubjects,
  paperKinds,
} from '#domain/eligibility/papers.ts';
import { conditionIds } from '#domain/eligibility/result.ts';
import { checkPaper } from '#export/document/check-paper.ts';
import type { DocumentModel } from '#export/document/model.ts';
import { subjectFor } from '#export/document/testing/check-subjects.ts';
import { complaintLetter } from '#text/nb/check-papers-complaint.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { countsOf, lixOf } from '../language/lix.ts';
import { sentencesOf, wordsOf } from '../language/sentences.ts';

const limit = 35;
const longestSentence = 25;

const isSentence = (text: string): boolean => /[.!?:…]$/.test(text);

/** Running text, lists too: not the words of the law, nor tables. */
function prose({ blocks }: DocumentModel): readonly string[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'notice')
        return [block.content.map(({ text }) => text).join('')];
      return block.kind === 'list' ? block.items.map((item) => item.map(({ text }) => text).join('')) : [];
    })
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter(isSentence);
}

/** Everything that a table of words holds, said with an example. */
function spoken(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return spoken((words as (word: string) => unknown)('8. desember 2026'));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(spoken);
}

const everything = {
  attachments: attachmentIds,
  subjects: complaintSubjects,
  requests: complaintRequests,
  grounds: conditionIds,
  knownOn: '2026-10-01',
};
const papers = paperKinds.flatMap((kind) =>
  outcomes.flatMap((outcome) =>
    roles.map((role) => ({
      name: `${kind}, ${outcome}, ${role}`,
      words: prose(checkPaper(kind, subjectFor(outcome, role, everything))),
    })),
  ),
);

test('every paper is light to read', () => {
  const heavy = papers
    .map(({ name, words }) => ({ name, lix: lixOf(countsOf(words)) }))
    .sort((one, other) => other.lix - one.lix);
  expect(heavy[0]?.lix).toBeGreaterThan(20);
  expect(heavy.filter(({ lix }) => lix > limit)).toEqual([]);
});

test('so are the words around the papers, and every ground of a complaint', () => {
  expect(lixOf(countsOf(spoken(papersView).filter(isSentence)))).toBeLessThanOrEqual(limit);
  expect(lixOf(countsOf(spoken(complaintLetter.ground)))).toBeLessThanOrEqual(limit);
});

test('no sentence is longer than 25 words', () => {
  const all = [...papers.flatMap(({ words }) => words), ...spoken(papersView), ...spoken(complaintLetter)];
  const long = all.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > longestSentence);
  expect([...new Set(long)]).toEqual([]);
});

test('nothing promises BPA, and nothing refuses it', () => {
  const all = [...papers.flatMap(({ words }) => words), ...spoken(papersView)].join('\n');
  expect(all).not.toMatch(/du får BPA|avslag|kan ikke få BPA|har kanskje rett/i);
});
