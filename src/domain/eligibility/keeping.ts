// Keeping the check's answers on a device: for how long, and why not, told apart by what the reader can do.
import type { KeepFailure } from '../shared/keeping.ts';

/** Days after the last use. Answers older than that are deleted at the next visit, before anything is shown. */
export const daysRemembered = 30;

export type RememberFailure = KeepFailure;
