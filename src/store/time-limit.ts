// Waiting for a browser that may never answer.
import { StoreFault } from './failure.ts';

/** The promise, or a `storeGone` fault after `limit` milliseconds. What was begun goes on unheard. */
export function within<Result>(limit: number, begun: PromiseLike<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreFault('storeGone')), limit);
    begun.then(resolve, reject).then(() => clearTimeout(timer));
  });
}
