// A supplier's draft: everything typed so far, however incomplete. Text is kept exactly as it was typed.
import * as z from 'zod/mini';
import { attachedCalculationSchema } from '../rates/price/attached.schema.ts';
import { allChoices, type Choice } from '../self-assessment/choice.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const draftSchemaVersion = 3;

/** Characters of one answer: some forty pages. */
export const maxTextLength = 100_000;

/** References of one draft. */
export const maxReferences = 50;

const typed = z.string().check(z.maxLength(maxTextLength));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** A key of a record: never `__proto__`. */
const key = z.string().check(z.regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/));
/** A step of the timetable. */
const step = z.string().check(z.regex(/^[a-z0-9-]{1,160}$/));
const short = z.string().check(z.maxLength(500));
const criterionId = z.string().check(z.regex(/^K\d{2}-[a-z0-9-]{1,60}$/));

const attachmentSchema = z.object({
  id,
  /** The name the supplier's file had; shown, never used as a path. */
  name: z.string().check(z.maxLength(1_000)),
  /** Bytes. */
  size: z.int().check(z.nonnegative()),
  /** Media type as the browser told it; empty when it did not. */
  type: z.string().check(z.maxLength(200)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Days as they were typed, of the document itself; empty when they do not matter or are not known. */
  issuedOn: typed,
  expiresOn: typed,
});

/** What a criterion said when it was answered, so that a later change of it can be shown beside what it was. */
const askedSchema = z.object({
  title: typed,
  requirement: typed,
  question: typed,
  evidence: z.array(typed).check(z.maxLength(50)),
});

const answerSchema = z.object({
  choice: z.nullable(z.enum(allChoices as readonly [Choice, ...Choice[]])),
  explanation: typed,
  /** What the supplier will do about what is not met, and the day as it was typed. */
  plan: typed,
  planDate: typed,
  attachmentIds: z.array(id).check(z.maxLength(300)),
  /** Which of the criterion's pieces of evidence an attachment is: evidence id by attachment id. */
  proves: z.record(key, short),
  /** null for an answer of an older version, which did not keep it. */
  asked: z.nullable(askedSchema),
});

const referenceSchema = z.object({
  id,
  client: typed,
  period: typed,
  scope: typed,
  contactName: typed,
  contactPhone: typed,
});

export const declarationIds = ['correct', 'authorised', 'privacy', 'notSent'] as const;

export const draftSchema = z.object({
  id,
  callId: z.string().check(z.maxLength(100)),
  criteriaVersion: z.string().check(z.maxLength(100)),
  /** What the supplier calls the draft among its drafts; may be empty. */
  name: typed,
  supplier: z.object({
    name: typed,
    organisationNumber: typed,
    address: typed,
    postalCode: typed,
    place: typed,
    website: typed,
  }),
  contact: z.object({ name: typed, role: typed, email: typed, phone: typed }),
  signatory: z.object({
    name: typed,
    role: typed,
    authority: z.nullable(z.enum(['signature', 'powerOfAttorney'])),
    authorityExplanation: typed,
  }),
  references: z.array(referenceSchema).check(z.maxLength(maxReferences)),
  /** Why there are no references, for the newly founded. */
  noReferences: typed,
  /** The days a document is judged by, as they were typed; of use only while the call has not settled them. */
  dates: z.object({ deadline: typed, start: typed }),
  /** How many days each step of the timetable takes, as typed; a step that nothing is said of is left out. */
  daysNeeded: z.optional(z.record(step, typed)),
  declarations: z.object({
    correct: z.boolean(),
    authorised: z.boolean(),
    privacy: z.boolean(),
    notSent: z.boolean(),
  }),
  answers: z.record(criterionId, answerSchema),
  attachments: z.array(attachmentSchema).check(z.maxLength(300)),
  /** The hourly price as it was when it was attached; null for none. */
  calculation: z.nullable(attachedCalculationSchema),
  /** The tasks that were sent to a colleague in a file of their own; null for a whole application. */
  part: z.nullable(z.array(short).check(z.maxLength(200))),
});

/** @term utkast */
export type Draft = z.infer<typeof draftSchema>;
export type DraftId = Draft['id'];
export type Attachment = Draft['attachments'][number];
export type Reference = Draft['references'][number];
export type DeclarationId = (typeof declarationIds)[number];
