// Waiting for a browser that may never answer.
import { StoreFault } from './failure.ts';

/**
 * The promise, or a `storeGone` fault after `limit` milliseconds. What was begun goes on unheard. Where `isWorthWaiting`
 * says so when the time is out, it is waited for as long as it takes.
 */
export function within<Result>(
  limit: number,
  begun: PromiseLike<Result>,
  isWorthWaiting: () => boolean = () => false,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (!isWorthWaiting()) reject(new StoreFault('storeGone'));
    }, limit);
    begun.then(resolve, reject).then(() => clearTimeout(timer));
  });
}
