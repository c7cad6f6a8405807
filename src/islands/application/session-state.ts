// What an open draft looks like to the views that show it.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { AttachResult } from './attach.ts';
import type { SaveState } from './auto-save.ts';

export type Change = (draft: Draft) => Draft;

/** Something that was removed, and how to bring it back. */
export interface Removal {
  readonly what: string;
  readonly undo: Change;
}

export type Refusal = { readonly name: string } & Exclude<AttachResult, { status: 'attached' }>;

export interface OpenState {
  readonly status: 'open';
  readonly draft: Draft;
  /** Another window writes; nothing can be changed here until this one takes over. */
  readonly readOnly: boolean;
  readonly saveState: SaveState;
  /** Since the page was opened, latest last. */
  readonly removals: readonly Removal[];
  /** The files that are being taken in, or were last: for which criterion, which one now, which were refused. */
  readonly upload: {
    readonly criterionId: string;
    readonly busyWith: string | null;
    readonly refusals: readonly Refusal[];
    /** Files that turned out to be here already, under the name they have here. */
    readonly known: readonly { readonly name: string; readonly as: string }[];
    /** How many were taken in. */
    readonly taken: number;
  };
}

export type SessionState = { readonly status: 'loading' } | { readonly status: 'missing' } | OpenState;
