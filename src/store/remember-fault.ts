// Why something could not be kept, when the rules of keeping or the browser refuse it.
import type { KeepFailure } from '#domain/shared/keeping.ts';
import { storeFault } from './failure.ts';

/** Thrown inside a write, so that nothing of it is kept. */
export class RememberFault extends Error {
  readonly code: KeepFailure;

  constructor(code: KeepFailure) {
    super(`Not kept: ${code}`);
    this.name = 'RememberFault';
    this.code = code;
  }
}

/** The code of anything thrown. What the browser gives no better reason for is a refusal. */
export function rememberFailure(error: unknown): KeepFailure {
  if (error instanceof RememberFault) return error.code;
  return storeFault(error).code === 'quotaExceeded' ? 'quotaExceeded' : 'refused';
}
