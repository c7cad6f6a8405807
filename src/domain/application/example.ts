// The example application as a draft, and how any draft or package is known for one.
import type { AskedCriterion } from '../call/criterion.schema.ts';
import { askedTextOf } from '../self-assessment/criterion-changes.ts';
import type { Attachment, Draft, DraftId } from './draft.schema.ts';
import { newDraft } from './draft.ts';
import type { Example } from './example.schema.ts';
import { parseOrganisationNumber } from './organisation-number.ts';

/** How the id of the example begins, and of every part of it. */
export const exampleIdPrefix = 'eksempel-';

/**
 * True for a draft whose organisation number nobody can have, and for a part or a copy of the example that has none. It
 * holds through packages and merging, and ends when the supplier types its own number.
 * @source Brønnøysundregistrene, «Organisasjonsnummeret»: numbers in use begin with 8 or 9. Checked 2026-11-22.
 */
export function isExample({ id, supplier }: Pick<Draft, 'id' | 'supplier'>): boolean {
  if (supplier.organisationNumber.trim() === '') return id.startsWith(exampleIdPrefix);
  const number = parseOrganisationNumber(supplier.organisationNumber);
  return number !== null && !/^[89]/.test(number);
}

/**
 * The whole application, with the files that were made for it.
 * @param criteria those of the call; an answer to any other is left out
 * @param attached what became of each file, by its id in the example
 */
export function exampleDraft(
  example: Example,
  {
    id,
    call,
    criteria,
    attached,
  }: {
    readonly id: DraftId;
    readonly call: { id: string; criteriaVersion: string | null };
    readonly criteria: readonly AskedCriterion[];
    readonly attached: ReadonlyMap<string, Attachment>;
  },
): Draft {
  const { name, dates, supplier, contact, signatory, references } = example;
  const answers = criteria.flatMap((criterion) => {
    const answer = example.answers.find((one) => one.criterion === criterion.id);
    return answer ? [[criterion.id, answered(answer, criterion, attached)] as const] : [];
  });
  return {
    ...newDraft(id, call),
    name,
    dates,
    supplier,
    contact,
    signatory: { ...signatory, authority: 'signature', authorityExplanation: '' },
    references: references.map((reference, index) => ({ id: `eksempel-${index + 1}`, ...reference })),
    declarations: { correct: true, authorised: true, privacy: true, notSent: true },
    answers: Object.fromEntries(answers),
    attachments: [...attached.values()],
  };
}

function answered(
  { choice, explanation = '', plan = '', planDate = '', proves = {} }: Example['answers'][number],
  criterion: AskedCriterion,
  attached: ReadonlyMap<string, Attachment>,
): Draft['answers'][string] {
  const proofs = Object.entries(proves).flatMap(([file, proof]) => {
    const attachment = attached.get(file);
    return attachment ? [[attachment.id, proof] as const] : [];
  });
  return {
    choice,
    explanation,
    plan,
    planDate,
    attachmentIds: proofs.map(([attachmentId]) => attachmentId),
    proves: Object.fromEntries(proofs),
    asked: askedTextOf(criterion),
  };
}
