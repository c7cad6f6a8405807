// Why something could not be remembered, when the rules of remembering or the browser refuse it.
import type { RememberFailure } from '#domain/eligibility/keeping.ts';
import { storeFault } from './failure.ts';

/** Thrown inside a write, so that nothing of it is kept. */
export class RememberFault extends Error {
  readonly code: RememberFailure;

  constructor(code: RememberFailure) {
    super(`Remembered check: ${code}`);
    this.name = 'RememberFault';
    this.code = code;
  }
}

/** The code of anything thrown. What the browser gives no better reason for is a refusal. */
export function rememberFailure(error: unknown): RememberFailure {
  if (error instanceof RememberFault) return error.code;
  return storeFault(error).code === 'quotaExceeded' ? 'quotaExceeded' : 'refused';
}
