// The price each time it is regulated: a line for the chosen method and those that build on something else, and all in a table.
import type { JSX } from 'preact';
import { methodsWith } from '#domain/rates/indexation-draft.ts';
import type { MethodId, Regulation } from '#domain/rates/indexation-methods.ts';
import { everyMonth } from '#domain/rates/indexation-months.ts';
import { restsOnComputed, restsOnTyped } from '#domain/rates/indexation-origin.ts';
import { formatDecimal } from '#text/decimals.ts';
import { monthInWords } from '#text/nb/months.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { inBrackets, marks, methodName } from '#text/nb/rates-indexation-marks.ts';
import { LineChart } from '#ui/charts/line-chart.tsx';
import type { RegulatedProps } from '../view-props.ts';

const words = ratesIndexation.overTime;

/** What a method builds on: lines of the same lie on top of each other. */
const basis: Record<MethodId, 'index' | 'wages' | 'deflator'> = {
  fromBase: 'index',
  chained: 'index',
  percent: 'index',
  weighted: 'wages',
  deflator: 'deflator',
};

export function OverTime({ site, draft, read, terms, regulation }: RegulatedProps): JSX.Element | null {
  if (regulation.prices.length === 0) return null;
  const all = methodsWith(site.series).flatMap((id) => {
    const { prices = [], steps = [] } = read.regulations[id] ?? {};
    const name = methodName(id, terms.deflator);
    return prices.some(({ price }) => price !== null) ? [{ id, name, prices, steps }] : [];
  });
  const drawn = all.filter(
    ({ id }, at) =>
      id === draft.method ||
      (basis[id] !== basis[draft.method] && all.findIndex((other) => basis[other.id] === basis[id]) === at),
  );
  return (
    <section class="stack" aria-labelledby="over-time">
      <h2 class="ds-heading" id="over-time">
        {words.heading}
      </h2>
      <LineChart
        title={words.chart}
        unit={words.unit}
        series={drawn.map(({ name, prices }) => ({
          name,
          points: everyMonth(terms.from, terms.to).map((month) => ({
            label: monthInWords(month),
            value: inForce([{ month: terms.from, price: terms.price }, ...prices], month),
          })),
        }))}
      />
      <Table all={all} terms={terms} />
      {all.some(({ id, steps }) => restsOnComputed(id, steps, terms.to)) && (
        <p>{words.computedMeans(marks.advice)}</p>
      )}
    </section>
  );
}

/** A price stands until the next regulation, which may come before or after a year. kr, for a drawing only */
function inForce(prices: Regulation['prices'], at: string): number | null {
  return prices.findLast(({ month }) => month <= at)?.price?.valueOf() ?? null;
}

/** As in the files, but short: what it means stands below the table. */
function shortMark(id: MethodId, steps: Regulation['steps'], month: string): string {
  const isOwn = restsOnTyped(id, steps, month);
  return [...(restsOnComputed(id, steps, month) ? [words.computed] : []), ...(isOwn ? [marks.own] : [])].join(
    ', ',
  );
}

interface TableProps extends Pick<RegulatedProps, 'terms'> {
  readonly all: readonly (Pick<Regulation, 'prices' | 'steps'> & {
    readonly id: MethodId;
    readonly name: string;
  })[];
}

function Table({ all, terms }: TableProps): JSX.Element {
  const months = all[0]?.prices.map(({ month }) => month) ?? [];
  const rows = [
    { month: terms.from, prices: all.map(() => terms.price) },
    ...months.map((month, at) => ({ month, prices: all.map(({ prices }) => prices[at]?.price ?? null) })),
  ];
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {all.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, prices }) => (
            <tr key={month}>
              <th scope="row">{monthInWords(month)}</th>
              {all.map(({ id, name, steps }, at) => (
                <td key={id} data-column={name}>
                  {prices[at] ? formatDecimal(prices[at]) : words.noPrice}
                  {prices[at] && <span class="analysis-note">{inBrackets(shortMark(id, steps, month))}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
