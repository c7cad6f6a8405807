// What is wrong is told when the reader wants to go on, and goes away when it is mended.
import { useState } from 'preact/hooks';
import type { FieldProblem } from '#ui/error-summary.tsx';

interface Told {
  readonly problems: readonly FieldProblem[];
  /** Raised for every attempt that was held back. */
  readonly attempt: number;
  /** Looks for problems now, and tells them; true when there are any. */
  readonly holds: () => boolean;
}

export function useProblems(find: () => readonly FieldProblem[]): Told {
  const [{ found, attempt }, setTold] = useState<{ found: readonly FieldProblem[]; attempt: number }>({
    found: [],
    attempt: 0,
  });
  const now = found.length > 0 ? find() : [];
  const problems = found.filter(({ sentence }) => now.some((other) => other.sentence === sentence));
  function holds(): boolean {
    const problems = find();
    if (problems.length > 0) setTold((before) => ({ found: problems, attempt: before.attempt + 1 }));
    return problems.length > 0;
  }
  return { problems, attempt, holds };
}
