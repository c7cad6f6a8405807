// The rates and indices of content/rates: what their files must keep to, and which nobody has read at its source for long.
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { addMonths } from '#domain/shared/dates.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';
import { seriesProblems } from './rate-series.ts';
import { tableProblems } from './rate-tables.ts';
import type { ContentFile, Path } from './read.ts';

const monthsUntilOld = 12;

export function rateProblems({ rates }: ContentFiles): ContentProblem[] {
  return rates.flatMap((file) => [
    ...(isTable(file) ? tableProblems(file) : []),
    ...(isSeries(file) ? seriesProblems(file) : []),
  ]);
}

/** Of a table only the newest period: what is over does not change. @param day of the check, YYYY-MM-DD */
export function rateWarnings({ rates }: ContentFiles, day: string): ContentProblem[] {
  const old = (file: ContentFile, at: Path, checkedOn: string): ContentProblem[] =>
    addMonths(checkedOn, monthsUntilOld) < day ? [problem(file, 'rateOld', at, checkedOn)] : [];
  return [
    ...rates.filter(isSeries).flatMap((file) => old(file, ['checkedOn'], file.value.checkedOn)),
    ...rates.filter(isTable).flatMap((file) => {
      const { periods } = file.value;
      const newest = periods.reduce((one, other) => (other.from > one.from ? other : one));
      return old(file, ['periods', periods.indexOf(newest), 'checkedOn'], newest.checkedOn);
    }),
  ];
}

type RateFile = Read<RateTable | IndexSeries>;

const isTable = (file: RateFile): file is Read<RateTable> => file.value.kind === 'table';
const isSeries = (file: RateFile): file is Read<IndexSeries> => file.value.kind === 'series';
