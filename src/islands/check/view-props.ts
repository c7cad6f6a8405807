// What every view of the check is given: the draft as it is, and the ways to change it and to move on.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import type { CheckSite } from './site.ts';

/** Where in the tool the reader is. The address never changes; history holds the view's number and nothing else. */
export type Place =
  | { readonly view: 'start' }
  | { readonly view: 'question'; readonly id: QuestionId }
  | { readonly view: 'result' }
  | { readonly view: 'needs' }
  | { readonly view: 'papers' }
  | { readonly view: 'keeping' };

export interface ViewProps {
  readonly site: CheckSite;
  readonly draft: CheckDraft;
  /** YYYY-MM-DD, from the reader's clock. */
  readonly today: string;
  /** Takes effect at once, in memory; kept on the device too when the reader has asked for it. */
  readonly change: (draft: CheckDraft) => void;
  /** Goes to another view and adds to the browser's history. */
  readonly go: (place: Place) => void;
  /** false until the reader has moved: then the heading takes the focus. */
  readonly moved: boolean;
}
