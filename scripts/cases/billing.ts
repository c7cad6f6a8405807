// Cases of invoices and the year's account, computed by the functions that the tools on the site use.
import { annualConventions, annualHours } from '#domain/billing/annual-hours.ts';
import { changeInvoice } from '#domain/billing/change-invoice.ts';
import { makePlan } from '#domain/billing/make-plan.ts';
import { refundMethods, yearEnd } from '#domain/billing/year-end.ts';
import { toDecimals } from '#domain/shared/exact.ts';
import { type Input, NotUnderstood } from './input.ts';

export const billingCalculators = {
  annualHours: (input: Input) => {
    const convention = input.oneOf('convention', annualConventions);
    return { hours: toDecimals(annualHours(input.decimal('hoursPerWeek'), convention)) };
  },
  invoicePlan: (input: Input) => {
    const [year, start] = [input.year('year'), input.day('from')];
    if (!start.startsWith(String(year))) throw new NotUnderstood(`unknown from: ${start}`);
    const plan = makePlan({
      year,
      start,
      convention: input.oneOf('convention', ['calendarDays']),
      hours: [{ from: start, value: input.aboveZero('hoursPerWeek') }],
      prices: [{ from: start, value: input.decimal('price') }],
    });
    const periods = plan.invoices.flatMap(({ lines }) => lines);
    return {
      periods: periods.map(({ from, to, days, hours, amount }) => ({
        from,
        to,
        days,
        ...sums({ hours, amount }),
      })),
      ...sums(plan),
    };
  },
  changeInvoice: (input: Input) => {
    const [on, quarterEnd] = [input.day('on'), input.day('quarterEnd')];
    if (on > quarterEnd) throw new NotUnderstood(`unknown on: ${on}`);
    const [before, after] = [input.decimal('oldHoursPerWeek'), input.decimal('newHoursPerWeek')];
    const change = changeInvoice({ before, after, on, quarterEnd, price: input.decimal('price') });
    return { days: change.days, ...sums(change), document: change.document };
  },
  yearEndRefund: (input: Input) => {
    const method = input.oneOf('method', refundMethods);
    const { unusedHours, overuseHours, refunds } = yearEnd(input.objects('periods').map(period));
    return {
      unusedHours: toDecimals(unusedHours),
      overuseHours: toDecimals(overuseHours),
      refund: toDecimals(refunds[method]),
    };
  },
};

function sums({ hours, amount }: Pick<ReturnType<typeof makePlan>, 'hours' | 'amount'>) {
  return { hours: toDecimals(hours), amount: toDecimals(amount) };
}

function period(part: Input) {
  return {
    invoicedHours: part.decimal('invoicedHours'),
    usedHours: part.decimal('usedHours'),
    price: part.decimal('price'),
  };
}
