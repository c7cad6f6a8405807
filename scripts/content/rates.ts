// The rates and indices of content/rates: what their files must keep to, and which nobody has read at its source for long.
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { addMonths } from '#domain/shared/dates.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';
import { seriesProblems } from './rate-series.ts';
import { tableProblems } from './rate-tables.ts';

const monthsUntilOld = 12;

export function rateProblems({ rates }: ContentFiles): ContentProblem[] {
  return rates.flatMap((file) =>
    isTable(file) ? tableProblems(file) : seriesProblems(file as Read<IndexSeries>),
  );
}

/** Of a table only the newest period: what is over does not change. @param day of the check, YYYY-MM-DD */
export function rateWarnings({ rates }: ContentFiles, day: string): ContentProblem[] {
  const isOld = (checkedOn: string): boolean => addMonths(checkedOn, monthsUntilOld) < day;
  return rates.flatMap((file) => {
    if (!isTable(file)) {
      const { checkedOn } = file.value;
      return isOld(checkedOn) ? [problem(file, 'rateOld', ['checkedOn'], checkedOn)] : [];
    }
    const { periods } = file.value;
    const newest = periods.reduce((one, other) => (other.from > one.from ? other : one));
    const at = ['periods', periods.indexOf(newest), 'checkedOn'];
    return isOld(newest.checkedOn) ? [problem(file, 'rateOld', at, newest.checkedOn)] : [];
  });
}

function isTable(file: Read<RateTable | IndexSeries>): file is Read<RateTable> {
  return file.value.kind === 'table';
}
