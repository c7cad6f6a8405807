// What a criterion of a call looks like in content/criteria, one YAML file each.
// The values are the words that editors and readers use; the keys are code.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

/** @term krav */
export const criterionKinds = [
  'avvisningsgrunn',
  'kvalifikasjonskrav',
  'kontraktsvilkår',
  'formkrav',
] as const;
export const phases = ['søknad', 'kontrakt', 'drift', 'ved behov', 'opphør'] as const;
export const origins = ['lysarkene', 'utlysningen', 'lov', 'forslag'] as const;
export const judgementRules = ['dokument', 'skjønn', 'erklæring'] as const;

export const criterionSchema = z.strictObject({
  /** Permanent. Also the file name and, in lower case, the address of its page. */
  id: z.string().check(z.regex(/^K\d{2}-[a-z0-9-]+$/)),
  title: sentence,
  kind: z.enum(criterionKinds),
  phases: z.array(z.enum(phases)).check(z.minLength(1)),
  priority: z.enum(['kjerne', 'tillegg']),
  /** Where the requirement comes from; `forslag` is not decided by any municipality. */
  origin: z.enum(origins),
  /** The part of a requirement from the call or the law that goes further than its source, when there is one. */
  proposedPart: z.optional(sentence),
  requirement: sentence,
  purpose: sentence,
  legalBasis: z.strictObject({
    /** In plain words, what the requirement rests on. */
    text: sentence,
    /** Ids in content/law of the provisions that are quoted beside it. */
    provisions: z.array(z.string()),
  }),
  evidence: z.array(
    z.strictObject({
      /** Permanent, and the only one of the criterion: drafts say by it which file is this piece. */
      id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
      what: sentence,
      /** How old it may be, in words; null when age does not matter. */
      fresh: z.nullable(sentence),
      /** The figure in `fresh`, whole calendar months, for code to count by; null when `fresh` sets no age. */
      maxAgeMonths: z.nullable(z.int().check(z.positive())),
      /** The document runs out: its last day matters too. */
      expires: z.optional(z.boolean()),
      /** false: it is shown to the municipality or described, never sent. */
      attach: z.boolean(),
    }),
  ),
  /** What a newly founded supplier may send instead. */
  newlyFounded: sentence,
  judgement: z.strictObject({
    /** `dokument`: the document settles it. `skjønn`: a person weighs it. `erklæring`: the supplier's word settles it. */
    rule: z.enum(judgementRules),
    text: sentence,
  }),
  /** The question the supplier answers in the self-assessment. */
  question: sentence,
  sources: z.array(z.strictObject({ title: sentence, checkedOn: isoDate })).check(z.minLength(1)),
});

/** @term krav */
export type Criterion = z.infer<typeof criterionSchema>;
/** As much of a criterion as it takes to answer it, to judge the answer and to put both on paper. */
export type AskedCriterion = Omit<Criterion, 'phases' | 'priority' | 'purpose' | 'sources' | 'legalBasis'> & {
  readonly legalBasis: Pick<Criterion['legalBasis'], 'provisions'>;
};
export type Evidence = Criterion['evidence'][number];
export type CriterionKind = Criterion['kind'];
export type CriterionId = Criterion['id'];
export type Phase = (typeof phases)[number];
export type Origin = (typeof origins)[number];
