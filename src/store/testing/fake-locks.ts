// The part of Web Locks that this room uses, shared by several pages that can be closed like real ones.

interface Held {
  readonly page: object;
  readonly name: string;
  readonly mode: LockMode;
  readonly steal: () => void;
}

interface Waiting {
  readonly page: object;
  readonly name: string;
  readonly mode: LockMode;
  readonly grant: () => void;
}

type Callback = (lock: Lock | null) => unknown;

export function fakeLocks() {
  let held: Held[] = [];
  let queue: Waiting[] = [];

  function isFree({ name, mode }: Pick<Waiting, 'name' | 'mode'>): boolean {
    return !held.some((other) => other.name === name && (mode === 'exclusive' || other.mode === 'exclusive'));
  }

  function grantWhatIsFree(): void {
    for (const waiting of [...queue]) {
      const first = queue.find(({ name }) => name === waiting.name);
      if (first !== waiting || !isFree(waiting)) continue;
      queue = queue.filter((other) => other !== waiting);
      waiting.grant();
    }
  }

  function request(page: object, name: string, options: LockOptions, callback: Callback): Promise<unknown> {
    const mode = options.mode ?? 'exclusive';
    return new Promise((resolve, reject) => {
      const grant = (): void => {
        const lock: Held = { page, name, mode, steal: () => reject(new DOMException('', 'AbortError')) };
        held.push(lock);
        const release = (): void => {
          held = held.filter((other) => other !== lock);
          grantWhatIsFree();
        };
        Promise.resolve(callback({ name, mode })).then(resolve, reject).finally(release);
      };
      if (options.steal) {
        const robbed = held.filter((other) => other.name === name);
        held = held.filter((other) => other.name !== name);
        for (const lock of robbed) lock.steal();
        grant();
      } else if (isFree({ name, mode }) && !queue.some((other) => other.name === name)) grant();
      else if (options.ifAvailable) resolve(callback(null));
      else queue.push({ page, name, mode, grant });
    });
  }

  function openPage() {
    const page = {};
    const locks = {
      // Granting is never synchronous in a browser.
      request: (name: string, options: LockOptions, callback: Callback) =>
        Promise.resolve().then(() => request(page, name, options, callback)),
    };
    return {
      locks: locks as unknown as LockManager,
      /** Leaving, closing and crashing all let go of everything. */
      close() {
        held = held.filter((lock) => lock.page !== page);
        queue = queue.filter((waiting) => waiting.page !== page);
        grantWhatIsFree();
      },
    };
  }
  return { openPage, names: () => held.map(({ name }) => name) };
}
