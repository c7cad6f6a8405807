// Which papers the check writes, what can be said in them, and what belongs with each.
// @source what suppliers advise to enclose with an application; pasient- og brukerrettighetsloven § 7-2 (power of attorney)
import type { Role } from './facts.ts';
import type { Outcome } from './judge.ts';
import type { Note } from './result.ts';

export const paperKinds = ['meeting', 'application', 'complaint'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Papers to bring along or to enclose, in the order they are listed. */
export const attachmentIds = [
  'dailyLife',
  'longerPlan',
  'medical',
  'specialist',
  'earlierDecisions',
  'individualPlan',
  'leading',
  'childNeeds',
  'childTimes',
  'decision',
  'newPapers',
  'powerOfAttorney',
] as const;
export type AttachmentId = (typeof attachmentIds)[number];

/** What can be complained of. */
export const complaintSubjects = ['refusal', 'hours', 'otherHelp', 'notHeard'] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** What can be asked for besides. */
export const complaintRequests = ['express', 'papers', 'delay'] as const;
export type ComplaintRequest = (typeof complaintRequests)[number];

const ofChildren: readonly AttachmentId[] = ['childNeeds', 'childTimes'];
const ofComplaints: readonly AttachmentId[] = ['decision', 'newPapers'];

/** @param role null for one who has not said: then what may be needed is listed */
export function attachmentsOf(kind: PaperKind, role: Role | null): readonly AttachmentId[] {
  const isForChild = role === 'child' || role === 'parent' || role === 'foster';
  const isForAdult = role === null || role === 'represented';
  return attachmentIds.filter((id) => {
    if (id === 'powerOfAttorney') return isForAdult;
    if (ofComplaints.includes(id) || kind === 'complaint')
      return ofComplaints.includes(id) && kind === 'complaint';
    return ofChildren.includes(id) ? isForChild : true;
  });
}

/** «særlig tyngende omsorgsarbeid», in content/law. */
export const heavyCareProvision = 'hol-3-6';

/**
 * Provisions that a paper quotes beside those of the conditions, as ids in content/law.
 * Where the right is not certain, what the municipality must do all the same is quoted too; with respite, what it also takes.
 */
export function quotedBeside(
  kind: PaperKind,
  { outcomes, notes }: { readonly outcomes: readonly Outcome[]; readonly notes: readonly Note[] },
): readonly string[] {
  const hasRight = outcomes.every((outcome) => outcome === 'RETT' || outcome === 'RETT_VIDEREFORT');
  const isHeavyCareAsked = notes.some(({ kind: each }) => each === 'heavyCare');
  const offered = [...(isHeavyCareAsked ? [heavyCareProvision] : []), ...(hasRight ? [] : ['hol-3-8'])];
  return kind === 'complaint' ? [...offered, 'pbrl-7-5'] : [...offered, 'pbrl-3-1-2'];
}
