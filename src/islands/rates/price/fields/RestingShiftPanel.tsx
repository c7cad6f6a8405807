// A resting night shift by itself: the paid time and the pay, and what that is for an hour present. It is no part of the price.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { restingShift } from '#domain/rates/resting-shift.ts';
import { type Exact, rounded } from '#domain/shared/exact.ts';
import { parseDecimal } from '#domain/shared/read-decimal.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { priceResting as words } from '#text/nb/rates-price-resting.ts';
import { TextField } from '#ui/text-field.tsx';

/** Here while the page is open, also after going to another view and back. */
const memory = { hours: '8', calls: '' };

export interface RestingShiftPanelProps {
  /** kr an hour; null while it is not known */
  readonly wage: Exact | null;
}

export function RestingShiftPanel({ wage }: RestingShiftPanelProps): JSX.Element {
  const [typed, setTyped] = useState(memory);
  function type(said: Partial<typeof memory>): void {
    Object.assign(memory, said);
    setTyped({ ...memory });
  }
  const [hours, calls] = [hoursIn(typed.hours), minutesIn(typed.calls)];
  return (
    <details class="price-group">
      <summary>
        <span class="price-group-name">{words.heading}</span>
      </summary>
      <div class="stack price-fields">
        <p>{words.lead}</p>
        <p>{`${words.rule} ${words.check}`}</p>
        <TextField
          id="resting-hours"
          label={words.hours}
          size={5}
          error={hours ? undefined : words.problems.hours}
          value={typed.hours}
          onChange={(text) => type({ hours: text })}
        />
        <TextField
          id="resting-calls"
          label={words.calls}
          hint={words.callsHint}
          error={calls ? undefined : words.problems.calls}
          value={typed.calls}
          onChange={(text) => type({ calls: text })}
        />
        {hours && calls && (wage ? <Paid {...{ hours, calls, wage }} /> : <p>{words.wageFirst}</p>)}
        <p class="quiet">{words.notIn}</p>
      </div>
    </details>
  );
}

interface PaidProps {
  readonly hours: Exact;
  readonly calls: readonly number[];
  readonly wage: Exact;
}

function Paid({ hours, calls, wage }: PaidProps): JSX.Element {
  const { paidHours, pay } = restingShift(hours, calls, wage);
  const rows = [
    [words.paid, words.paidHours(formatExact(rounded(paidHours)))],
    [words.pay, words.kroner(formatDecimal(pay))],
    [words.perHour, words.kroner(formatDecimal(pay.div(hours)))],
  ];
  return (
    <dl class="ledger price-facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const hoursInDay = 24;

function hoursIn(typed: string): Exact | null {
  const read = parseDecimal(typed);
  return 'value' in read && read.value.gt(0) && read.value.lte(hoursInDay) ? read.value : null;
}

/** Whole minutes with spaces, commas or semicolons between; null for anything else. */
function minutesIn(typed: string): readonly number[] | null {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : null;
}
