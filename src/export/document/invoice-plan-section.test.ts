import { describe, expect, test } from 'vitest';
import { makePlan } from '#domain/billing/make-plan.ts';
import { exact } from '#domain/shared/exact.ts';
import { makeInvoicePlanCsv } from '../make-invoice-plan-csv.ts';
import { type InvoiceSubject, invoicePlanDocument } from './invoice-plan-section.ts';
import { changeInMay, madeAt, twoPrices } from './testing/hours.ts';
import { saidIn, tableRows } from './testing/read-document.ts';

const subject: InvoiceSubject = {
  plan: makePlan(changeInMay),
  convention: 'calendarDays',
  periods: null,
  isExample: false,
};
const paper = (said: Partial<InvoiceSubject> = {}) => invoicePlanDocument({ ...subject, ...said }, madeAt);

describe('the paper of a year of invoices', () => {
  test('has the extra invoice of a change in May', () => {
    // Case R55: 47 days, 100.71 hours, 45 558.18 kr.
    expect(tableRows(paper(), '3. Faktura, 2. kvartal: timene er endret')).toEqual([
      ['15. mai 2025', '30. juni 2025', '47', '15,00', '100,71', '452,37', '45 558,18'],
      ['Sum', '', '', '', '100,71', '', '45 558,18'],
    ]);
  });

  test('sums up every invoice', () => {
    const rows = tableRows(paper(), 'Oversikt');
    expect(rows.map(([title]) => title)).toEqual([
      '1. Faktura, 1. kvartal',
      '2. Faktura, 2. kvartal',
      '3. Faktura, 2. kvartal',
      '4. Faktura, 3. kvartal',
      '5. Faktura, 4. kvartal',
      'Sum',
    ]);
    // 30 × 365 / 7 + 15 × 231 / 7 = 2059.29 hours.
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Sum', '', '2 059,29']);
  });

  test('says of an invoice that it settles a hundredth', async () => {
    const rounding = '0,01 timer er lagt til etter avrundingen av tidligere fakturaer.';
    expect(saidIn(paper())).toContain(`4. Faktura, 3. kvartal: ${rounding}`);
    const table = await makeInvoicePlanCsv(subject).text();
    expect(table).toContain(`;Sum av bilaget;${rounding}`);
    expect(table.split(rounding)).toHaveLength(2);
  });

  test('calls less hours a credit note, with figures below zero', () => {
    const less = makePlan({
      ...changeInMay,
      hours: [
        { from: '2025-01-01', value: exact(45) },
        { from: '2025-05-15', value: exact(30) },
      ],
    });
    expect(tableRows(paper({ plan: less }), '3. Kreditnota, 2. kvartal: timene er endret')[0]).toEqual([
      '15. mai 2025',
      '30. juni 2025',
      '47',
      '−15,00',
      '−100,71',
      '452,37',
      '−45 558,18',
    ]);
  });

  test('says how the hours are counted, that there is no VAT, and when it is an example', () => {
    expect(saidIn(paper())).toContain('merverdiavgiftsloven § 3-4');
    expect(saidIn(paper())).toContain('kalenderdager');
    expect(saidIn(paper({ convention: '52' }))).toContain('52 uker');
    expect(saidIn(paper())).not.toContain('eksempel');
    expect(saidIn(paper({ isExample: true }))).toContain('eksempel');
  });

  test('sets the three refunds side by side', () => {
    expect(saidIn(paper())).not.toContain('Tilbakebetaling');
    // Cases R60, R61 and R62.
    expect(tableRows(paper({ periods: twoPrices }), 'Tilbakebetaling')).toEqual([
      ['Hver periode til sin egen pris', '82 708,56'],
      ['Gjennomsnittsprisen i året', '82 614,94'],
      ['Den siste prisen i året', '84 221,28'],
    ]);
    expect(saidIn(paper({ periods: twoPrices }))).toContain('Kontrakten må si');
  });

  test('says when every hour is used', () => {
    const all = twoPrices.map((period) => ({ ...period, usedHours: period.invoicedHours }));
    expect(saidIn(paper({ periods: all }))).toContain('Det er ingenting å betale tilbake.');
    expect(saidIn(paper({ periods: twoPrices }))).not.toContain('Det er ingenting å betale tilbake.');
  });

  test('tells overuse, and refunds nothing then', () => {
    const over = twoPrices.map((period) => ({ ...period, usedHours: exact(1100) }));
    const said = saidIn(paper({ periods: over }));
    // 2200 − 1034.29 − 1051.42 = 114.29.
    expect(said).toContain('114,29 timer mer');
    expect(said).not.toContain('Tilbakebetaling');
  });
});

describe('the table of a year of invoices', () => {
  const lines = async (said: Partial<InvoiceSubject> = {}): Promise<readonly string[]> =>
    (await makeInvoicePlanCsv({ ...subject, ...said }).text()).split('\r\n');

  test('has every line, the sum of each invoice and of the year', async () => {
    const all = await lines();
    expect(all).toContain(
      '3;Faktura;timene er endret;2;2025-05-15;2025-06-30;47;15;100,71;452,37;45558,18;Linje;',
    );
    expect(all).toContain('3;Faktura;timene er endret;2;;;;;100,71;;45558,18;Sum av bilaget;');
    expect(all.filter((line) => line.includes(';Sum av året;'))).toHaveLength(1);
  });

  test('has the refund by each method, and no more when all is used', async () => {
    const refunds = (all: readonly string[]) => all.filter((line) => line.includes(';Tilbakebetaling;'));
    expect(refunds(await lines())).toEqual([]);
    expect(refunds(await lines({ periods: twoPrices }))[0]).toBe(
      ';;;;;;;;;;82708,56;Tilbakebetaling;Hver periode til sin egen pris',
    );
  });

  test('has as many cells in every row', async () => {
    const counts = (await lines({ periods: twoPrices })).slice(0, -1).map((line) => line.split(';').length);
    expect(new Set(counts)).toEqual(new Set([13]));
  });
});
