// One week, month or year before or after the one that is shown. The focus stays on the button.
import type { ComponentChildren, JSX } from 'preact';
import type { Period, PeriodKind } from '#domain/hours/period.ts';
import { periodBeside } from '#domain/hours/periods.ts';
import type { HoursViewProps } from './view-props.ts';

interface PeriodNavProps extends Pick<HoursViewProps, 'today' | 'showDay'> {
  readonly kind: PeriodKind;
  readonly period: Period;
  readonly words: { readonly before: string; readonly after: string; readonly now: string };
}

export function PeriodNav({ kind, period, words, today, showDay }: PeriodNavProps): JSX.Element {
  const beside = (steps: number) => () => showDay(periodBeside(kind, period, steps).from);
  return (
    <div class="actions">
      <Step does={beside(-1)}>{words.before}</Step>
      <Step does={beside(1)}>{words.after}</Step>
      <Step does={() => showDay(today)}>{words.now}</Step>
    </div>
  );
}

function Step({ does, children }: { does: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={does}>
      {children}
    </button>
  );
}
