// Rates of dated periods: no day without a period between the first and the last, none with two, and figures in known columns.
import type { RatePeriod, RateTable } from '#domain/rates/rate.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { addDays } from '#domain/shared/dates.ts';
import type { Read } from './files.ts';
import { problem } from './problem.ts';

type Placed = readonly [period: RatePeriod, index: number];

export function tableProblems(file: Read<RateTable>): ContentProblem[] {
  const { periods, columns } = file.value;
  const backwards = periods.flatMap(({ from, to }, index) =>
    to !== null && to < from
      ? [problem(file, 'rateEndsBeforeStart', ['periods', index, 'to'], to, from)]
      : [],
  );
  return [
    ...columnsTwice(file, columns),
    ...periods.flatMap((period, index) => figures(file, period, index)),
    // A period that ends before it begins would be told again as a gap.
    ...(backwards.length > 0 ? backwards : neighbours(file)),
  ];
}

function columnsTwice(file: Read<RateTable>, columns: RateTable['columns']): ContentProblem[] {
  const ids = columns.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem(file, 'idTwice', ['columns', index, 'id'], id)],
  );
}

function figures(file: Read<RateTable>, { values }: RatePeriod, index: number): ContentProblem[] {
  if (values === null) return [];
  const at = ['periods', index, 'values'];
  const ids = file.value.columns.map(({ id }) => id);
  const names = Object.keys(values);
  if (names.length === 0) return [problem(file, 'rateWithoutFigures', at)];
  return names
    .filter((name) => !ids.includes(name))
    .map((name) => problem(file, 'rateColumnUnknown', [...at, name], name, ids.join(', ')));
}

/** Each period and the one that begins next, in whatever order they are written. */
function neighbours(file: Read<RateTable>): ContentProblem[] {
  const inOrder = file.value.periods
    .map((period, index): Placed => [period, index])
    .sort(([one], [other]) => (one.from < other.from ? -1 : 1));
  return inOrder.flatMap((placed, place) => {
    const next = inOrder[place + 1];
    return next === undefined ? [] : betweenTwo(file, placed, next);
  });
}

function betweenTwo(file: Read<RateTable>, [{ to }, index]: Placed, [next]: Placed): ContentProblem[] {
  const lastDay = addDays(next.from, -1);
  if (to === lastDay) return [];
  const at = ['periods', index, 'to'];
  if (to === null) return [problem(file, 'rateNeverEnds', at, next.from, lastDay)];
  return to > lastDay
    ? [problem(file, 'ratesOverlap', at, `${next.from} – ${to}`, lastDay)]
    : [problem(file, 'ratesApart', at, `${addDays(to, 1)} – ${lastDay}`, lastDay)];
}
