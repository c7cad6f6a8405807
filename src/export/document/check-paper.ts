// The papers of the check by their kind: what each says, and what its file is called.

import type { PaperKind } from '#domain/eligibility/papers.ts';
import { assertNever } from '#domain/shared/assert-never.ts';
import { checkApplicationDocument } from './check-application-document.ts';
import { checkComplaintDocument } from './check-complaint-document.ts';
import { checkMeetingDocument } from './check-meeting-document.ts';
import type { CheckSubject } from './check-subject.ts';
import type { DocumentModel } from './model.ts';

export function checkPaper(kind: PaperKind, subject: CheckSubject): DocumentModel {
  switch (kind) {
    case 'meeting':
      return checkMeetingDocument(subject);
    case 'application':
      return checkApplicationDocument(subject);
    case 'complaint':
      return checkComplaintDocument(subject);
    default:
      return assertNever(kind);
  }
}

const fileNames = { meeting: 'ark', application: 'brev', complaint: 'brev-2' } satisfies Record<
  PaperKind,
  string
>;

/** ASCII, no words about health or rights, no names of people: which paper it is, and the day. */
export function checkPaperName(kind: PaperKind, today: string): string {
  return `${fileNames[kind]}-${today}.pdf`;
}
