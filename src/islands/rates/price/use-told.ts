// When a reader is told: problems at «Regn ut» and when a field is left, the new price then too, and nothing on each key.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import type { PlacedProblem } from './problems.ts';
import type { ScenarioResult } from './view-props.ts';

/** A rate that is missing is nobody's slip: it stands at its field at once. */
const toldAtOnce = ['beforeFirst', 'afterLast', 'notFound', 'noColumn'];

export interface Told {
  /** For the ear: what it came to when a field was left. */
  readonly said: string;
  /** At the fields. */
  readonly problems: readonly PlacedProblem[];
  /** In the summary. */
  readonly summary: readonly PlacedProblem[];
  readonly attempt: number;
  /** A field was left, or a choice made. */
  readonly settle: () => void;
  /** «Regn ut»; true when something holds it back. */
  readonly press: () => boolean;
}

export function useTold(result: ScenarioResult, now: readonly PlacedProblem[]): Told {
  const [said, setSaid] = useState('');
  const [settled, setSettled] = useState<readonly PlacedProblem[]>([]);
  const [{ pressed, attempt }, setPressed] = useState<{ pressed: readonly PlacedProblem[]; attempt: number }>(
    {
      pressed: [],
      attempt: 0,
    },
  );
  /** What was told goes away when it is mended. */
  const still = (told: readonly PlacedProblem[]): readonly PlacedProblem[] =>
    now.filter(({ sentence }) => told.some((other) => other.sentence === sentence));
  const [left, setLeft] = useState(0);
  const settle = (): void => setLeft((count) => count + 1);
  const latest = useRef({ result, now });
  latest.current = { result, now };
  // Once the change is drawn: a choice is told with what it came to, not with what was there before.
  useEffect(() => {
    if (left === 0) return;
    setSettled(latest.current.now);
    setSaid(inWords(latest.current.result, latest.current.now));
  }, [left]);
  return {
    said,
    problems: now.filter(
      (problem) => isToldAtOnce(problem, result) || still([...settled, ...pressed]).includes(problem),
    ),
    summary: still(pressed),
    attempt,
    settle,
    press: () => {
      settle();
      setPressed((before) => ({ pressed: now, attempt: before.attempt + (now.length > 0 ? 1 : 0) }));
      return now.length > 0;
    },
  };
}

function isToldAtOnce({ at }: PlacedProblem, { read }: ScenarioResult): boolean {
  return read.problems.some((problem) => problem.at === at && toldAtOnce.includes(problem.code));
}

function inWords({ lines }: ScenarioResult, now: readonly PlacedProblem[]): string {
  const { told, toldIncomplete } = ratesPrice.result;
  return lines ? told(formatDecimal(lines.price)) : toldIncomplete(now.length);
}
