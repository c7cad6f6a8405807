// What an open draft looks like to the views that show it.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { Exported } from '#store/draft-store.ts';
import type { AttachResult } from './attach.ts';
import type { SaveState } from './auto-save.ts';

export type Change = (draft: Draft) => Draft;

/** Something that was removed, and how to bring it back. */
export interface Removal {
  readonly what: string;
  readonly undo: Change;
  /** The id of the element that comes back with it, to be given the focus; without one the heading is. */
  readonly at?: string;
  /** The attachment, when it was one: it cannot come back once its bytes are erased to make room. */
  readonly attachmentId?: string;
}

/** The file itself, so that it can be tried again. */
export type Refusal = { readonly name: string; readonly file: File } & Exclude<
  AttachResult,
  { status: 'attached' }
>;

export interface OpenState {
  readonly status: 'open';
  readonly draft: Draft;
  /** Another window writes; nothing can be changed here until this one takes over. */
  readonly readOnly: boolean;
  /** This window wrote last of those that may: it took over from another. */
  readonly hasTakenOver: boolean;
  /** Newer code of the site has the drafts: nothing can be changed here, whoever takes over. */
  readonly frozen: boolean;
  /** The revision that was stored last, as far as this window knows. */
  readonly revision: number;
  /** The file it was last saved as: it has changed since when `revision` is higher. */
  readonly exported: Exported | null;
  /** Ids of the attachments whose bytes the browser has lost. */
  readonly missing: readonly string[];
  /** Whether the browser has promised not to clear the drafts by itself; null when it does not tell. */
  readonly persistent: boolean | null | 'notAsked';
  readonly saveState: SaveState;
  /** Since the page was opened, latest last. */
  readonly removals: readonly Removal[];
  /** The files that are being taken in, or were last: for which criterion, which one now, which were refused. */
  readonly upload: {
    readonly criterionId: string;
    readonly busyWith: string | null;
    readonly refusals: readonly Refusal[];
    /** Files that turned out to be here already. */
    readonly known: readonly KnownFile[];
    /** How many were taken in. */
    readonly taken: number;
  };
}

export interface KnownFile {
  readonly name: string;
  /** The name it has here. */
  readonly as: string;
  /** true when it proved only other criteria before. */
  readonly isNewHere: boolean;
}

export type SessionState = { readonly status: 'loading' } | { readonly status: 'missing' } | OpenState;
