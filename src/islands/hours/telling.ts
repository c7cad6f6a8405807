// What a reader is told of a change, and of its being taken back.

/** How a change is told, and where the reader goes on when it is taken back. */
export interface Telling {
  /** What was done. */
  readonly told: string;
  /** Said when it is taken back. */
  readonly undone: string;
  /** The id of what has the focus then; the heading has it where that is gone. */
  readonly returnTo: string;
  /** The focus goes to the way back: what had it is gone. */
  readonly isRemoval?: boolean;
  /** What stood in a form when it was taken in, put back with the rest. */
  readonly restore?: () => void;
}
