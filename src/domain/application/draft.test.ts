// What is taken out of a draft and brought back again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from './draft.schema.ts';
import { answerTo, newDraft, withAttachment, withAttachmentBack, withoutAttachment } from './draft.ts';
import { anyDraft } from './testing/drafts.ts';

const uses = (draft: Draft): { criterionId: string; attachmentId: string }[] =>
  Object.entries(draft.answers).flatMap(([criterionId, { attachmentIds }]) =>
    attachmentIds.map((attachmentId) => ({ criterionId, attachmentId })),
  );

test('files removed one after the other and brought back, latest first, leave no trace', () => {
  const anyRemovals = anyDraft.chain((draft) =>
    fc.tuple(fc.constant(draft), fc.shuffledSubarray(uses(draft))),
  );
  let moved = 0;
  fc.assert(
    fc.property(anyRemovals, ([draft, removals]) => {
      const steps: Draft[] = [draft];
      for (const { criterionId, attachmentId } of removals)
        steps.push(withoutAttachment(steps.at(-1) ?? draft, criterionId, attachmentId));
      let now = steps.at(-1) ?? draft;
      moved += removals.length;
      for (const [index, { criterionId, attachmentId }] of [...removals.entries()].reverse())
        now = withAttachmentBack(now, criterionId, { before: steps[index] ?? draft, attachmentId });
      expect(now).toEqual(draft);
    }),
  );
  expect(moved).toBeGreaterThan(20);
});

const criterionId = 'K01-erfaring';
const file = (id: string, digest = id) => ({
  ...{ id, name: `${id}.pdf`, size: 3, type: '', sha256: digest.repeat(64) },
  ...{ issuedOn: '', expiresOn: '' },
});
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const two = withAttachment(withAttachment(empty, criterionId, file('a')), criterionId, file('b'));

test('what came meanwhile stays, and the same content is not attached twice', () => {
  const without = withoutAttachment(two, criterionId, 'a');
  const taken = { before: two, attachmentId: 'a' };
  const other = withAttachment(without, criterionId, file('c'));
  expect(answerTo(withAttachmentBack(other, criterionId, taken), criterionId).attachmentIds).toEqual([
    'a',
    'b',
    'c',
  ]);
  const same = withAttachment(without, criterionId, file('d', 'a'));
  expect(withAttachmentBack(same, criterionId, taken)).toEqual(same);
});
