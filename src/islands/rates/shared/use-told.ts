// When a reader is told: problems at «Regn ut» and when a field is left, what it came to then too, and nothing on each key.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldProblem } from '#ui/error-summary.tsx';

export interface Told<Problem extends FieldProblem> {
  /** For the ear: what it came to when a field was left. */
  readonly said: string;
  /** At the fields. */
  readonly problems: readonly Problem[];
  /** In the summary. */
  readonly summary: readonly Problem[];
  readonly attempt: number;
  /** A field was left, or a choice made. */
  readonly settle: () => void;
  /** «Regn ut»; true when something holds it back. */
  readonly press: () => boolean;
}

/**
 * @param outcome what it all comes to, as a sentence
 * @param isToldAtOnce of a problem that is nobody's slip
 */
export function useTold<Problem extends FieldProblem>(
  now: readonly Problem[],
  outcome: string,
  isToldAtOnce: (problem: Problem) => boolean,
): Told<Problem> {
  const [said, setSaid] = useState('');
  const [settled, setSettled] = useState<readonly Problem[]>([]);
  const [pressed, setPressed] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  /** What was told goes away when it is mended. */
  const still = (told: readonly Problem[]): readonly Problem[] =>
    now.filter(({ sentence }) => told.some((other) => other.sentence === sentence));
  const [left, setLeft] = useState(0);
  const settle = (): void => setLeft((count) => count + 1);
  const latest = useRef({ outcome, now });
  latest.current = { outcome, now };
  // Once the change is drawn: a choice is told with what it came to, not with what was there before.
  useEffect(() => {
    if (left === 0) return;
    setSettled(latest.current.now);
    setSaid(latest.current.outcome);
  }, [left]);
  return {
    said,
    problems: now.filter(
      (problem) => isToldAtOnce(problem) || still([...settled, ...pressed]).includes(problem),
    ),
    summary: still(pressed),
    attempt,
    settle,
    press: () => {
      settle();
      setPressed(now);
      if (now.length > 0) setAttempt((count) => count + 1);
      return now.length > 0;
    },
  };
}
