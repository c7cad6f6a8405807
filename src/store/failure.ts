// The one fault of this room, and what the browser's many storage errors mean to a supplier.
// @source W3C Indexed Database API 3.0, exceptions; errors seen in Chromium 156 and reported for WebKit. Checked 2026-11-22.
import type { SaveFailure } from '#domain/application/save-failure.ts';

/** Something could not be read or written; `code` says what the supplier can do about it. */
export class StoreFault extends Error {
  readonly code: SaveFailure;

  constructor(code: SaveFailure, cause?: unknown) {
    super(`Draft store: ${code}`, { cause });
    this.name = 'StoreFault';
    this.code = code;
  }
}

const gone = ['DatabaseClosedError', 'InvalidStateError', 'NotFoundError', 'NoSuchDatabaseError'];

/** The fault that any thrown value is. A quota error may hide inside the abort it caused. */
export function storeFault(error: unknown): StoreFault {
  const chain = withInner(error);
  const fault = chain.find((link) => link instanceof StoreFault);
  if (fault) return fault;
  const has = (names: readonly string[]): boolean => chain.some(({ name }) => names.includes(name));
  if (has(['QuotaExceededError'])) return new StoreFault('quotaExceeded', error);
  if (has(gone) || isConnectionLost(error)) return new StoreFault('storeGone', error);
  return new StoreFault('unknown', error);
}

/** True when the browser's database process died under the page (WebKit): a new connection may work. */
function isConnectionLost(error: unknown): boolean {
  return withInner(error).some(({ message }) => /connection to indexed database server lost/iu.test(message));
}

/** True when a new connection may work: this one is dead, or was closed while the browser cleared the site (Chromium). */
export function isWorthReopening(error: unknown): boolean {
  return isConnectionLost(error) || withInner(error).some(({ name }) => name === 'DatabaseClosedError');
}

/** The error and what it wraps, outermost first. Bounded, as nothing promises that the chain ends. */
function withInner(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let link = error; isError(link) && chain.length < 8; link = link.inner ?? link.cause) chain.push(link);
  return chain;
}

/** DOMException is not an Error everywhere, so the shape decides. */
function isError(value: unknown): value is Error & { readonly inner?: unknown } {
  return value instanceof Object && 'name' in value && 'message' in value;
}
