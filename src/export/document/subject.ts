// What every paper of a package is about.

import type { Gap } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { Finding } from '#domain/self-assessment/assess.ts';

export interface Subject {
  readonly draft: Draft;
  readonly criteria: readonly AskedCriterion[];
  readonly findings: readonly Finding[];
  /** Empty for a complete application. */
  readonly gaps: readonly Gap[];
  readonly call: Pick<Call, 'id' | 'title' | 'shortTitle'>;
  /** Instant with offset, from the reader's clock. */
  readonly createdAt: string;
}
