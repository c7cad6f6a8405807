import { expect, test } from 'vitest';
import { isWorthReopening, StoreFault, storeFault } from './failure.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

test.each([
  ['a quota error', new DOMException('', 'QuotaExceededError'), 'quotaExceeded'],
  ['a quota error inside an abort', named('AbortError', named('QuotaExceededError')), 'quotaExceeded'],
  ['a closed database', named('DatabaseClosedError'), 'storeGone'],
  ['a closing connection', new DOMException('', 'InvalidStateError'), 'storeGone'],
  ['a table that is gone', new DOMException('', 'NotFoundError'), 'storeGone'],
  [
    'a lost connection',
    new DOMException('Connection to Indexed Database server lost', 'UnknownError'),
    'storeGone',
  ],
  ['another unknown error', new DOMException('Internal error.', 'UnknownError'), 'unknown'],
  ['a fault inside an abort', named('AbortError', new StoreFault('conflict')), 'conflict'],
  ['a string', 'oops', 'unknown'],
  ['nothing', undefined, 'unknown'],
] as const)('%s is told by what can be done about it', (_, error, code) => {
  expect(storeFault(error).code).toBe(code);
});

test('a lost connection is known however deep it hides', () => {
  const lost = new DOMException(
    'Connection to Indexed Database server lost. Refresh the page.',
    'UnknownError',
  );
  expect(isWorthReopening(named('AbortError', named('UnknownError', lost)))).toBe(true);
  expect(isWorthReopening(named('DatabaseClosedError'))).toBe(true);
  expect(isWorthReopening(named('UnknownError'))).toBe(false);
});

test('an error that wraps itself does not hang the page', () => {
  const ring: { inner?: unknown } & Error = named('AbortError');
  ring.inner = ring;
  expect(storeFault(ring).code).toBe('unknown');
});
