// What is typed and not yet taken in: it stands in memory while the page is open, and nobody leaves it without being asked.
import { useState } from 'preact/hooks';

interface Draft {
  readonly typed: object;
  /** It is the reader's, and nothing has taken it in. */
  readonly isOpen: boolean;
}

export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  /** What stands in a form; null when nothing was typed there. The caller knows what its own key holds. */
  typedIn<Typed extends object>(key: string): Typed | null {
    return (this.#drafts.get(key)?.typed as Typed | undefined) ?? null;
  }

  put(key: string, typed: object, isOpen: boolean): void {
    this.#drafts.set(key, { typed, isOpen });
    this.#guard();
  }

  drop(key: string): void {
    this.#drafts.delete(key);
    this.#guard();
  }

  clear(): void {
    this.#drafts.clear();
    this.#guard();
  }

  get hasOpen(): boolean {
    return [...this.#drafts.values()].some(({ isOpen }) => isOpen);
  }

  /** Listened for only while something would be lost: a page that listens is not kept ready by the browser. */
  #guard(): void {
    if (this.hasOpen) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

interface Typing<Typed> {
  readonly typed: Typed;
  readonly type: (part: Partial<Typed>) => void;
  /** It is taken in, and stands for the next one. */
  readonly settle: (typed?: Typed) => void;
  /** The form is empty again. */
  readonly drop: () => void;
}

/**
 * What is typed in a form, also after another view was shown.
 * @param begun what stands there before anything is typed
 * @param ownParts those that are lost if they are: a day that was there from the beginning is not
 */
export function useTyping<Typed extends object>(
  drafts: Drafts,
  key: string,
  begun: Typed,
  ownParts: readonly (keyof Typed)[],
): Typing<Typed> {
  const [first] = useState(begun);
  const [, redraw] = useState(0);
  const typed = drafts.typedIn<Typed>(key) ?? first;
  function put(next: Typed, isOpen: boolean): void {
    drafts.put(key, next, isOpen);
    redraw((count) => count + 1);
  }
  return {
    typed,
    type: (part) => {
      // Two fields may change before the form is drawn anew.
      const next = { ...(drafts.typedIn<Typed>(key) ?? first), ...part };
      put(
        next,
        ownParts.some((each) => String(next[each]).trim() !== String(first[each]).trim()),
      );
    },
    settle: (next = drafts.typedIn<Typed>(key) ?? first) => put(next, false),
    drop: () => {
      drafts.drop(key);
      redraw((count) => count + 1);
    },
  };
}
