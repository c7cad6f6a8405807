// What a regulated price rests on: figures that were typed, and per cents that were computed rather than published.
import type { Figure } from './indexation-figure.ts';
import type { MethodId } from './indexation-methods.ts';
import type { Step } from './indexation-steps.ts';

/** Those whose every price is reckoned from the first one: earlier steps are of no account. */
const fromFirst: readonly MethodId[] = ['fromBase', 'weighted'];

/** The figures that go into a step, in the order they stand; one may stand twice. */
export function figuresIn(step: Step): readonly Figure[] {
  if (step.kind === 'percent' && step.origin.kind === 'figure') return [step.origin.figure];
  const computed = step.kind === 'percent' && step.origin.kind === 'computed' ? [step.origin.ratio] : [];
  return (step.kind === 'ratio' ? step.ratios : computed).flatMap(({ from, to }) => [to, from]);
}

/** Whether the price at a point rests on a figure or a change that was typed. @param at «2025-04», or «2025» */
export function restsOnTyped(method: MethodId, steps: readonly Step[], at: string): boolean {
  return countedAt(method, steps, at).some(
    (step) =>
      figuresIn(step).some(({ isOwn }) => isOwn) || (step.kind === 'percent' && step.origin.kind === 'typed'),
  );
}

/** Whether the price at a point rests on a per cent that we computed from an index. */
export function restsOnComputed(method: MethodId, steps: readonly Step[], at: string): boolean {
  return countedAt(method, steps, at).some(
    (step) => step.kind === 'percent' && step.origin.kind === 'computed',
  );
}

function countedAt(method: MethodId, steps: readonly Step[], at: string): readonly Step[] {
  return steps.filter(({ to }) => (fromFirst.includes(method) ? to === at : to <= at));
}
