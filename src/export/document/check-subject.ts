// What every paper of the check is about, and what the writer has filled in for the letters.

import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { AttachmentId, ComplaintRequest, ComplaintSubject } from '#domain/eligibility/papers.ts';
import type { ConditionId, Result } from '#domain/eligibility/result.ts';
import type { Provision } from '#domain/law/provision.schema.ts';

export type CheckedProvision = Pick<
  Provision,
  'id' | 'act' | 'paragraph' | 'wording' | 'validFrom' | 'checkedOn'
>;

/** Typed by the writer, and kept nowhere. Empty is a line to write on by hand. Days are YYYY-MM-DD. */
export interface LetterFields {
  readonly name: string;
  readonly address: string;
  readonly birthDate: string;
  readonly phone: string;
  /** The one whom the matter is about, when somebody else writes. */
  readonly aboutName: string;
  readonly aboutBirthDate: string;
  readonly leaderName: string;
  readonly ownWords: string;
  readonly attachments: readonly AttachmentId[];
  /** The rest is of the complaint alone. */
  readonly decidedOn: string;
  /** When one had, or should have had, enough knowledge to complain. */
  readonly knownOn: string;
  readonly caseNumber: string;
  readonly subjects: readonly ComplaintSubject[];
  /** The conditions that the municipality rests its refusal on. */
  readonly grounds: readonly ConditionId[];
  readonly requests: readonly ComplaintRequest[];
}

export const noFields: LetterFields = {
  name: '',
  address: '',
  birthDate: '',
  phone: '',
  aboutName: '',
  aboutBirthDate: '',
  leaderName: '',
  ownWords: '',
  attachments: [],
  decidedOn: '',
  knownOn: '',
  caseNumber: '',
  subjects: [],
  grounds: [],
  requests: [],
};

export interface CheckSubject {
  readonly draft: CheckDraft;
  /** Of the same draft. */
  readonly result: Result;
  /** Those that the conditions rest on; one that is lacking is not quoted. */
  readonly provisions: readonly CheckedProvision[];
  readonly municipality: Pick<Municipality, 'name' | 'bpaContact'>;
  /** Who decides a complaint, by name; null where the content names nobody. */
  readonly countyGovernor: string | null;
  readonly fields: LetterFields;
  /** YYYY-MM-DD, from the reader's clock. */
  readonly today: string;
}
