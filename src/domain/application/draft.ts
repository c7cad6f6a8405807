// Making a draft, and reading what one says without caring how much of it is there.

import type { CriterionId } from '../call/criterion.schema.ts';
import { type Answer, emptyAnswer } from '../self-assessment/answer.ts';
import type { Attachment, Draft, DraftId, Reference } from './draft.schema.ts';

/** A draft with nothing in it. The caller chooses the id: the domain has no randomness. */
export function newDraft(id: DraftId, call: { id: string; criteriaVersion: string | null }): Draft {
  return {
    id,
    callId: call.id,
    criteriaVersion: call.criteriaVersion ?? '',
    name: '',
    supplier: { name: '', organisationNumber: '', address: '', postalCode: '', place: '', website: '' },
    contact: { name: '', role: '', email: '', phone: '' },
    signatory: { name: '', role: '', authority: null, authorityExplanation: '' },
    references: [],
    noReferences: '',
    declarations: { correct: false, authorised: false, privacy: false, notSent: false },
    answers: {},
    attachments: [],
    calculation: null,
    dates: { deadline: '', start: '' },
    part: null,
  };
}

/** A reference with nothing in it. */
export function newReference(id: string): Reference {
  return { id, client: '', period: '', scope: '', contactName: '', contactPhone: '' };
}

/** A file as it was taken in: nothing is known yet of the document's days. */
export function newAttachment(file: Omit<Attachment, 'issuedOn' | 'expiresOn'>): Attachment {
  return { ...file, issuedOn: '', expiresOn: '' };
}

/** The answer to a criterion, empty when nothing was answered. */
export function answerTo(draft: Draft, criterionId: CriterionId): Answer {
  return Object.hasOwn(draft.answers, criterionId)
    ? (draft.answers[criterionId] ?? emptyAnswer)
    : emptyAnswer;
}

/** The draft with one answer changed and all else as it was. */
export function withAnswer(draft: Draft, criterionId: CriterionId, change: Partial<Answer>): Draft {
  const { attachmentIds, proves, ...answer } = { ...answerTo(draft, criterionId), ...change };
  const kept = Object.entries(proves).filter(([id]) => attachmentIds.includes(id));
  const changed = { ...answer, attachmentIds: [...attachmentIds], proves: Object.fromEntries(kept) };
  return { ...draft, answers: { ...draft.answers, [criterionId]: changed } };
}

/** The draft with the attachment added, and proving the criterion. A file already there (same digest) is used again. */
export function withAttachment(draft: Draft, criterionId: CriterionId, attachment: Attachment): Draft {
  const known = draft.attachments.find(({ sha256 }) => sha256 === attachment.sha256);
  const { id } = known ?? attachment;
  const attachments = known ? draft.attachments : [...draft.attachments, attachment];
  const { attachmentIds } = answerTo(draft, criterionId);
  const ids = attachmentIds.includes(id) ? attachmentIds : [...attachmentIds, id];
  return withAnswer({ ...draft, attachments }, criterionId, { attachmentIds: ids });
}

/** The draft where the attachment no longer proves the criterion; gone altogether when it proves nothing else. */
export function withoutAttachment(draft: Draft, criterionId: CriterionId, attachmentId: string): Draft {
  const kept = answerTo(draft, criterionId).attachmentIds.filter((id) => id !== attachmentId);
  const changed = withAnswer(draft, criterionId, { attachmentIds: kept });
  const used = Object.values(changed.answers).some(({ attachmentIds }) =>
    attachmentIds.includes(attachmentId),
  );
  if (used) return changed;
  return { ...changed, attachments: changed.attachments.filter(({ id }) => id !== attachmentId) };
}

/**
 * Undoes `withoutAttachment`: the attachment stands where it stood before, and proves what it proved. What has been
 * changed since stays; a file with the same digest that came meanwhile is used instead of it.
 * @param before the draft that it was taken from
 */
export function withAttachmentBack(
  draft: Draft,
  criterionId: CriterionId,
  { before, attachmentId }: { readonly before: Draft; readonly attachmentId: string },
): Draft {
  const index = before.attachments.findIndex(({ id }) => id === attachmentId);
  const attachment = before.attachments[index];
  if (!attachment) return draft;
  const known = draft.attachments.find(
    ({ id, sha256 }) => id === attachmentId || sha256 === attachment.sha256,
  );
  const { id } = known ?? attachment;
  const earlier = answerTo(before, criterionId);
  const { attachmentIds, proves } = answerTo(draft, criterionId);
  const proof = earlier.proves[attachmentId];
  const attachments = known ? draft.attachments : draft.attachments.toSpliced(index, 0, attachment);
  return withAnswer({ ...draft, attachments }, criterionId, {
    attachmentIds: attachmentIds.includes(id)
      ? attachmentIds
      : attachmentIds.toSpliced(earlier.attachmentIds.indexOf(attachmentId), 0, id),
    proves: proof === undefined ? proves : { ...proves, [id]: proof },
  });
}
