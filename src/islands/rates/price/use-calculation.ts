// The calculation in memory, what it comes to, and which scenario is shown.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { dayInNorway } from '#text/format.ts';
import { resultsOf } from './results.ts';
import type { PriceSite } from './site.ts';
import { type TypedDays, useTypedDays } from './typed-day.ts';
import type { PriceViewProps, ScenarioResult } from './view-props.ts';

export interface InMemory {
  readonly props: PriceViewProps;
  /** Shows another scenario. */
  readonly show: (at: number) => void;
  readonly days: TypedDays;
  /** The last day that has all the rates it begins with; null when there is none. YYYY-MM-DD */
  readonly lastFullDay: string | null;
}

export function useCalculation(site: PriceSite): InMemory {
  const begun = useMemo(
    () => newCalculation('new', site.municipality.contributionZone?.zone ?? null, site.rates),
    [site],
  );
  const [draft, change] = useState<Calculation>(begun);
  const [shown, show] = useState(0);
  const today = useToday();
  const days = useTypedDays();
  const before = useRef<readonly ScenarioResult[]>([]);
  const results = resultsOf(draft, site.rates, before.current);
  before.current = results;
  // The page is built with one calculation for all readers; each has its own from then on.
  useEffect(() => change((built) => ({ ...built, id: crypto.randomUUID() })), []);
  const at = Math.min(shown, results.length - 1);
  return {
    props: { site, draft, results, at, today, change },
    show,
    days,
    lastFullDay: begun.scenarios[0]?.day ?? null,
  };
}

/** YYYY-MM-DD in Norway. Empty until the page has been drawn once. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => setToday(dayInNorway(Date.now())), []);
  return today;
}
