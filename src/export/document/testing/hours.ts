// A report of used hours, a year's invoices and a year of training for tests. Figures of money are those of the published cases.

import type { BillingTerms } from '#domain/billing/plan.ts';
import type { QuarterUse } from '#domain/billing/read-used.ts';
import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { exact } from '#domain/shared/exact.ts';
import type { TrainingReport } from '#domain/training/training.schema.ts';

export const madeAt = '2026-11-22T12:00:00+01:00';

const used = (from: string, to: string, figures: readonly (string | number)[]): HoursUsed => {
  const [granted, all, eveningNight, weekend, holiday, abroad] = figures.map((figure) => exact(figure));
  const none = exact(0);
  return {
    period: { from, to },
    granted: granted ?? none,
    used: all ?? none,
    planned: none,
    eveningNight: eveningNight ?? none,
    weekend: weekend ?? none,
    holiday: holiday ?? none,
    abroad: abroad ?? none,
  };
};

/** The second quarter of 2026 with 40 hours a week: 40 × 91 / 7 = 520 hours, of which 500.5 are used. */
export const quarterReport: HoursReport = {
  period: { from: '2026-04-01', to: '2026-06-30' },
  months: [
    used('2026-04-01', '2026-04-30', ['171.428571', '160.5', '20', '30', '15', '0']),
    used('2026-05-01', '2026-05-31', ['177.142857', '180', '20', '30', '16', '40']),
    used('2026-06-01', '2026-06-30', ['171.428571', '160', '10', '20', '0', '0']),
  ],
  sum: used('2026-04-01', '2026-06-30', ['520', '500.5', '50', '80', '31', '40']),
  assistants: null,
};

/** As in case R55: 45 hours a week instead of 30 from 15 May 2025, at 452.37 kr. */
export const changeInMay: BillingTerms = {
  year: 2025,
  start: '2025-01-01',
  convention: 'calendarDays',
  hours: [
    { from: '2025-01-01', value: exact(30) },
    { from: '2025-05-15', value: exact(45) },
  ],
  prices: [{ from: '2025-01-01', value: exact('452.37') }],
};

/** As in cases R60, R61 and R62. */
export const twoPrices: readonly QuarterUse[] = [
  { quarter: 1, invoicedHours: exact('1034.29'), usedHours: exact('950.25'), price: exact('450') },
  { quarter: 3, invoicedHours: exact('1051.42'), usedHours: exact('955.5'), price: exact('468') },
];

export const trainingOf2026: TrainingReport = {
  id: 'r',
  year: '2026',
  supplier: 'Eksempel AS',
  entries: [
    {
      id: 'a',
      day: '2026-03-04',
      group: 'assistants',
      topic: 'Førstehjelp',
      hours: '3,5',
      participants: '12',
      cost: '4 000',
      documentation: 'Liste over dem som var der',
    },
    {
      id: 'b',
      day: '2026-01-20',
      group: 'workLeaders',
      topic: '=HYPERLINK("https://example.org")',
      hours: '6',
      participants: '5',
      cost: '',
      documentation: '',
    },
    {
      id: 'c',
      day: '2025-12-30',
      group: 'assistants',
      topic: 'Taushetsplikt',
      hours: '2',
      participants: '8',
      cost: '0',
      documentation: 'Kursbevis',
    },
    {
      id: 'd',
      day: '2026-06-02',
      group: 'assistants',
      topic: 'Forflytning',
      hours: 'hele dagen',
      participants: '4',
      cost: '',
      documentation: '',
    },
  ],
};
