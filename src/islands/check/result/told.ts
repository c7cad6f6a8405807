// What the parts of the result tell of.
import type { Leader, Role } from '#domain/eligibility/facts.ts';
import type { Result } from '#domain/eligibility/result.ts';
import type { Hours } from '#domain/shared/hours.ts';
import type { Voice } from '#text/nb/check-result-voice.ts';

export interface Told {
  readonly result: Result;
  /** null while the reader has not said. */
  readonly role: Role | null;
  readonly leader: Leader | null;
  readonly voice: Voice;
  readonly countable: Hours | null;
  /** The reservation of cost is of consequence: fewer than 32 hours are certain. */
  readonly isReserved: boolean;
  /** false under a law that let no right go on after 67. */
  readonly continuesAfter67: boolean;
  /** YYYY-MM-DD: deadlines are counted from it. */
  readonly today: string;
  /** The day the check runs for. */
  readonly day: string;
}
